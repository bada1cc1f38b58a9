/**
 * Matches a sticky pattern at one offset.
 * @param pattern Must have the `y` flag.
 * @param at UTF-16 offset into `text`.
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
