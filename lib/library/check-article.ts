import { DataError, type Problem, shorten } from '../article/data-error';
import type { ArticleFile } from '../article/schema';
import { type Article, evaluateArticle } from '../checks/evaluated';
import { checkCharts } from './check-charts';
import { checkDates } from './check-dates';
import { checkFormulas } from './check-formulas';
import { checkIds } from './check-ids';
import { checkQuotes, unusableFigures } from './check-quotes';
import { checkReferences } from './check-references';
import { digestOf } from './digest';

/**
 * Checks the meaning of a file whose shape is right, and computes it.
 * @param name How messages call the file.
 * @param id What the file is named, without ending; its id is not compared where this is left out.
 * @throws {DataError} with all problems of meaning at once.
 */
export function checkArticle(file: ArticleFile, name: string, id: string = file.id): Article {
  const article = evaluateArticle(file, digestOf(file));
  const problems = [
    ...checkName(file, id),
    ...checkIds(file),
    ...checkQuotes(file),
    ...checkReferences(file),
    ...checkFormulas(article, unusableFigures(file)),
    ...checkCharts(file),
    ...checkDates(file),
  ];
  if (problems.length > 0) throw new DataError(name, problems);
  return article;
}

function checkName(file: ArticleFile, id: string): Problem[] {
  if (file.id === id) return [];
  const expected = `${shorten(id)}, as the file is named, or the file named ${file.id}.json`;
  return [{ path: 'id', found: shorten(file.id), expected }];
}
