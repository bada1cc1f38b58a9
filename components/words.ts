/** Every word of the interface that is not in an article's data, a verdict (lib/checks/wording.ts) or a chart. */
export const WORDS = {
  site: {
    name: 'Headcount',
    tagline: 'Refugee figures with their sentence, their hedge and their arithmetic',
    skip: 'Skip to the figures',
    nav: 'On this page',
    methods: 'How ranges and verdicts are made',
    methodsShort: 'Methods',
    toDashboard: 'To the dashboard',
  },
  nav: {
    figures: 'Figures',
    charts: 'Charts',
    checks: 'Checks',
    table: 'Table',
    sentences: 'Sentences',
  },
  kicker: (publisher: string, date: string): string => `From an article in ${publisher}, ${date}`,
  figures: {
    title: (count: string): string => `${count} figures`,
    intro: 'Each number stands with the words that loosen it. Open one to read the sentence it comes from.',
    ask: 'Read the sentence',
    close: 'Hide the sentence',
    saidBy: 'Said by',
    where: (start: number, end: number): string => `Characters ${start} to ${end} of the article’s text`,
    inferred: 'Inferred',
    inList: 'In the list of sentences',
    copy: 'Copy with sentence',
    named: (who: string): string => `so ${who} say`,
    kind: {
      stock: 'Stock: people there at a time',
      flow: 'Flow: people moving in a period',
      'event-count': 'Event count: things that happened',
      share: 'Share',
    },
  },
  charts: {
    title: 'Charts',
    intro:
      'A line marks the number as printed. Around it, a darker band is what rounding allows, a paler one what its hedge allows as well; an arrow stands where no end is given.',
  },
  checks: {
    title: 'Do the numbers fit together?',
    intro:
      'Each check rests on a hypothesis. A verdict says whether figures and hypothesis can all hold. “Fits” does not mean true, and “does not fit” does not say which one is wrong.',
    index: 'All checks and their verdicts',
    textual: 'What the article states or implies',
    ours: 'What we ask',
    basis: {
      stated: 'The article states it.',
      implied: 'The article implies it.',
      ours: 'We ask it; the article does not say so.',
    },
    notDrawn: 'Not drawn on one line: that would suggest that the two can be compared.',
  },
  derived: {
    title: 'Derived numbers',
    intro: 'Computed exactly from the figures as printed. Each rests on what is said below it.',
    columns: { label: 'Number', value: 'Value', ranges: 'Range', formula: 'Formula' },
    caption: 'Derived numbers with their formulas and ranges',
  },
  table: {
    title: 'All figures',
    intro: 'Sort, filter, choose columns, and copy what you see.',
    caption: 'Every figure with its ranges, its period and who says so',
  },
  others: {
    title: 'What else the article counts',
    intro: 'Its other quantities, and why they are not among the figures.',
    columns: { quantity: 'Quantity', what: 'What it counts', why: 'Why it is left out' },
  },
  sentences: {
    title: 'The sentences',
    intro: (count: string): string =>
      `The ${count} sentences that carry a quantity, exactly as printed. The rest of the article is not republished here.`,
    another: (number: string, sentence: string): string => `${number}, sentence ${sentence}`,
    offsets: (start: number, end: number): string => `characters ${start}–${end}`,
    usedBy: 'Used by',
    others: 'What else the article counts',
  },
  citation: {
    title: 'The article and this data',
    article: 'Article',
    noAddress: 'No address is given: the text this was read from names none.',
    inferred: (basis: string): string => `Date inferred. ${basis}`,
    text: (bytes: string, units: string): string =>
      `Read from a text of ${bytes} bytes (${units} UTF-16 units). Its SHA-256 digest is`,
    excerpt: 'Only an excerpt of the article is known; offsets and digest are those of the excerpt.',
    copy: 'Copy the citation',
    data: 'Data',
    version: (version: string, day: string, digest: string): string =>
      `Version ${version} of ${day}, digest ${digest}.`,
    more: 'Other articles',
  },
  footer: {
    licence: 'Data, charts and our own text:',
    licenceName: 'CC BY 4.0',
    licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
    code: 'Code: MIT. Quotes belong to their publishers.',
    report: 'Report an error',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the article is not in this dashboard.',
  },
  error: {
    title: 'This page could not be shown',
    text: 'Nothing of it is shown, so that nothing half is taken for whole.',
    again: 'Try again',
  },
} as const;
