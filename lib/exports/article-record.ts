import type { Change } from '../article/changes-schema';
import type { ArticleFile, Bibliography } from '../article/schema';
import type { Article } from '../checks/evaluated';
import { HEDGE_TABLE } from '../numbers/hedges';
import { LICENCE } from './licence';
import { NUMBER_NOTE } from './number-json';

/** What every JSON file says of the article and of the data it was made from. */
export interface ArticleRecord {
  /** The bibliographic record of the article, with its id here. */
  readonly article: { readonly id: string } & Bibliography;
  /** The text that the offsets count in. */
  readonly text: ArticleFile['text'];
  readonly version: string;
  readonly dataDate: string;
  readonly digest: string;
  readonly changes: readonly Change[];
  readonly hedgeTable: string;
  readonly licence: typeof LICENCE & { readonly covers: string; readonly quotes: string };
  readonly numbers: string;
}

/** Whose the quoted sentences are: said wherever our licence is. */
export const QUOTES_NOTE = 'Quoted sentences belong to their publishers.';

export function buildArticleRecord({ file, digest }: Article): ArticleRecord {
  return {
    article: { id: file.id, ...file.article },
    text: file.text,
    version: file.version,
    dataDate: file.dataDate,
    digest,
    changes: file.changes,
    hedgeTable: HEDGE_TABLE,
    licence: { ...LICENCE, covers: 'Our data, charts and texts.', quotes: QUOTES_NOTE },
    numbers: NUMBER_NOTE,
  };
}
