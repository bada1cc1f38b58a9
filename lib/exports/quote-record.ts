import { attributionOf, speakerOf } from '../article/attribution';
import type { FigureData, Sentence } from '../article/schema';
import type { Article } from '../checks/evaluated';
import { addressOf, articlePath, type Site } from '../paths';

/** A quoted sentence in JSON, with the figures in it, and as an annotation that other tools can find in the text. */
export interface QuoteRecord {
  readonly sentence: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly attribution: string;
  /** Who says so, for each figure in it. */
  readonly figures: readonly {
    readonly id: string;
    readonly saidBy: FigureData['saidBy'];
    readonly saidByInWords: string;
  }[];
  readonly annotation: Annotation;
}

/** W3C Web Annotation Data Model: a place in a text, by its words and by its position. */
export interface Annotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly target: {
    readonly type: 'SpecificResource';
    /** The very text that the offsets count in, by its SHA-256 (RFC 6920): an address may come to show another version. */
    readonly source: string;
    readonly selector: readonly [
      { readonly type: 'TextQuoteSelector'; readonly exact: string },
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    ];
  };
}

export function buildQuoteRecord(article: Article, sentence: Sentence, site: Site): QuoteRecord {
  const { file } = article;
  const { id, quote, start, end } = sentence;
  const figures = [...article.figures.values()].filter((figure) => figure.sentence === sentence);
  return {
    sentence: id,
    quote,
    start,
    end,
    attribution: attributionOf(file.article),
    figures: figures.map(({ data }) => ({ id: data.id, saidBy: data.saidBy, saidByInWords: speakerOf(data) })),
    annotation: {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: addressOf(site, articlePath(file.id, id)),
      type: 'Annotation',
      target: {
        type: 'SpecificResource',
        source: `nih:sha-256;${file.text.sha256}`,
        selector: [
          { type: 'TextQuoteSelector', exact: quote },
          { type: 'TextPositionSelector', start, end },
        ],
      },
    },
  };
}
