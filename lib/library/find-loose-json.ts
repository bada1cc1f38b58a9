import { type Problem, shorten } from '../article/data-error';

/** Strings, brackets, and what stands between them. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

interface Open {
  /** The keys that an object has had; null for a list. */
  readonly keys: Set<string> | null;
  readonly path: string;
  /** Where the next value stands. */
  key: string;
  index: number;
}

/**
 * What JSON.parse lets through in a text that is JSON, and no reader sees: a key that an object has twice, of which the
 * last one counts (RFC 8259, 4), and half a character, escaped, which no file in UTF-8 can hold (RFC 8259, 8.2).
 */
export function findLooseJson(text: string): readonly Problem[] {
  const open: Open[] = [];
  const problems: Problem[] = [];
  let isKey = false;
  for (const [token] of text.matchAll(TOKEN)) {
    const inside = open.at(-1);
    const path = pathIn(inside);
    if (token === '{' || token === '[') {
      open.push({ keys: token === '{' ? new Set() : null, path, key: '', index: 0 });
      isKey = token === '{';
    } else if (token === '}' || token === ']') {
      open.pop();
      isKey = false;
    } else if (token === ',' && inside !== undefined) {
      inside.index += 1;
      isKey = inside.keys !== null;
    } else if (token === ':') isKey = false;
    else if (token.startsWith('"')) {
      const value: string = JSON.parse(token);
      if (isKey && inside !== undefined) problems.push(...keyProblems(inside, value));
      if (HALF.test(value)) problems.push({ path: pathIn(inside), found: 'half a character', expected: 'whole ones' });
    }
  }
  return problems;
}

function keyProblems(inside: Open, key: string): readonly Problem[] {
  inside.key = key;
  const isTwice = inside.keys?.has(key) ?? false;
  inside.keys?.add(key);
  return isTwice ? [{ path: pathIn(inside), found: `the key ${shorten(key)} twice`, expected: 'each key once' }] : [];
}

function pathIn(open: Open | undefined): string {
  if (open === undefined) return '';
  const dot = open.path === '' ? '' : '.';
  return open.keys === null ? `${open.path}[${open.index}]` : `${open.path}${dot}${open.key}`;
}
