import type { Json } from './json';

/** What is done to one field of a data file. */
export interface Mutation {
  readonly name: string;
  /** The field's new value; a list of them where it is repeated; nothing where it is left out. */
  readonly values: readonly Json[];
}

/** 1 MB of it. */
const MEGABYTE = 2 ** 20;
/** Deeper than JSON.stringify can write. */
const DEEP = 20_000;
/** Around what JSON.stringify would not write as it is. */
const RAW = '\u0001';
const raw = (json: string): string => `${RAW}${json}${RAW}`;

/** The text of a data file; what is raw in it stands there as it is. */
export function formatMutated(data: Json): string {
  return JSON.stringify(data).replace(/"\\u0001(.*?)\\u0001"/g, (_, escaped: string) => JSON.parse(`"${escaped}"`));
}

const replaced = (name: string, value: Json): Mutation => ({ name, values: [value] });

/** Every mutation of a field with this value, whatever the field is. */
export function mutationsOf(value: Json): readonly Mutation[] {
  return [
    { name: 'missing', values: [] },
    replaced('a list without end', raw(`${'['.repeat(DEEP)}${']'.repeat(DEEP)}`)),
    ...OF_ALL_TYPES.filter((other) => typeOf(other) !== typeOf(value)).map((other) =>
      replaced(other === null ? 'null' : `a ${typeOf(other)} instead`, other),
    ),
    ...ownMutations(value),
  ];
}

const OF_ALL_TYPES: readonly Json[] = [null, 'text', 7, true, [], ['text'], {}];

function typeOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

function ownMutations(value: Json): readonly Mutation[] {
  if (typeof value === 'string') return textMutations(value);
  if (typeof value === 'number') {
    const numbers = {
      '−1': -1,
      'a fraction': value + 0.5,
      'much too large': 1e15,
      'one more': value + 1,
      'one less': value - 1,
    };
    return [
      ...Object.entries(numbers).map(([name, number]) => replaced(name, number)),
      replaced('beyond every number', raw('1e400')),
    ];
  }
  if (typeof value === 'boolean') return [replaced('the opposite', !value)];
  if (value === null) return [];
  if (Array.isArray(value)) {
    const [first] = value;
    return [
      ...(value.length > 0 ? [replaced('emptied', [])] : []),
      ...(first === undefined ? [] : [replaced('an entry twice', [...value, first])]),
    ];
  }
  const entries = Object.entries(value);
  return [
    replaced('a key more', { ...value, unknown: 1 }),
    replaced('a key of all objects more', Object.fromEntries([...entries, ['__proto__', {}]])),
    ...entries.map(([key]) => {
      const twice = `{${JSON.stringify(key)}:null,${JSON.stringify(value).slice(1)}`;
      return replaced(`${key} twice`, raw(twice));
    }),
  ];
}

function textMutations(value: string): readonly Mutation[] {
  const isDate = /^\d{4}(?:-\d\d){0,2}$/.test(value);
  return [
    replaced('empty', ''),
    replaced('spaces around it', ` ${value} `),
    replaced('1 MB', value.padEnd(MEGABYTE, 'x')),
    replaced('1 MB of spaces', `x${' '.repeat(MEGABYTE)}x`),
    replaced('more', `${value}x`),
    replaced('dangling', value.replace(/(?<=^|\{)[A-Za-z]\w*(?=$|[}: ])/, 'nowhere')),
    replaced('a control character', `${value.slice(0, 1)}\u0000${value.slice(1)}`),
    replaced('half a character', `${value}\ud83d`),
    replaced('text that turns around', `${value.slice(0, 1)}\u202e${value.slice(1)}`),
    ...(isDate
      ? ['2023-02-30', '2023-13', '0000', '9999-12-31'].map((date) => replaced(`the date ${date}`, date))
      : []),
  ].filter(({ values }) => values[0] !== value);
}
