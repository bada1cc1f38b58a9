import type { Folder } from './shipped-data';

/** Mutations that are let through, and why no harm comes of it. Every other one is refused. */
export interface Argument {
  readonly why: string;
  readonly mutations: readonly string[];
  /** Forms of fields, by the folder of the data file. */
  readonly fields: Readonly<Partial<Record<Folder, readonly string[]>>>;
}

const under = (form: string, keys: string): readonly string[] => keys.split(' ').map((key) => `${form}${key}`);

const OTHER = ['more', 'dangling'];

export const ACCEPTED: readonly Argument[] = [
  {
    why: 'Other words are other words. They are printed as they stand, escaped, and nothing is computed from them.',
    mutations: [
      ...OTHER,
      ...['a string instead', 'the date 2023-02-30', 'the date 2023-13', 'the date 0000', 'the date 9999-12-31'],
    ],
    fields: {
      articles: [
        ...under('', 'headline lede finding changes[].note'),
        ...under('article.', 'title publisher place authors[].name authors[].role published.words'),
        ...under('article.', 'published.inferred.basis'),
        ...under('figures[].', 'name label note period.words period.inferred.basis'),
        ...under('others[].', 'label why'),
        ...under('derived[].', 'name label hypothesis.text'),
        ...under('checks[].', 'title hypothesis.text comment'),
        ...under('charts[].', 'title subtitle description note'),
      ],
      quantities: [
        ...under('', 'title question definition period.words changes[].note'),
        ...under('values[].', 'saidBy reportedBy quote period.words difference.short difference.note'),
      ],
      series: [
        ...under('', 'title when caveats[] estimates[].words breaks[].short breaks[].words'),
        ...under('', 'places[].name places[].label changes[].note'),
        ...under('others[].', 'counts saidBy quote'),
        ...under('source.', 'name publisher credit licence.name commit files[].path files[].blob note'),
        ...under('vintages[].', 'name headline words commit note'),
      ],
    },
  },
  {
    why: 'An id that nothing else names is free. It is an address, and changes with it: what e2e tests visit is there.',
    mutations: OTHER,
    fields: { articles: ['charts[].id', 'checks[].id'], quantities: ['values[].id'] },
  },
  {
    why: 'Another address of the same form leads elsewhere; whether anything is there, no file can say.',
    mutations: ['more'],
    fields: {
      articles: ['article.url'],
      quantities: ['values[].url'],
      series: ['source.url', 'source.licence.url', 'others[].url'],
    },
  },
  {
    why: 'null says that it is not known, not inferred, or not there: the line or the part of the page is left out.',
    mutations: ['null'],
    fields: {
      articles: [
        ...under('', 'finding figures[].note checks[].comment charts[].unaccounted figures[].period.inferred'),
        ...under('article.', 'place url authors[].role published.inferred'),
      ],
      quantities: ['series', 'values[].reportedBy'],
      series: ['vintages[].note'],
    },
  },
  {
    why: 'A list of fewer is a whole list: pages, files and the search show what it has, and nothing else counts on it.',
    mutations: ['missing', 'emptied'],
    fields: {
      articles: [
        ...under('', 'others others[] checks checks[] charts charts[] charts[].rows[] changes[]'),
        ...under('article.', 'authors authors[]'),
      ],
      quantities: ['values[]', 'changes[]'],
      series: [
        'changes[]',
        'caveats',
        'caveats[]',
        'breaks',
        'breaks[]',
        'breaks[].places[]',
        'estimates',
        'estimates[]',
      ],
    },
  },
  {
    why: 'A series may begin later: its first count is left out, for all releases or one. In between it would be a gap.',
    mutations: ['missing'],
    fields: { series: ['values[]', 'values[].vintages[]'] },
  },
  {
    why: 'Only the text, or the source, can say which number is right: "npm run verify" holds the article against it.',
    mutations: ['one more', 'one less'],
    fields: {
      articles: ['text.utf8Bytes', 'text.utf16Units'],
      quantities: ['values[].year'],
      series: ['values[].count', 'others[].count', 'breaks[].year', 'estimates[].from', 'estimates[].to'],
    },
  },
  {
    why: 'Another population or place is said beside the value, and its difference from the quantity has to name it.',
    mutations: OTHER,
    fields: { quantities: ['values[].population', 'values[].places[]'], series: ['population'] },
  },
  {
    why: 'Whether a note bridges a difference is the judgement of whoever wrote it, and is printed with the note.',
    mutations: ['the opposite'],
    fields: { quantities: ['values[].difference.comparable'] },
  },
  {
    why: 'Whether a place is many is the judgement of whoever wrote it: only where estimates are told apart is it asked.',
    mutations: ['the opposite'],
    fields: { series: ['places[].sum'] },
  },
  {
    why: 'Another tag of the same form is another language; it is only passed on, to citations and to screen readers.',
    mutations: ['more'],
    fields: { articles: ['article.language'] },
  },
];

/** The argument for letting a mutation through; undefined where there is none. */
export const argumentFor = (folder: Folder, form: string, mutation: string): Argument | undefined =>
  ACCEPTED.find(({ fields, mutations }) => mutations.includes(mutation) && fields[folder]?.includes(form));
