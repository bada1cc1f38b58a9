import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '@/lib/library/library';
import { chartsOf } from '@/lib/library/list-charts';
import { sampleFile } from '@/lib/library/sample-file';
import { writeGrown } from './grow-articles';
import { formatGrowth } from './grow-format';
import { measureTask } from './grow-measure';

test('generated articles are valid, and no two of them have the same digest or the same chart', () => {
  const root = mkdtempSync(join(tmpdir(), 'grown-'));
  try {
    writeGrown(root, 12, sampleFile());
    const { articles, errors } = readLibrary(root);
    expect(errors).toEqual([]);
    expect(articles).toHaveLength(12);
    expect(new Set(articles.map(({ digest }) => digest)).size).toBe(12);
    expect(new Set(articles.map((article) => chartsOf(article)[0]?.title)).size).toBe(12);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a chart that is drawn is not drawn again, and each drawing is measured in a process of its own', async () => {
  const root = mkdtempSync(join(tmpdir(), 'grown-'));
  try {
    writeGrown(root, 2, sampleFile());
    expect(await measureTask('draw', root)).toMatchObject({ made: 10, kept: 0 });
    const again = await measureTask('draw', root);
    expect(again).toMatchObject({ made: 0, kept: 10 });
    expect(again.peak).toBeGreaterThan(again.before);
  } finally {
    rmSync(root, { recursive: true });
  }
}, 60_000);

test('growth is told as ratios to the fewest articles, with what was drawn again and how many pages were made', () => {
  const row = (articles: number, ms: number, made = 0) => ({ articles, ms, made, kept: 50, before: 1e8, peak: 1.5e8 });
  const text = formatGrowth({
    read: [row(10, 40), row(1000, 8000)],
    check: [row(10, 40)],
    draw: [row(10, 4000, 50)],
    drawAgain: [row(10, 40)],
    build: [],
    site: [row(10, 20_000, 106)],
  });
  expect(text).toMatch(/1,000 +8\.0 +100 \/ 200\.0 +150 +50\n/);
  expect(text).toMatch(/10 {2}0 files drawn again, 50 kept/);
  expect(text).toMatch(/10 {2}106 pages$/);
});
