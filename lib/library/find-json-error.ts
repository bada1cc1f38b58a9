/** Where a text stops being JSON. JSON.parse says so differently in every version of Node, and often without a place. */
export interface JsonError {
  /** UTF-16 offset. */
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
}

type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'behind';
type Bracket = '{' | '[';

// Sticky; a string ends on its line and escapes what RFC 8259 wants escaped.
const SPACE = /[\t\n\r ]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what JSON forbids in a string
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** @returns null where the whole text is JSON (RFC 8259). */
export function findJsonError(text: string): JsonError | null {
  const open: Bracket[] = [];
  let state: State = 'value';
  let at = 0;
  for (;;) {
    at = endOf(SPACE, text, at) ?? at;
    if (at === text.length && state === 'behind' && open.length === 0) return null;
    const bracket = open.at(-1);
    const next = step(text, at, state, bracket);
    if (next === null) return { offset: at, found: foundAt(text, at), expected: expectedIn(text, at, state, bracket) };
    if (next.opens !== undefined) open.push(next.opens);
    if (next.closes === true) open.pop();
    state = next.state;
    at = next.end;
  }
}

interface Step {
  readonly state: State;
  readonly end: number;
  readonly opens?: Bracket;
  readonly closes?: true;
}

function step(text: string, at: number, state: State, bracket: Bracket | undefined): Step | null {
  const character = text.charAt(at);
  const isValue = state === 'value' || state === 'value-or-end';
  const isKey = state === 'key' || state === 'key-or-end';
  const end = at + 1;
  if (isValue && character === '{') return { state: 'key-or-end', end, opens: '{' };
  if (isValue && character === '[') return { state: 'value-or-end', end, opens: '[' };
  if (state === 'colon' && character === ':') return { state: 'value', end };
  if (state === 'behind' && character === ',' && bracket !== undefined) {
    return { state: bracket === '{' ? 'key' : 'value', end };
  }
  const mayClose = state === 'behind' || state === 'key-or-end' || state === 'value-or-end';
  const closing = bracket === '{' ? '}' : ']';
  if (mayClose && bracket !== undefined && character === closing) return { state: 'behind', end, closes: true };
  const string = isValue || isKey ? endOf(STRING, text, at) : null;
  if (string !== null) return { state: isKey ? 'colon' : 'behind', end: string };
  const plain = isValue ? endOf(PLAIN, text, at) : null;
  return plain === null ? null : { state: 'behind', end: plain };
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function foundAt(text: string, at: number): string {
  const word = /^(?:[\w.+-]{1,30}|.)/su.exec(text.slice(at, at + 30))?.[0];
  return word === undefined ? 'the end of the file' : JSON.stringify(word);
}

function expectedIn(text: string, at: number, state: State, bracket: Bracket | undefined): string {
  if (text.charAt(at) === '"' && state !== 'colon' && state !== 'behind') {
    return 'a text that ends with " on its line, and \\n, \\" or \\\\ for a line break, a quotation mark or a backslash in it';
  }
  switch (state) {
    case 'value':
      return 'a value';
    case 'value-or-end':
      return 'a value or ]';
    case 'key':
      return 'a key in double quotes (the last entry has no comma behind it)';
    case 'key-or-end':
      return 'a key in double quotes or }';
    case 'colon':
      return 'a colon';
    case 'behind':
      if (bracket === undefined) return 'the end of the file';
      return bracket === '{' ? 'a comma or }' : 'a comma or ]';
    default:
      return state satisfies never;
  }
}
