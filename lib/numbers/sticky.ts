/**
 * Matches a sticky pattern at one offset.
 * @param pattern Must have the `y` flag.
 * @param at UTF-16 offset into `text`.
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A sticky pattern with what it can begin with. */
export interface Opened {
  readonly pattern: RegExp;
  /** By the code of the first character: cannot begin so, can, or can with some second ones. */
  readonly firsts: readonly ('never' | 'always' | ReadonlySet<number>)[];
}

/** What is not ASCII is let through. */
const CODES = 128;
const small = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/**
 * A number is asked about by dozens of patterns, of which hardly one matches: each says what it can begin with, and it is
 * tried only where that stands.
 * @param beginnings Every word and sign of ASCII that the pattern can begin with, in small letters, apart by spaces: two
 * characters of each are looked at. One space, hyphen or line end before them is passed over, whether or not the pattern has it.
 */
export function openedBy(beginnings: string, pattern: RegExp): Opened {
  const firsts = Array.from({ length: CODES }, (): 'never' | 'always' | Set<number> => 'never');
  for (const word of beginnings.split(' ')) {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
    const known = firsts[first];
    if (Number.isNaN(second)) firsts[first] = 'always';
    else if (known === 'never' || known === undefined) firsts[first] = new Set([second]);
    else if (known !== 'always') known.add(second);
  }
  return { pattern, firsts };
}

/** Matches a pattern where it can begin. @param at UTF-16 offset into `text`. */
export function matchOpened({ pattern, firsts }: Opened, text: string, at: number): RegExpExecArray | null {
  const code = text.charCodeAt(at);
  let begins = canBegin(firsts, text, at);
  if (!begins && (code <= 32 || code === 45)) {
    begins = canBegin(firsts, text, code === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1);
  }
  return begins ? matchAt(pattern, text, at) : null;
}

function canBegin(firsts: Opened['firsts'], text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first >= CODES) return true;
  const seconds = firsts[small(first)] ?? 'never';
  if (typeof seconds === 'string') return seconds === 'always';
  const second = text.charCodeAt(at + 1);
  return second >= CODES || seconds.has(small(second));
}
