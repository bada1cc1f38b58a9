import { resolve } from 'node:path';
import { DataError, type Problem } from '../article/data-error';
import type { ArticleFile, CheckData, DerivedData, FigureData } from '../article/schema';
import { checkArticle } from './check-article';
import { readArticle } from './read-article';

/** For tests: the shipped article as a file to change one thing in, and what is wrong with it then. */

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '..', '..');
export const SAMPLE = 'csm-pakistan-2023';
/** How messages call the file that a test has changed. */
export const NAME = 'changed.json';

const shipped = readArticle(resolve(ROOT, 'data', 'articles', `${SAMPLE}.json`), `${SAMPLE}.json`);

/** A copy of the shipped file, with changes. */
export function sampleFile(change: (file: ArticleFile) => void = () => {}): ArticleFile {
  const file = structuredClone(shipped);
  change(file);
  return file;
}

/** The problems of meaning that the shipped file has after a change. */
export function problemsAfter(change: (file: ArticleFile) => void): readonly Problem[] {
  return problemsIn(() => checkArticle(sampleFile(change), NAME));
}

/** The problems of the DataError that `run` throws; none where it throws nothing. */
export function problemsIn(run: () => unknown): readonly Problem[] {
  try {
    run();
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  return [];
}

function pick<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((item) => item.id === id);
  if (found === undefined) throw new Error(`the sample has no ${id}`);
  return found;
}

export const figureIn = (file: ArticleFile, id: string): FigureData => pick(file.figures, id);
export const derivedIn = (file: ArticleFile, id: string): DerivedData => pick(file.derived, id);
export const checkIn = (file: ArticleFile, id: string): CheckData => pick(file.checks, id);

/** Where an item with this id stands in its list: "figures[2]". */
export function pathOf(list: 'sentences' | 'figures' | 'derived' | 'checks' | 'charts', id: string): string {
  return `${list}[${shipped[list].findIndex((item) => item.id === id)}]`;
}

/** A text with every quote of the file at its offset and filler between: as long as the article, and not the article. */
export function textAround({ text, sentences }: ArticleFile): string {
  let made = '';
  for (const { start, quote } of [...sentences].sort((a, b) => a.start - b.start))
    made = `${made.padEnd(start, '. ')}${quote}`;
  return made.padEnd(text.utf16Units, '. ');
}
