import { group } from 'd3-array';
import type { ArticleFile, ChartData, FigureData, Judgement } from '../article/schema';
import { draftChecks, withVerdicts } from './draft-checks';
import { draftFigure, draftSentence, FIGURE_JUDGEMENTS } from './draft-figures';
import { asProse } from './draft-prose';
import { unitsOf } from './draft-units';
import type { Proposal } from './proposal';
import type { Reading } from './reading';

/** What is known of a text besides its words. */
export interface AboutText {
  /** Part of addresses: small letters, digits, hyphens. */
  readonly id: string;
  /** Of the text's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly utf8Bytes: number;
  /** The day of the draft, YYYY-MM-DD: it stands for the article's date until somebody puts that. */
  readonly day: string;
  readonly title?: string;
}

export interface Draft {
  /** Valid against the schema and in meaning; `file.draft` says what a person has to judge. */
  readonly file: ArticleFile;
  readonly judge: readonly Judgement[];
  /** Ids of figures that a data file cannot hold: their number does not read in its sentence as it does in the text. */
  readonly leftOut: readonly string[];
}

/** Rows of a chart that a reader can take in at one look. */
const MOST_ROWS = 8;
/** A headline is no longer, in characters. */
const LONGEST_TITLE = 160;

/**
 * A draft data file for a text: what its print says is filled in, all else has a plain stand-in and is named in `judge`.
 * @returns null where the text has no figure that a data file can hold.
 */
export function buildDraft(
  text: string,
  reading: Reading,
  proposals: readonly Proposal[],
  about: AboutText,
): Draft | null {
  const units = unitsOf(reading.figures, proposals);
  const used = [...new Set(reading.figures.map(({ sentence }) => sentence))].sort((a, b) => a - b);
  const sentences = used.flatMap((index, order) => {
    const place = reading.sentences[index];
    return place === undefined ? [] : [[index, draftSentence(text, place, order)] as const];
  });
  const homes = new Map(sentences);
  const figures = reading.figures.flatMap((found) => {
    const home = homes.get(found.sentence);
    const data = home === undefined ? null : draftFigure(found, home, units.get(found.id) ?? '', about.day);
    return data === null ? [] : [{ data, found }];
  });
  if (figures.length === 0) return null;
  const kept = new Set(figures.map(({ data }) => data.sentence));
  const found = figures.map((figure) => figure.found);
  const title = titleOf(text, about);
  const data = figures.map((figure) => figure.data);
  const draft = withVerdicts({
    $schema: '../article.schema.json',
    id: about.id,
    version: '0.1.0',
    dataDate: about.day,
    changes: [{ version: '0.1.0', date: about.day, note: 'Drafted by a program from the text.', digest: null }],
    headline: asProse(title, found),
    lede: 'A draft: the figures, hedges and checks that a program found in this text.',
    finding: null,
    article: {
      title,
      publisher: 'not stated',
      authors: [],
      place: null,
      language: 'en',
      published: {
        date: about.day,
        words: 'date not stated',
        inferred: { basis: 'The day of the draft stands here.' },
      },
      url: null,
    },
    text: { extent: 'whole', sha256: about.sha256, utf8Bytes: about.utf8Bytes, utf16Units: text.length },
    sentences: sentences.map(([, sentence]) => sentence).filter(({ id }) => kept.has(id)),
    figures: data,
    others: [],
    derived: [],
    checks: [...draftChecks(proposals, found)],
    charts: chartsOf(data),
  });
  const judge = judgementsOf(draft);
  const held = new Set(found.map(({ id }) => id));
  const leftOut = reading.figures.map(({ id }) => id).filter((id) => !held.has(id));
  return { file: { ...draft, draft: [...judge] }, judge, leftOut };
}

/** The first line of the text where it reads like a headline, or the id. */
function titleOf(text: string, { title, id }: AboutText): string {
  const [line = ''] = text
    .trimStart()
    .slice(0, 2 * LONGEST_TITLE)
    .split(/[\n\r]/);
  const first = line.replace(/\s+/g, ' ').trim();
  const given = title?.replace(/\s+/g, ' ').trim() ?? '';
  return given || (first !== '' && first.length <= LONGEST_TITLE && !/[.;]$/.test(first) ? first : id);
}

/** The counts of one unit as bars, and how exact each number is. */
function chartsOf(figures: readonly FigureData[]): ChartData[] {
  const counts = figures.filter(({ kind }) => kind !== 'share');
  const [most = []] = [...group(counts, ({ unit }) => unit).values()].sort((a, b) => b.length - a.length);
  if (most.length === 0) return [];
  return [
    {
      kind: 'bars',
      id: 'numbers',
      title: 'The numbers of the text beside each other',
      subtitle: `Unit: ${most[0]?.unit ?? ''}; places and times as the sentences say`,
      description:
        'A bar for each number of this unit in the text, in its order, each from zero. Drafted by a program.',
      rows: most.slice(0, MOST_ROWS).map(({ id }) => id),
    },
  ];
}

function judgementsOf(file: ArticleFile): readonly Judgement[] {
  const whole: readonly (readonly [string, string])[] = [
    ['headline', 'The title stands here; say what the numbers come to.'],
    ['lede', 'Say what the article says and when.'],
    ['article.title', 'The first line of the text stands here, or its id.'],
    ['article.publisher', 'Not filled in.'],
    ['article.authors', 'Not filled in.'],
    ['article.published', 'The day of the draft stands here; put the article’s date, and on what it rests.'],
    ['article.url', 'Not filled in; put it only where it is known.'],
    ['others', 'Quantities that are left out of the figures belong here, with why.'],
    ['derived', 'Shares, differences and totals that readers would compute belong here.'],
  ];
  return [
    ...whole.map(([field, why]) => ({ field, why })),
    ...file.figures.flatMap((_, index) =>
      Object.entries(FIGURE_JUDGEMENTS).map(([key, why]) => ({ field: `figures[${index}].${key}`, why })),
    ),
    ...file.checks.flatMap((_, index) => [
      { field: `checks[${index}].title`, why: 'Ask the question in a few words.' },
      {
        field: `checks[${index}].hypothesis`,
        why: 'Proposed from the words of the text: say whether it holds and whose it is.',
      },
    ]),
    ...file.charts.flatMap((_, index) => [
      {
        field: `charts[${index}]`,
        why: 'Choose what to draw, and write a title that says what it shows and a description.',
      },
    ]),
  ];
}
