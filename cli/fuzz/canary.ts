/**
 * A mark that is put where a request says anything, to be looked for in what comes back. Its letters and digits are
 * those of one request; behind them stand the characters that mean something in HTML, each behind a copy of its own.
 */
export interface Canary {
  /** Letters and digits that stand in no page. */
  readonly word: string;
  /** As it is. */
  readonly raw: string;
  /** Percent-encoded, with a line break that would begin a header of its own. */
  readonly encoded: string;
}

const MEANING = ['<', '>', '"', "'", '&'];

export function canaryOf(index: number): Canary {
  const word = `zq${index.toString(36)}qz`;
  const raw = `${MEANING.map((character) => `${word}${character}`).join('')}<script>`;
  return { word, raw, encoded: encodeURIComponent(`${raw}\r\nx-${word}: 1\r\n`) };
}

/**
 * Forms in which the word came back with a character that a browser would take for markup; none where it did not.
 * @param isHtml An apostrophe ends an attribute in HTML; elsewhere it is a character of addresses (RFC 3986, 2.2).
 */
export function reflectedIn(text: string, { word }: Canary, isHtml: boolean): readonly string[] {
  const meant = ['<', '>', '"', ...(isHtml ? ["'"] : [])];
  return meant.map((character) => `${word}${character}`).filter((form) => text.includes(form));
}
