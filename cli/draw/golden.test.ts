import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chart } from '@/lib/charts/chart';
import type { Article } from '@/lib/checks/evaluated';
import { readArticles } from '@/lib/library/library';
import { chartsOf } from '@/lib/library/list-charts';
import { type DrawingBoard, openDrawingBoard } from './draw-svg';
import { framePicture } from './frame-picture';
import { renderDrawing } from './render-charts';

/**
 * Every SVG of the articles that come with the dashboard, as it was when somebody last looked at it. One that is drawn
 * otherwise is written beside the golden file as `<name>.changed.svg`, to be looked at. `UPDATE_GOLDEN=1` accepts all.
 */
const ALL = join('cli', 'draw', 'golden');
const ACCEPT = 'UPDATE_GOLDEN=1 npx vitest run cli/draw/golden.test.ts';
const UPDATING = process.env.UPDATE_GOLDEN === '1';

const articles = readArticles();
const endings = ['narrow', 'wide', 'picture'] as const;

let board: DrawingBoard;
beforeAll(async () => {
  board = await openDrawingBoard();
}, 60_000);
afterAll(() => board.close());

async function draw(article: Article, chart: Chart, ending: (typeof endings)[number]): Promise<string> {
  const { id, dataDate } = article.file;
  if (ending !== 'picture') return renderDrawing(board.draw, id, chart, ending);
  return framePicture(await draw(article, chart, 'wide'), chart, { date: dataDate, digest: article.digest });
}

function readGolden(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

describe.each(articles.map((article) => [article.file.id, article] as const))('the SVGs of %s', (id, article) => {
  const folder = join(ALL, id);
  const charts = chartsOf(article);
  mkdirSync(folder, { recursive: true });

  for (const chart of charts) {
    for (const ending of endings) {
      const golden = join(folder, `${chart.id}.${ending}.svg`);
      const changed = join(folder, `${chart.id}.${ending}.changed.svg`);
      test(`${chart.id}.${ending}.svg is byte for byte as it was`, { timeout: 60_000 }, async () => {
        const svg = await draw(article, chart, ending);
        if (UPDATING) writeFileSync(golden, svg);
        rmSync(changed, { force: true });
        if (readGolden(golden) === svg) return;
        writeFileSync(changed, svg);
        expect.fail(`look at ${changed} beside ${golden}; if it is as it should be: ${ACCEPT}`);
      });
    }
  }

  test('are all there is: none is of a chart that is gone', () => {
    const names = new Set(charts.flatMap((chart) => endings.map((ending) => `${chart.id}.${ending}.svg`)));
    const golden = readdirSync(folder).filter((name) => name.endsWith('.svg') && !name.endsWith('.changed.svg'));
    const gone = golden.filter((name) => !names.has(name));
    if (UPDATING) for (const name of gone) rmSync(join(folder, name));
    expect(UPDATING ? [] : gone, `of charts that are gone; ${ACCEPT} removes them`).toEqual([]);
  });
});
