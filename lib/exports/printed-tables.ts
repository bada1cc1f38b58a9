import type { Article } from '../checks/evaluated';
import { type DataTable, offsetColumn, textColumn } from './data-table';
import { FIGURE_COLUMNS } from './figure-columns';
import { buildFigureRows, citationOf } from './figure-rows';

/** The tables of what an article prints: sentences, figures and where they stand, the quantities that are no figures. */

const ARTICLE_OFFSET = 'UTF-16 offset into the article’s text.';

export const sentencesTable = ({ file }: Article): DataTable => ({
  name: 'sentences',
  title: 'Sentences',
  description: 'The quoted sentences with their places in the article. They belong to their publisher.',
  columns: {
    id: textColumn('Id', 'Id of the sentence.'),
    start: offsetColumn('Start', `${ARTICLE_OFFSET} Where the sentence begins.`),
    end: offsetColumn('End', `${ARTICLE_OFFSET} Where it ends.`),
    quote: textColumn('Quote', 'The sentence as published.'),
    article: textColumn('Article', 'The article, as it is cited.'),
  },
  rows: file.sentences.map(({ id, start, end, quote }) => ({
    id,
    start: String(start),
    end: String(end),
    quote,
    article: citationOf(file.article),
  })),
  key: 'id',
  references: [],
});

export const figuresTable = (article: Article): DataTable => ({
  name: 'figures',
  title: 'Figures',
  description: 'Every figure as printed, with its hedge, ranges, scope, speaker and sentence.',
  columns: FIGURE_COLUMNS,
  rows: buildFigureRows(article),
  key: 'id',
  references: [],
});

/** Apart from the figures, whose columns are the same in every file. */
export const figurePlacesTable = ({ figures }: Article): DataTable => ({
  name: 'figure-places',
  title: 'Places of the figures',
  description: 'In which sentence each figure stands, and where its numeral and its hedge are.',
  columns: {
    figure: textColumn('Figure', 'Id of the figure.'),
    sentence: textColumn('Sentence', 'Id of its sentence.'),
    numeral_start: offsetColumn('Start of the numeral', ARTICLE_OFFSET),
    numeral_end: offsetColumn('End of the numeral', ARTICLE_OFFSET),
    hedge_start: offsetColumn('Start of the hedge', `${ARTICLE_OFFSET} Empty for no hedge.`),
    hedge_end: offsetColumn('End of the hedge', `${ARTICLE_OFFSET} Empty for no hedge.`),
  },
  rows: [...figures.values()].map(({ data: { id, sentence, numeral, hedge } }) => ({
    figure: id,
    sentence,
    numeral_start: String(numeral.start),
    numeral_end: String(numeral.end),
    hedge_start: hedge === null ? '' : String(hedge.start),
    hedge_end: hedge === null ? '' : String(hedge.end),
  })),
  key: 'figure',
  references: [
    { column: 'figure', table: 'figures', target: 'id' },
    { column: 'sentence', table: 'sentences', target: 'id' },
  ],
});

export const othersTable = ({ file }: Article): DataTable => ({
  name: 'other-quantities',
  title: 'Other quantities',
  description: 'The quantities in the quoted sentences that are no figures, and why not.',
  columns: {
    start: offsetColumn('Start', `${ARTICLE_OFFSET} Where the quantity begins.`),
    end: offsetColumn('End', `${ARTICLE_OFFSET} Where it ends.`),
    sentence: textColumn('Sentence', 'Id of its sentence.'),
    quantity: textColumn('Quantity', 'As printed.'),
    hedge: textColumn('Hedge', 'The words that loosen it, as printed. Empty for none.'),
    label: textColumn('Label', 'What it counts.'),
    why: textColumn('Why', 'Why it is not a figure.'),
  },
  rows: file.others.map(({ sentence, quantity, hedge, label, why }) => ({
    start: String(quantity.start),
    end: String(quantity.end),
    sentence,
    quantity: quantity.text,
    hedge: hedge?.text ?? '',
    label,
    why,
  })),
  key: 'start',
  references: [{ column: 'sentence', table: 'sentences', target: 'id' }],
});
