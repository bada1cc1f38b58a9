/**
 * Every word of the interface: what a reader sees that is neither in an article's data nor in a verdict
 * (lib/checks/wording.ts). One object for each area, so that a page loads only the words it shows.
 */

/** The dashboard and the site around it. */
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
  draft: (fields: number): string =>
    `A draft, made by a program. ${fields} of its fields wait for a person’s judgement; nothing here has been checked by one.`,
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
    named: (who: string): string => `according to ${who}`,
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
    excerpt: (count: string): string =>
      `The ${count} clauses that carry a quantity, exactly as printed. They are the excerpt that these figures were read from; the rest of the article is not republished here.`,
    another: (number: string, sentence: string): string => `${number}, sentence ${sentence}`,
    inDashboard: 'What else rests on it',
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
    excerpt:
      'That text is an excerpt of the article: the quoted clauses, one a line. Offsets and digest are those of the excerpt.',
    copy: 'Copy the citation',
    files: 'Everything as files',
    data: 'Data',
    version: (version: string, day: string, digest: string): string =>
      `Version ${version} of ${day}, digest ${digest}.`,
    /** On paper, where nothing can be pressed. */
    online: (address: string): string => `With every sentence, chart and file: ${address}`,
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
    articles: 'The articles there are',
  },
} as const;

/** Every word that a chart's components add to the words of its data. */
export const CHART_WORDS = {
  key: {
    least: 'in every reading',
    rounding: 'rounding allows',
    hedge: (hedge: string | undefined): string =>
      hedge === undefined || hedge === '' ? 'the loosest reading allows' : `“${hedge}” allows`,
  },
  details: 'Description and numbers',
  ownPage: 'Embed, download, cite',
  ownPageOf: (title: string): string => `Embed, download, cite: ${title}`,
  table: { name: 'What is counted', value: 'Number', ranges: 'Range', said: 'Who says so' },
  /** Said to those who reach the chart by keyboard, after its title. */
  keys: 'Arrow keys move from number to number, Tab reaches the links, Escape closes.',
  yearKeys:
    'Left and right arrow keys move from year to year, up and down from one change in counting to the next, Tab reaches the links, Escape closes.',
  year: { estimate: 'an estimate', none: 'no count' },
} as const;

/** Every word of the table of figures that is not in its data. */
export const TABLE_WORDS = {
  columns: {
    name: 'Figure',
    number: 'Number',
    rounding: 'Rounding range',
    hedge: 'Hedge range',
    label: 'What is counted',
    unit: 'Unit',
    kind: 'Kind',
    population: 'Population',
    place: 'Place',
    period: 'Period',
    saidBy: 'Said by',
    quote: 'Sentence',
  },
  kinds: { stock: 'stock', flow: 'flow', 'event-count': 'event count', share: 'share' },
  noWider: 'no wider',
  scroller: (caption: string): string => `${caption}: a table that scrolls sideways`,
  filter: 'Find in the table',
  chooseColumns: 'Columns',
  columnsShown: 'Columns to show',
  copyCsv: 'Copy as CSV',
  copyMarkdown: 'Copy as Markdown',
  controls: 'Filter, columns, copies',
  source: (articles: readonly string[]): string => `Source: ${articles.join('; ')}`,
  noMatch: 'No figure matches.',
  count: (shown: number, all: number): string =>
    shown === all ? `${all} ${all === 1 ? 'figure' : 'figures'}` : `${shown} of ${all} figures`,
} as const;

/** Every word of the buttons that copy, and of the box that shows a number's sentence. */
export const SHARE_WORDS = {
  copied: 'Copied',
  failed: 'Could not copy. The text is here, selected:',
  preview: {
    title: (number: string, sentences: number): string =>
      `${sentences === 1 ? 'The sentence' : 'The sentences'} behind “${number}”`,
    toList: 'In the list of sentences',
    close: 'Close',
  },
} as const;

/** The words of the methods page. Numbers are written {id} as in data files, so that they are the article's own. */
export const METHODS = {
  title: 'How ranges and verdicts are made',
  lede: 'A printed number is not a point. It says how finely it was stated, and the words beside it say how loosely it is meant. Headcount keeps both, computes with both, and says what follows.',
  figure: {
    title: 'What a figure keeps',
    text: [
      'The numeral as printed and the words that loosen it, each with its place in the sentence; the sentence with its place in the article; what is counted, where, when; and who says so. Of {total}, “authorities say” {refugee_status}; {unauthorized} is an estimate without a speaker. “6 million” and “6.0 million” are different figures, so everything is computed from the printed string, never from a bare number.',
      'All arithmetic is on exact fractions. In ordinary computer numbers, ranges that touch can come out as ranges that do not.',
    ],
  },
  rounding: {
    title: 'From print to rounding range',
    text: [
      'A number stands for everything that rounds to it. {total} is printed to the hundred thousand, so it can be anything in {total:rounding}. A number of people below a hundred, such as “two citizens”, is taken as counted.',
      'A round number can be read two ways. “300,000” may be counted to the one, or rounded to the hundred thousand. Every check is run with both readings, fine and coarse, never mixed; ranges shown are the coarse ones. Where the readings lead to different verdicts, the check cannot be decided.',
    ],
  },
  hedges: {
    title: 'What hedges do',
    text: 'Hedges move or widen the range. How far follows the table below, the house rules, version {version}.',
    columns: { words: 'Words', range: 'What it allows', example: 'In the article' },
    classes: {
      exactly: 'That number only.',
      about: 'The rounding range, and more: up to ±20% for one digit or a count below a hundred, else ±10%.',
      estimated: 'As “about”. This one is not in the study; it is ours.',
      nearly: 'At or below the number, down to 20% or 10% less, as for “about”.',
      'at-least': 'The number or more. No upper end.',
      'more-than': 'More than the number. No upper end.',
      'up-to': 'From nothing to the number.',
      'less-than': 'Less than the number.',
    },
    house: 'Words in brackets are ours, not in the study; dots stand for the number.',
    source:
      'The widths follow the answers that readers gave to Ferson and others (2015), as we analysed them: nearly all took a bare number as exact, and ±20% or ±10% holds about nine in ten of their answers to “about”. That is what lay readers infer, not what reporters do.',
  },
  derived: {
    title: 'Derived numbers',
    text: [
      'A formula over figures has a range too: the lowest and the highest that its figures allow together. A figure that stands twice in a formula is one number, not two. {share_refugee_status} of the Afghans in Pakistan have refugee status; with rounding, {share_refugee_status:rounding}.',
      'Where a divisor may be 0, or a figure is multiplied by itself, we compute nothing and say why.',
    ],
  },
  scope: {
    title: 'What may be compared',
    text: 'People with people, deaths with deaths; a stock (people there at a time) with a stock at the same place and time; a flow (people moving in a period) with a flow in the same period. {flight_1980s} and {flight_since_2021} are flows; {total} is a stock: the one cannot be held against the other. {killed} counts deaths and is added to nothing. Another population, place, time or speaker needs a hypothesis that says why they may be compared.',
  },
  verdicts: {
    title: 'Verdicts',
    intro:
      'A check asks whether figures and one hypothesis can all hold. It never says that a number is true, and never which number is wrong.',
    columns: { verdict: 'Verdict', meaning: 'When', example: 'In the article' },
    meanings: {
      consistent:
        'The result is within what the compared figure can stand for; for a part and its whole, every value fits, or at least the numbers as printed.',
      'consistent-within-rounding': 'Not as printed, but for some numbers that round to what is printed.',
      undecided:
        'It depends on how loosely a hedge is read, on one open end, on whether zeros were counted, or the figures do not count the same thing. The reason is always given.',
      inconsistent: 'For no value that rounding and hedges allow.',
    },
    hanging:
      'Where one of our own widths decides, the page says at which width the verdict would turn. Where nothing fits, it also says how far a single figure would have to be from its print, with the others as they round.',
    grim: 'For a percentage of a small count there is one more check: whether any whole number gives that percentage (the GRIM test).',
    none: 'no check of this article',
  },
  sources: {
    title: 'Sources',
    items: [
      'Ferson, O’Rawe, Antonenko, Siegrist, Mickley, Luhmann, Sentz and Finkel (2015), “Natural language of uncertainty: numeric hedge words”, International Journal of Approximate Reasoning. The answers behind the hedge table.',
      'Nuijten, Hartgerink, van Assen, Epskamp and Wicherts (2016), “The prevalence of statistical reporting errors in psychology”, Behavior Research Methods; the R package statcheck. A printed number stands for the interval that rounds to it.',
      'The R packages scrutiny and roundwork (Jung). Unrounding, and published examples that our tests repeat.',
      'Brown and Heathers (2017), “The GRIM test”, Social Psychological and Personality Science.',
      'W3C Web Annotation Data Model: quotes as text positions and exact slices.',
      'The Associated Press Stylebook (since 2014): “over” and “more than” mean the same.',
    ],
  },
  report: {
    title: 'Report an error',
    text: 'Tell whoever runs this copy of the dashboard what is wrong: name the figure or check (the part of the address behind “#”), and the version and digest printed under “The article and this data”. A figure is wrong if it does not say what its sentence says; a verdict is wrong if it does not follow from the rules above.',
  },
} as const;

/** The words of a chart's own page. */
export const CHART_PAGE_WORDS = {
  inside: 'What the chart shows',
  /** What differs for the charts of articles and of quantities. */
  kinds: {
    article: {
      from: 'A chart from the dashboard',
      sentences: {
        title: 'The sentences behind it',
        intro: 'Exactly as the article prints them. A number of the chart leads to its sentence.',
      },
      cite: 'The article first, this chart second.',
      files: {
        pack: 'Report pack of the whole article (ZIP)',
        packWhat:
          'Every chart for screen and print, all tables, all citations, and a report as text. Pandoc makes a Word file of it.',
        package: 'Data package',
        packageWhat: 'The tables with their descriptions, in the Frictionless form.',
        whole: 'The whole article as JSON',
        wholeWhat: 'Figures, sentences, derived numbers, checks and charts in one file.',
      },
      others: 'Other charts of this article',
    },
    quantity: {
      from: 'A chart of the quantity',
      sentences: {
        title: 'The sources behind it',
        intro:
          'The clause that carries each number, or the table it stands in. A number of the chart leads to its source.',
      },
      cite: 'This chart first, then what it draws on. Where a page’s title is not recorded its clause stands for it.',
      files: {
        pack: 'Report pack of the whole quantity (ZIP)',
        packWhat:
          'Every chart for screen and print, all tables, all citations, and a report as text. Pandoc makes a Word file of it.',
        package: 'Data package',
        packageWhat: 'The tables with their descriptions, in the Frictionless form.',
        whole: 'The whole quantity as JSON',
        wholeWhat: 'What every source says, how they agree, and the series in one file.',
      },
      others: 'Other charts of this quantity',
    },
  },
  nav: { words: 'Numbers', sentences: 'Sentences' },
  checks: {
    title: 'Checks',
    intro: 'Every check that one of these figures is part of, with its verdict.',
  },
  embed: {
    title: 'Embed',
    intro: 'Each copy carries the source, the date of the data and a way back to this page.',
    show: 'Show what is copied',
    kinds: {
      frame: {
        name: 'Web page',
        hint: 'A frame that takes the width of its place and the height that it needs. Light and dark as its reader has it.',
        copy: 'Copy the frame',
      },
      address: {
        name: 'WordPress, and others that know oEmbed',
        hint: 'Paste the address on a line of its own.',
        copy: 'Copy the address',
      },
      image: {
        name: 'Web page, as a picture',
        hint: 'For places that allow no frames, and for pages that are printed. With alt text.',
        copy: 'Copy the picture’s HTML',
      },
      markdown: { name: 'Markdown', hint: 'The picture with its alt text and its source.', copy: 'Copy the Markdown' },
      latex: {
        name: 'LaTeX',
        hint: 'A figure for the PNG beside your text, with caption, alt text and a citation.',
        copy: 'Copy the LaTeX',
      },
      altText: {
        name: 'Alt text',
        hint: 'For a picture in Word, Docs or slides: the chart in words.',
        copy: 'Copy the alt text',
      },
    },
    preview: 'Preview',
    width: 'Width of the preview',
    widths: { phone: 'Phone, 320 px', column: 'Column, 480 px', page: 'Page, 720 px', full: 'All there is' },
  },
  download: {
    title: 'Download',
    intro: 'Every file carries its source, its version and a digest of its data.',
    files: {
      svg: { name: 'SVG', what: 'the picture, at any size' },
      png: { name: 'PNG', what: 'the picture, at twice its size on a screen' },
      csv: { name: 'CSV', what: 'one row for each number' },
      json: { name: 'JSON', what: 'numbers, ranges, hedges, quotes, checks and citations' },
    },
  },
  cite: {
    title: 'Cite',
    copies: { text: 'Copy as text', bibtex: 'Copy as BibTeX', ris: 'Copy as RIS', cslJson: 'Copy as CSL-JSON' },
  },
  versions: {
    title: 'Versions',
    intro: 'Sources of charts print the digest of the data they were drawn from.',
    line: (version: string, day: string, digest: string): string => `${version} of ${day}, digest ${digest}`,
    now: 'now',
  },
} as const;

/** The words of the buttons and boxes on a chart's page that need a script. */
export const CITED_WORDS = {
  current: 'The version that was cited is the one shown here: nothing has changed since.',
  earlier: (version: string): string => `Version ${version} of this data was cited. Since then:`,
  unknown: (digest: string): string =>
    `The citation names the digest “${digest}”, which no version of this data has. Look below for the versions there are.`,
  change: (version: string, day: string, note: string): string => `${version}, ${day}: ${note}`,
} as const;

/** The words of the button that copies a picture. */
export const COPY_IMAGE_WORDS = {
  label: 'Copy the picture',
  copied: 'Copied',
  failed: 'This browser cannot copy pictures. Download the PNG instead.',
} as const;

const UNDER_EMBED = { page: 'The chart’s page', licence: ' · Chart and data: ' } as const;

/** Every word of an embed that is not its data's; the height of an embed depends on them. */
export const EMBED_WORDS = {
  /** The name of the embed's main part. */
  main: 'Chart',
  key: CHART_WORDS.key,
  details: CHART_WORDS.details,
  sentences: WORDS.sentences.title,
  ...UNDER_EMBED,
  /** The line of links under the source, as it reads. */
  links: `${UNDER_EMBED.page}${UNDER_EMBED.licence}${WORDS.footer.licenceName}`,
} as const;

/** What a chart's picture says when it travels alone. */
export const PICTURE_WORDS = {
  ranges: 'What each number can stand for',
  licence: 'Chart and data: CC BY 4.0. Quotes belong to their publishers.',
} as const;

/** The parts of an article in which the search looks. */
const SEARCHED = {
  headline: 'headline',
  title: 'title of the article',
  publisher: 'publisher',
  figures: 'figures',
  places: 'places',
  populations: 'populations',
  said: 'who says so',
  checks: 'checks',
  quotes: 'quotes',
} as const;

/** The words of the list of articles and the search over it. */
export const LIBRARY_WORDS = {
  intro: 'Each has its own dashboard, charts and files.',
  figures: (count: number): string => `${count}\u00a0${count === 1 ? 'figure' : 'figures'}`,
  draft: 'A draft, made by a program.',
  verdicts: 'Its checks',
  rest: (count: number): string => `All ${count} articles`,
  all: {
    title: 'All articles',
    lede: 'Every article that has a dashboard here, the newest first, with what its checks come to.',
    older: (count: number): string => `${count} older ${count === 1 ? 'article' : 'articles'}`,
  },
  search: 'Search all articles',
  loading: 'Loading the index …',
  failed: 'The index could not be loaded. The list below is whole.',
  found: 'Articles found',
  count: (found: number, shown: number, all: number): string => {
    if (found === 0) return `None of ${all} articles has these words.`;
    const first = shown < found ? `, the first ${shown} shown` : '';
    return `${found} of ${all} articles${first}`;
  },
  foundIn: (fields: readonly (keyof typeof SEARCHED)[]): string =>
    `Found in: ${fields.map((field) => SEARCHED[field]).join(', ')}`,
} as const;

/** The words of quantities: what several sources say of one thing. */
export const QUANTITY_WORDS = {
  kicker: 'One quantity across sources',
  nav: { agreement: 'Agreement', series: 'Over the years', sources: 'Sources' },
  chart: {
    title: 'What every source says',
    intro:
      'One row a source, by the date that its number is of. Articles that have a dashboard here say so; a row that counts something else says what.',
  },
  agreement: {
    title: 'Where they agree',
    intro:
      'Two numbers agree where there is one number that both can stand for, by what rounding and hedges allow. Neither is called right.',
    group: (counts: string | null): string =>
      counts === null ? 'Each against the others' : `Among those that count something else alike: ${counts}`,
    columns: { source: 'Number and source', can: 'Can be the same number as', cannot: 'Cannot be the same as' },
    none: 'none',
    of: 'This is said of',
    differences: 'What differs in definition',
    bridged: 'Held against the others all the same.',
    apart: 'Not held against the others.',
  },
  series: {
    title: 'The official series',
    intro:
      'UNHCR’s counts by country at the end of each year. A change in how people are counted is marked; a re-count is not a flight.',
    choose: 'Counts as they were known',
    changes: 'Where the counting changed',
    estimates: 'Estimates, drawn dashed',
    span: (from: number, to: number): string => `${from}–${to}`,
    caveats: 'To be read with it',
    years: 'Every year as a table',
    year: 'Year',
    changed: 'Counted in another way than the year before.',
    counts: 'The counts of the time line',
  },
  sources: {
    title: 'Who says so',
    intro: 'The clause that carries the number, and no more of the text. A number in the charts leads here.',
    counts: 'Counts',
    read: 'Read it',
    dashboard: 'Its dashboard',
  },
  others: { title: 'What others say', link: (title: string): string => `All sources: ${title}` },
  files: {
    title: 'Take it along',
    intro: 'All of this page as files. Each chart has its own below it: embed, picture, table.',
  },
  all: {
    title: 'Quantities',
    lede: 'A quantity is what a number measures, whoever says it. Each page sets what every source says on one line, dated and attributed, and says which can be one number and which cannot.',
  },
} as const;
