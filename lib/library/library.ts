import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../article/data-error';
import type { ArticleFile } from '../article/schema';
import { type Article, evaluateArticle } from '../checks/evaluated';
import { checkFormulas } from './check-formulas';
import { checkQuotes } from './check-quotes';
import { checkReferences } from './check-references';
import { digestOf } from './digest';
import { readArticle } from './read-article';

/** Where the data files are, relative to the project. */
export const ARTICLES = join('data', 'articles');
/** The article that "/" shows. */
export const DEFAULT_ARTICLE = 'csm-pakistan-2023';

/** Every article that could be read whole, and what is wrong with the others. */
export interface Library {
  /** The default article first, then by id. */
  readonly articles: readonly Article[];
  readonly errors: readonly DataError[];
}

/**
 * Reads and computes every article.
 * @param root The project's folder.
 * @throws nothing for a wrong file: it is in `errors`, with all its problems.
 */
export function readLibrary(root: string = process.cwd()): Library {
  const articles: Article[] = [];
  const errors: DataError[] = [];
  for (const name of readdirSync(join(root, ARTICLES)).sort()) {
    if (!name.endsWith('.json')) continue;
    try {
      articles.push(readWhole(join(root, ARTICLES, name), join(ARTICLES, name), name.slice(0, -'.json'.length)));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      errors.push(error);
    }
  }
  articles.sort((a, b) => Number(b.file.id === DEFAULT_ARTICLE) - Number(a.file.id === DEFAULT_ARTICLE));
  return { articles, errors };
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
  const article = checkArticle(file, name);
  if (file.id !== id) {
    throw new DataError(name, [
      { path: 'id', found: JSON.stringify(file.id), expected: `"${id}", as the file is named` },
    ]);
  }
  return article;
}

/**
 * Checks the meaning of a file whose shape is right, and computes it.
 * @throws {DataError} with all problems of meaning at once.
 */
export function checkArticle(file: ArticleFile, name: string): Article {
  const article = evaluateArticle(file, digestOf(file));
  const problems = [...checkQuotes(file), ...checkReferences(file), ...checkFormulas(article)];
  if (problems.length > 0) throw new DataError(name, problems);
  return article;
}
