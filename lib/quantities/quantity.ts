import type { Bibliography } from '../article/schema';
import type { Article, Figure } from '../checks/evaluated';
import type { CountedScope, QuantityFile, ValueData } from './schema';
import type { SeriesFile } from './series-schema';

/** Where a value comes from. */
export type Source = Provenance & (Quoted | Unquoted);

/** The words that carry the number. */
interface Quoted {
  readonly quote: string;
  readonly instead: null;
}

/** What stands in the place of a quote: the table's row, or the parts of a sum. */
interface Unquoted {
  readonly quote: null;
  readonly instead: string;
}

interface Provenance {
  /** Who says so. */
  readonly who: string;
  /** Where it was read, if not there. */
  readonly reportedBy: string | null;
  /** When it was published, as precise as it is known; of a sum the latest of its parts. */
  readonly published: string;
  readonly publishedWords: string;
  readonly url: string | null;
  /** The article of this site that prints it. */
  readonly article: {
    readonly id: string;
    readonly figure: string;
    readonly publisher: string;
    readonly bibliography: Bibliography;
  } | null;
}

/** What one source says of a quantity. The figure's ids are the value's. */
export interface Value {
  readonly data: ValueData;
  readonly figure: Figure;
  /** What the source counts. */
  readonly scope: CountedScope;
  readonly source: Source;
}

/** A quantity with all its values, by the date that they are of, then by the date that they were published. */
export interface Quantity {
  readonly file: QuantityFile;
  readonly digest: string;
  readonly values: readonly Value[];
  readonly series: SeriesFile | null;
}

/** What values may refer to. */
export interface Known {
  readonly articles: ReadonlyMap<string, Article>;
  readonly series: ReadonlyMap<string, SeriesFile>;
}
