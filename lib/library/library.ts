import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../article/data-error';
import type { Article } from '../checks/evaluated';
import { checkArticle } from './check-article';
import { readArticle } from './read-article';
import { describeUnreadable } from './read-utf8';

/** Where the data files are, relative to the project. */
export const ARTICLES = join('data', 'articles');
/** The article that "/" shows. */
export const DEFAULT_ARTICLE = 'csm-pakistan-2023';
const ENDING = '.json';
/** What an address may name: nothing that leads out of the folder. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Every article that could be read whole, and what is wrong with the others. */
export interface Library {
  /** The default article first, then by id. */
  readonly articles: readonly Article[];
  readonly errors: readonly DataError[];
}

/**
 * Reads and computes every article, one when it is asked for, so that nobody has to hold all of them at once.
 * @param root The project's folder.
 * @returns the default article first, then by id; in place of a wrong file its error, with all its problems.
 */
export function* eachArticle(root: string = process.cwd()): Generator<Article | DataError, void> {
  const listed = listIds(root);
  if (listed instanceof DataError) {
    yield listed;
    return;
  }
  for (const id of listed) {
    const name = `${id}${ENDING}`;
    try {
      yield readWhole(join(root, ARTICLES, name), join(ARTICLES, name), id);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      yield error;
    }
  }
}

/**
 * Reads and computes every article.
 * @param root The project's folder.
 * @throws nothing for a wrong file: it is in `errors`, with all its problems.
 */
export function readLibrary(root: string = process.cwd()): Library {
  const articles: Article[] = [];
  const errors: DataError[] = [];
  for (const read of eachArticle(root)) {
    if (read instanceof DataError) errors.push(read);
    else articles.push(read);
  }
  return { articles, errors };
}

const rank = (id: string): number => (id === DEFAULT_ARTICLE ? 0 : 1);

/** What the data files are named, in order. Hidden files are none: editors and systems leave theirs beside. */
function listIds(root: string): readonly string[] | DataError {
  const expected = `a folder of data files, one <article>${ENDING} for each article`;
  const wrong = (found: string): DataError => new DataError(ARTICLES, [{ path: '', found, expected }]);
  try {
    const names = readdirSync(join(root, ARTICLES)).filter((name) => name.endsWith(ENDING) && !name.startsWith('.'));
    if (names.length === 0) return wrong('no data file');
    const ids = names.map((name) => name.slice(0, -ENDING.length));
    return ids.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  } catch (error) {
    return wrong(describeUnreadable(error));
  }
}

/** All articles, where half of them would be worse than none: pages and charts. @throws {DataError} the first one. */
export function readArticles(root?: string): readonly Article[] {
  const { articles, errors } = readLibrary(root);
  const [first] = errors;
  if (first !== undefined) throw first;
  return articles;
}

function readWhole(path: string, name: string, id: string): Article {
  const file = readArticle(path, name);
  return checkArticle(file, name, id);
}

/** The article with this id, reading its file alone; null where there is none. @throws {DataError} for a wrong file. */
export function findArticle(id: string, root: string = process.cwd()): Article | null {
  const path = join(root, ARTICLES, `${id}${ENDING}`);
  return SLUG.test(id) && existsSync(path) ? readWhole(path, join(ARTICLES, `${id}${ENDING}`), id) : null;
}

/** The article that "/" shows: the default one, or the first where that is not there. @throws {DataError} without any. */
export function readDefaultArticle(root?: string): Article {
  const found = findArticle(DEFAULT_ARTICLE, root) ?? readArticles(root)[0];
  if (found === undefined) throw new Error(`${ARTICLES} holds no article; see README, "Add an article"`);
  return found;
}

/** Every article but the one that "/" shows. */
export function readOtherArticles(root?: string): readonly Article[] {
  return readArticles(root).slice(1);
}
