import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleFile } from '@/lib/article/schema';
import { ARTICLES } from '@/lib/library/library';

/**
 * Writes so many articles into a folder that is laid out like the project: each is `file` with an id, titles and a place
 * of its own, so that no two have the same digest or the same charts.
 */
export function writeGrown(root: string, count: number, file: ArticleFile): void {
  mkdirSync(join(root, ARTICLES), { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    const id = `grown-${number}`;
    const article = { ...file.article, title: `Grown article ${number}`, place: `Town ${number}` };
    const charts = file.charts.map((chart) => ({
      ...chart,
      title: `${chart.title} in grown article no. ${nameOf(number)}`,
    }));
    writeFileSync(join(root, ARTICLES, `${id}.json`), JSON.stringify({ ...file, id, article, charts }));
  }
}

/** Digits of a data file's prose are figures: letters say which one it is. */
const nameOf = (number: number): string =>
  [...String(number)].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number(digit))).join('');
