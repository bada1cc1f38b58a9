/** What JSON.parse gives. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

type Key = string | number;

/** A field of a data file: an entry of a list is one too. */
export interface Field {
  readonly keys: readonly Key[];
  readonly value: Json;
  /** What it is called in messages: "figures[2].numeral.start". */
  readonly path: string;
  /** The same for all entries of a list that have the same keys: "figures[].numeral.start". */
  readonly form: string;
  /** `form`, and which keys what it stands in has: fields of one kind have it in common. */
  readonly kind: string;
}

/** Every field, outer ones first. */
export function fieldsOf(data: Json): readonly Field[] {
  return below(data, [], '', '', '');
}

function below(value: Json, keys: readonly Key[], path: string, form: string, around: string): readonly Field[] {
  if (value === null || typeof value !== 'object') return [];
  const entries: readonly (readonly [Key, Json])[] = Array.isArray(value)
    ? value.map((entry: Json, index) => [index, entry] as const)
    : Object.entries(value);
  const here = Array.isArray(value) ? around : `${around}/${entries.map(([key]) => key).join()}`;
  return entries.flatMap(([key, entry]) => {
    const isIndex = typeof key === 'number';
    const dot = path === '' ? '' : '.';
    const field: Field = {
      keys: [...keys, key],
      value: entry,
      path: isIndex ? `${path}[${key}]` : `${path}${dot}${key}`,
      form: isIndex ? `${form}[]` : `${form}${dot}${key}`,
      kind: `${form}${isIndex ? '[]' : `${dot}${key}`}${here}`,
    };
    return [field, ...below(entry, field.keys, field.path, field.form, here)];
  });
}

/** The data with another value in place of a field; no value: without it; several: with all of them, where it stood. */
export function withValues(data: Json, [key, ...rest]: readonly Key[], values: readonly Json[]): Json {
  if (key === undefined) throw new Error('a field has a key');
  const changed = (entry: Json): readonly Json[] => (rest.length === 0 ? values : [withValues(entry, rest, values)]);
  if (Array.isArray(data)) return data.flatMap((entry: Json, index) => (index === key ? changed(entry) : [entry]));
  if (typeof data !== 'object' || data === null) throw new Error(`nothing has the key ${key}`);
  const entries = Object.entries(data).flatMap(([name, entry]): (readonly [string, Json])[] =>
    name === key ? changed(entry).map((value) => [name, value] as const) : [[name, entry]],
  );
  return Object.fromEntries(entries);
}
