import { DataError } from '../article/data-error';
import type { Article } from '../checks/evaluated';
import { findArticle } from '../library/library';
import { listDataFiles } from '../library/list-data-files';
import { readDataFile } from '../library/read-data-file';
import { checkQuantity } from './check-quantity';
import { checkSeries } from './check-series';
import { QUANTITY_SCHEMA_FILE, SERIES_SCHEMA_FILE } from './json-schemas';
import type { Quantity } from './quantity';
import { type QuantityFile, quantityFileSchema } from './schema';
import { type SeriesFile, seriesFileSchema } from './series-schema';

/** Every quantity and series that could be read whole, and what is wrong with the others. */
export interface QuantityLibrary {
  readonly quantities: readonly Quantity[];
  readonly series: ReadonlyMap<string, SeriesFile>;
  readonly errors: readonly DataError[];
}

/**
 * Reads and computes every quantity and series.
 * @param root The project's folder.
 * @param articles What values may refer to; where it is left out, the articles that they name are read, and no others.
 * @throws {DataError} nothing for a wrong quantity or series (it is in `errors`), but for a wrong article that is named.
 */
export function readQuantityLibrary(root: string = process.cwd(), articles?: readonly Article[]): QuantityLibrary {
  const errors: DataError[] = [];
  const attempt = <T>(read: () => T): readonly T[] => orNone(() => [read()], errors);
  const listed = (folder: 'series' | 'quantities') => orNone(() => listDataFiles(folder, root), errors);
  const checked = listed('series').flatMap(({ path, name, id }) =>
    attempt(() => checkSeries(readDataFile(path, name, seriesFileSchema, SERIES_SCHEMA_FILE), name, id)),
  );
  const shaped = listed('quantities').flatMap(({ path, name, id }) =>
    attempt(() => ({ name, id, file: readDataFile(path, name, quantityFileSchema, QUANTITY_SCHEMA_FILE) })),
  );
  const named = articles ?? namedIn(shaped.map(({ file }) => file)).flatMap((id) => findArticle(id, root) ?? []);
  const series = new Map(checked.map((file) => [file.id, file]));
  const known = { articles: new Map(named.map((article) => [article.file.id, article])), series };
  const quantities = shaped.flatMap(({ name, id, file }) => attempt(() => checkQuantity(file, name, id, known)));
  return { quantities, series, errors };
}

/** The ids of the articles that quantities refer to; a wrong quantity's are left out. */
export function listNamedArticles(root: string = process.cwd()): readonly string[] {
  const wrong: DataError[] = [];
  const files = orNone(() => listDataFiles('quantities', root), wrong).flatMap(({ path, name }) =>
    orNone(() => [readDataFile(path, name, quantityFileSchema, QUANTITY_SCHEMA_FILE)], wrong),
  );
  return namedIn(files);
}

/** What could be read; what is wrong with the data goes into `errors`. */
function orNone<T>(read: () => readonly T[], errors: DataError[]): readonly T[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    errors.push(error);
    return [];
  }
}

/** The articles that values refer to, each once. */
function namedIn(files: readonly QuantityFile[]): readonly string[] {
  const values = files.flatMap((file) => file.values);
  return [...new Set(values.flatMap((value) => (value.from === 'article' ? [value.article] : [])))];
}

/** All quantities. @throws {DataError} the first wrong file. */
export function readQuantities(root?: string): readonly Quantity[] {
  const { quantities, errors } = readQuantityLibrary(root);
  const [first] = errors;
  if (first !== undefined) throw first;
  return quantities;
}
