type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/**
 * For tests of wrong data: a copy of a JSON value with one place in it changed.
 * @param path "sentences.0.id".
 * @param to What stands there then; undefined removes it.
 */
export function changeJson(value: unknown, path: string, to: unknown): unknown {
  const copy = structuredClone(value);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place: unknown = copy;
  for (const key of keys) place = isObject(place) ? place[key] : undefined;
  if (!isObject(place)) throw new Error(`there is no ${path}`);
  if (to === undefined) delete place[last];
  else place[last] = to;
  return copy;
}

/** The path of every object and list inside a value, with its keys. */
export function* placesIn(value: unknown, path = ''): Generator<{ path: string; keys: string[]; isList: boolean }> {
  if (!isObject(value)) return;
  yield { path, keys: Object.keys(value), isList: Array.isArray(value) };
  for (const [key, inner] of Object.entries(value)) yield* placesIn(inner, path === '' ? key : `${path}.${key}`);
}
