import type { Chart, ChartRow, ExactnessRow, Label, Quote, Span } from './chart';

/** Charts of the article in the default content, made by hand, for tests of layout and drawing. */

const article = 'csm-pakistan-2023';
const source = 'Source: The Christian Science Monitor, October 2023. Headcount, data of 22 November 2026, a41f9c.';
const said = 'Hasan Ali, The Christian Science Monitor';

const quote = {
  s1: {
    sentence: 's1',
    quote:
      'Two separate suicide attacks in the western cities of Hangu and Mastung claimed the lives of at least 60 people on Sept. 29, and prompted a controversial ultimatum: Pakistan’s caretaker government ordered all unauthorized immigrants, including an estimated 1.7 million Afghans, to leave the country by Nov. 1 or face forced deportation.',
    attribution: said,
  },
  s2: {
    sentence: 's2',
    quote:
      'During the Soviet-Afghan war of the 1980s, approximately 6 million Afghan refugees moved to Iran and Pakistan in search of safety.',
    attribution: said,
  },
  s3: {
    sentence: 's3',
    quote:
      'Nearly 2 million more have fled their homeland since the Taliban retook Afghanistan in 2021, with many relocating to Pakistan.',
    attribution: said,
  },
  s4: {
    sentence: 's4',
    quote:
      'Of the 4.4 million Afghans living in Pakistan today, authorities say 2.4 million have refugee status and are free to stay.',
    attribution: `${said} · said by: authorities`,
  },
} as const satisfies Record<string, Quote>;

const span = (low: number | null, high: number | null): Span => ({ low, high });
const label = (text: string, sentences: readonly string[], hedge?: string): Label =>
  hedge === undefined ? { text, sentences } : { text, hedge, sentences };

const eighties: ChartRow = {
  id: 'eighties',
  name: 'Moved to Iran and Pakistan during the Soviet-Afghan war of the 1980s',
  tone: 'flow',
  nominal: 6e6,
  rounding: span(5.5e6, 6.5e6),
  hedge: span(4.8e6, 7.2e6),
  value: label('6 million', ['s2'], 'approximately'),
  ranges: '5.5–6.5 million as printed; 4.8–7.2 million with “approximately”',
  quotes: [quote.s2],
};

const since2021: ChartRow = {
  id: 'since2021',
  name: 'Fled since the Taliban retook Afghanistan in 2021',
  tone: 'flow',
  nominal: 2e6,
  rounding: span(1.5e6, 2e6),
  hedge: span(1.5e6, 2e6),
  value: label('2 million more', ['s3'], 'nearly'),
  ranges: '1.5–2 million as printed',
  quotes: [quote.s3],
};

const total: ChartRow = {
  id: 'total',
  name: 'Afghans living in Pakistan',
  tone: 'stock',
  nominal: 4.4e6,
  rounding: span(4.35e6, 4.45e6),
  hedge: span(4.35e6, 4.45e6),
  value: label('4.4 million', ['s4']),
  ranges: '4.35–4.45 million as printed',
  quotes: [quote.s4],
};

const status: ChartRow = {
  id: 'status',
  name: 'With refugee status',
  tone: 'stock',
  nominal: 2.4e6,
  rounding: span(2.35e6, 2.45e6),
  hedge: span(2.35e6, 2.45e6),
  value: label('2.4 million', ['s4']),
  ranges: '2.35–2.45 million as printed',
  quotes: [quote.s4],
};

const unauthorized: ChartRow = {
  id: 'unauthorized',
  name: 'Unauthorized',
  tone: 'stock',
  nominal: 1.7e6,
  rounding: span(1.65e6, 1.75e6),
  hedge: span(1.53e6, 1.87e6),
  value: label('1.7 million', ['s1'], 'an estimated'),
  ranges: '1.65–1.75 million as printed; 1.53–1.87 million with “an estimated”',
  quotes: [quote.s1],
};

const killed: ChartRow = {
  id: 'killed',
  name: 'People killed in two attacks on Sept. 29',
  tone: 'plain',
  nominal: 60,
  rounding: span(60, null),
  hedge: span(60, null),
  value: label('60', ['s1'], 'at least'),
  ranges: '60 or more as printed',
  quotes: [quote.s1],
};

const unaccounted: ChartRow = {
  id: 'unaccounted',
  name: 'In neither group',
  tone: 'stock',
  nominal: 0.3e6,
  rounding: span(0.15e6, 0.45e6),
  hedge: span(0.03e6, 0.57e6),
  value: label('0.3 million', ['s1', 's4']),
  ranges: '0.15–0.45 million after rounding; 0.03–0.57 million with “an estimated”',
  quotes: [quote.s4, quote.s1],
};

const groups: ChartRow = {
  id: 'groups',
  name: 'Two groups together',
  tone: 'stock',
  nominal: 4.1e6,
  rounding: span(4e6, 4.2e6),
  hedge: span(3.88e6, 4.32e6),
  value: label('4.1 million', ['s1', 's4']),
  ranges: '4.0–4.2 million after rounding; 3.88–4.32 million with “an estimated”',
  quotes: [quote.s4, quote.s1],
};

const relative = (row: ChartRow, rounding: Span, hedge: Span, width: string): ExactnessRow => ({
  ...row,
  nominal: 0,
  rounding,
  hedge,
  width: label(width, row.value.sentences),
});

/** (a) two waves of flight */
export const WAVES: Chart = {
  kind: 'bars',
  article,
  id: 'waves',
  title: 'About 6 million Afghans fled in the 1980s, nearly 2 million more since 2021',
  subtitle: 'Afghans leaving Afghanistan, people, by period',
  description:
    'Two bars. Approximately 6 million moved to Iran and Pakistan in the 1980s: 5.5–6.5 million as printed; 4.8–7.2 million with “approximately”. Nearly 2 million more have fled since 2021: 1.5–2 million as printed.',
  source,
  domain: [0, 8e6],
  ticks: [0, 2, 4, 6, 8].map((n) => ({ at: n * 1e6, label: n === 8 ? '8 million' : String(n) })),
  rows: [eighties, since2021],
};

/** (b) the whole and its parts */
export const PARTS: Chart = {
  kind: 'parts',
  article,
  id: 'parts',
  title: 'If everyone is in one of the two groups, 0.3 million are unaccounted for',
  subtitle: 'Afghans in Pakistan, people, autumn 2023',
  description:
    'Of the 4.4 million Afghans living in Pakistan, 2.4 million have refugee status and an estimated 1.7 million are unauthorized. If everyone is in one of the two groups, 0.3 million are left over.',
  source,
  domain: [0, 5e6],
  ticks: [0, 1, 2, 3, 4, 5].map((n) => ({ at: n * 1e6, label: n === 5 ? '5 million' : String(n) })),
  whole: total,
  parts: [
    { row: status, style: 'counted' },
    { row: unauthorized, style: 'counted' },
    { row: unaccounted, style: 'unaccounted' },
  ],
  note: label('Only if everyone either has refugee status or is unauthorized: our hypothesis, not the article’s.', []),
};

/** (c) two groups against the total, on a number line */
export const SUM: Chart = {
  kind: 'line',
  article,
  id: 'sum',
  title: 'The two groups together do not reach the total',
  subtitle: 'Afghans in Pakistan, people, autumn 2023',
  description:
    'Two ranges on one number line. The two groups together: 4.1 million, 4.0–4.2 million after rounding; 3.88–4.32 million with “an estimated”. The total: 4.4 million, 4.35–4.45 million as printed. The ranges do not meet.',
  source,
  domain: [3.8e6, 4.6e6],
  ticks: [3.8, 4, 4.2, 4.4, 4.6].map((n) => ({ at: n * 1e6, label: n === 4.6 ? '4.6 million' : n.toFixed(1) })),
  rows: [groups, { ...total, tone: 'plain' }],
  gap: {
    low: 4.32e6,
    high: 4.35e6,
    label: label('no number is in both ranges: at least 0.03 million apart', ['s1', 's4']),
  },
};

/** (d) how exact each figure is */
export const EXACTNESS: Chart = {
  kind: 'exactness',
  article,
  id: 'exactness',
  title: 'Two figures are good to one or two in a hundred, one has no upper end',
  subtitle: 'How far each figure may be from the number as printed, in percent of it',
  description:
    'Six ranges around the numbers as printed. 4.4 million: ±1.1 %. 2.4 million: ±2.1 %. An estimated 1.7 million: ±10 %. Approximately 6 million: ±20 %. Nearly 2 million: −25 % to 0. At least 60: no upper end.',
  source,
  domain: [-0.3, 0.3],
  ticks: [-0.2, -0.1, 0, 0.1, 0.2].map((n) => ({
    at: n,
    label: n === 0 ? 'as printed' : `${n < 0 ? '−' : '+'}${Math.abs(n) * 100} %`,
  })),
  rows: [
    relative(total, span(-0.0114, 0.0114), span(-0.0114, 0.0114), '±1.1 %'),
    relative(status, span(-0.0208, 0.0208), span(-0.0208, 0.0208), '±2.1 %'),
    relative(unauthorized, span(-0.0294, 0.0294), span(-0.1, 0.1), '±10 %'),
    relative(eighties, span(-0.0833, 0.0833), span(-0.2, 0.2), '±20 %'),
    relative(since2021, span(-0.25, 0), span(-0.25, 0), '−25 % to 0'),
    relative(killed, span(0, null), span(0, null), 'no upper end'),
  ],
};

export const SAMPLE_CHARTS: readonly Chart[] = [WAVES, PARTS, SUM, EXACTNESS];
