/** Whether an ASCII letter stands at an offset. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
}

/** Whether an ASCII digit stands at an offset. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** A word in small letters. Most words are so already, and looking is cheaper than making them anew. */
export function inSmall(word: string): string {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code > 127 || (code >= 65 && code <= 90)) return word.toLowerCase();
  }
  return word;
}
