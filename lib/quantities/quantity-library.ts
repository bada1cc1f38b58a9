import { DataError } from '../article/data-error';
import type { Article } from '../checks/evaluated';
import { readLibrary } from '../library/library';
import { type DataFile, listDataFiles } from '../library/list-data-files';
import { readDataFile } from '../library/read-data-file';
import { checkQuantity } from './check-quantity';
import { checkSeries } from './check-series';
import { QUANTITY_SCHEMA_FILE, SERIES_SCHEMA_FILE } from './json-schemas';
import type { Quantity } from './quantity';
import { quantityFileSchema } from './schema';
import { type SeriesFile, seriesFileSchema } from './series-schema';

const SERIES = 'data/series';
const QUANTITIES = 'data/quantities';

/** Every quantity and series that could be read whole, and what is wrong with the others. */
export interface QuantityLibrary {
  readonly quantities: readonly Quantity[];
  readonly series: ReadonlyMap<string, SeriesFile>;
  readonly errors: readonly DataError[];
}

/**
 * Reads and computes every quantity and series.
 * @param root The project's folder.
 * @param articles What their values may refer to.
 * @throws nothing for a wrong file: it is in `errors`, with all its problems.
 */
export function readQuantityLibrary(
  root: string = process.cwd(),
  articles: readonly Article[] = readLibrary(root).articles,
): QuantityLibrary {
  const errors: DataError[] = [];
  const readAll = <T>(folder: string, read: (file: DataFile) => T): readonly T[] =>
    listDataFiles(folder, root).flatMap((file) => {
      try {
        return [read(file)];
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        errors.push(error);
        return [];
      }
    });
  const series = new Map(
    readAll(SERIES, ({ path, name, id }) =>
      checkSeries(readDataFile(path, name, seriesFileSchema, SERIES_SCHEMA_FILE), name, id),
    ).map((file) => [file.id, file]),
  );
  const known = { articles: new Map(articles.map((article) => [article.file.id, article])), series };
  const quantities = readAll(QUANTITIES, ({ path, name, id }) =>
    checkQuantity(readDataFile(path, name, quantityFileSchema, QUANTITY_SCHEMA_FILE), name, id, known),
  );
  return { quantities, series, errors };
}

/** All quantities. @throws {DataError} the first wrong file. */
export function readQuantities(root?: string): readonly Quantity[] {
  const { quantities, errors } = readQuantityLibrary(root);
  const [first] = errors;
  if (first !== undefined) throw first;
  return quantities;
}

/** The quantity with this id; null where there is none. @throws {DataError} for a wrong file. */
export function findQuantity(id: string, root?: string): Quantity | null {
  return readQuantities(root).find(({ file }) => file.id === id) ?? null;
}
