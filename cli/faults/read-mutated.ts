import { DataError } from '@/lib/article/data-error';
import { JSON_SCHEMA_FILE } from '@/lib/article/json-schema';
import { articleFileSchema } from '@/lib/article/schema';
import type { Article } from '@/lib/checks/evaluated';
import { checkArticle } from '@/lib/library/check-article';
import { readLibrary } from '@/lib/library/library';
import { chartsOf } from '@/lib/library/list-charts';
import { parseDataFile } from '@/lib/library/read-data-file';
import { checkQuantity } from '@/lib/quantities/check-quantity';
import { checkSeries } from '@/lib/quantities/check-series';
import { QUANTITY_SCHEMA_FILE, SERIES_SCHEMA_FILE } from '@/lib/quantities/json-schemas';
import { chartsOfQuantity } from '@/lib/quantities/list-charts';
import type { Known } from '@/lib/quantities/quantity';
import { readQuantityLibrary } from '@/lib/quantities/quantity-library';
import { quantityFileSchema } from '@/lib/quantities/schema';
import { seriesFileSchema } from '@/lib/quantities/series-schema';
import { ROOT, type ShippedFile } from './shipped-data';

const ARTICLES = readLibrary(ROOT).articles;
const QUANTITIES = readQuantityLibrary(ROOT, ARTICLES);
const KNOWN: Known = {
  articles: new Map(ARTICLES.map((article) => [article.file.id, article])),
  series: QUANTITIES.series,
};

/**
 * Reads a data file's text in place of the shipped one, as the build does it, and builds the charts of it and of
 * whatever refers to it.
 * @returns the error that refuses it; null where it is accepted. @throws whatever else is thrown: a crash.
 */
export function readMutated(file: ShippedFile, text: string): DataError | null {
  try {
    readAll(file, text);
    return null;
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
}

function readAll({ folder, id, name }: ShippedFile, text: string): void {
  switch (folder) {
    case 'articles': {
      const article = checkArticle(parseDataFile(text, name, articleFileSchema, JSON_SCHEMA_FILE), name, id);
      chartsOf(article);
      checkQuantities({ ...KNOWN, articles: new Map<string, Article>([...KNOWN.articles, [id, article]]) });
      return;
    }
    case 'series': {
      const series = checkSeries(parseDataFile(text, name, seriesFileSchema, SERIES_SCHEMA_FILE), name, id);
      checkQuantities({ ...KNOWN, series: new Map([...KNOWN.series, [id, series]]) });
      return;
    }
    case 'quantities': {
      const shaped = parseDataFile(text, name, quantityFileSchema, QUANTITY_SCHEMA_FILE);
      chartsOfQuantity(checkQuantity(shaped, name, id, KNOWN));
      return;
    }
    default:
      folder satisfies never;
  }
}

function checkQuantities(known: Known): void {
  for (const { file } of QUANTITIES.quantities)
    chartsOfQuantity(checkQuantity(file, `data/quantities/${file.id}.json`, file.id, known));
}
