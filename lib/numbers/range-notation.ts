import Fraction from 'fraction.js';
import { Exact } from './exact';
import type { End, Range } from './range';

/**
 * Reads a range as mathematicians write it, for vectors and tests: "[2.65, 2.75]", "(300000, ∞)", "[47/82, 1)".
 * @throws {SyntaxError} for anything else.
 */
export function parseRange(text: string): Range {
  const found = /^([[(])(-?[\d./]+|-∞), (-?[\d./]+|∞)([\])])$/.exec(text);
  const [, opening, low, high, closing] = found ?? [];
  if (low === undefined || high === undefined) throw new SyntaxError(`not a range: ${text}`);
  const end = (number: string, closed: boolean): End | null =>
    number.endsWith('∞') ? null : { at: Exact.of(new Fraction(number)), closed };
  return { low: end(low, opening === '['), high: end(high, closing === ']') };
}

/** Writes a range so that equal ranges are equal strings: "[53/20, 11/4]". */
export function writeRange({ low, high }: Range): string {
  const opening = low?.closed ? '[' : '(';
  const closing = high?.closed ? ']' : ')';
  return `${opening}${low?.at.toFraction() ?? '-∞'}, ${high?.at.toFraction() ?? '∞'}${closing}`;
}
