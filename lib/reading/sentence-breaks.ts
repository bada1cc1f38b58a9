/** What a character is to the rules of sentences (Unicode Standard Annex #29, Sentence_Break). */
const [UNKNOWN, OTHER, UPPER, LOWER, NUMERIC, SPACE, CLOSE, CONTINUE, POINT, MARK] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Latin letters and what stands between them. Behind a full stop a semicolon is treated in two ways by versions of ICU. */
const KINDS = new Uint8Array(0x2040);
const put = (kind: number, characters: string): void => {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
};
for (let code = 32; code < 0x180; code += 1) {
  const letter = String.fromCharCode(code);
  const isUpper = letter !== letter.toLowerCase();
  if (code < 127 || code > 159) KINDS[code] = isUpper ? UPPER : letter !== letter.toUpperCase() ? LOWER : OTHER;
}
put(OTHER, '‐‑‒―†‡•‥…‧‰′″');
put(LOWER, 'ªºĸ');
put(NUMERIC, '0123456789');
put(SPACE, '\t \u00a0\u2009\u202f');
put(CLOSE, '"\'()[]{}«»‘’‚‛“”„‟‹›');
put(CONTINUE, ',-:–—');
put(POINT, '.');
put(MARK, '!?');
put(UNKNOWN, '\u00ad');

const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? UNKNOWN;
const RETURN = 13;
const SEMICOLON = 59;

/**
 * Where the sentences of a line end, as `Intl.Segmenter` has it, which takes longer for that than all the rest of reading.
 * @param from @param to UTF-16 offsets; no line break stands between, but for a carriage return at the end.
 * @returns the offset behind each sentence, the last one `to`; null for text beyond plain Latin, left to the segmenter.
 */
export function breaksIn(text: string, from: number, to: number): readonly number[] | null {
  const breaks: number[] = [];
  const last = text.charCodeAt(to - 1) === RETURN ? to - 1 : to;
  for (let at = from; at < last; at += 1) {
    const kind = kindAt(text, at);
    if (kind === UNKNOWN) return null;
    if (kind !== POINT && kind !== MARK) continue;
    let next = at + 1;
    while (next < last && kindAt(text, next) === CLOSE) next += 1;
    while (next < last && kindAt(text, next) === SPACE) next += 1;
    if (next === last) continue;
    if (text.charCodeAt(next) === SEMICOLON) return null;
    const goesOn = kind === POINT ? staysOpen(text, from, at, next, last) : false;
    if (!goesOn && !isBound(kindAt(text, next))) breaks.push(next);
  }
  return [...breaks, to];
}

/** SB8a: no sentence begins with these. */
const isBound = (kind: number): boolean => kind === CONTINUE || kind === POINT || kind === MARK;

/** SB6 to SB8: "3.5", "U.S", "approx. 60 people". @param next Behind the full stop, what closes, and spaces. */
function staysOpen(text: string, from: number, at: number, next: number, to: number): boolean {
  if (next === at + 1) {
    const kind = kindAt(text, next);
    if (kind === NUMERIC) return true;
    const before = at > from ? kindAt(text, at - 1) : OTHER;
    if (kind === UPPER && (before === UPPER || before === LOWER)) return true;
  }
  for (let ahead = next; ahead < to; ahead += 1) {
    const kind = kindAt(text, ahead);
    if (kind === LOWER) return true;
    if (kind === UPPER || kind === POINT || kind === MARK) return false;
  }
  return false;
}
