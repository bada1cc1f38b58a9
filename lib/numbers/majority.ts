import type { Magnitude } from './magnitude';
import type { Numeral } from './numeral';
import { ratio, ZERO } from './rational';
import { matchOpened, openedBy } from './sticky';

// "at most two" and "the most" are no majorities.
const MAJORITY = openedBy(
  'most majority the a vast great large clear overwhelming',
  /(?<!(?:^|[^\p{L}])(?:at|the)[ \u00a0])most(?![\p{L}-])|(?:(?:the|a)[ \u00a0])?(?:(?:vast|great|large|clear|overwhelming)[ \u00a0])?majority(?!\p{L})/iuy,
);

const HALF: Magnitude = {
  value: ratio(1, 2),
  fineStep: ZERO,
  coarseStep: ZERO,
  digits: 1,
  scaled: true,
  decimals: 0,
  scale: 0,
};

/**
 * "most", "the majority": a share in (½, 1]. The words are numeral and hedge in one.
 * @param at UTF-16 offset into `text`, at the beginning of a word.
 * @returns the share ½ with the offsets of the words, which stand for "more than half"; null where they do not stand.
 */
export function readMajority(text: string, at: number): Numeral | null {
  const found = matchOpened(MAJORITY, text, at);
  return found === null
    ? null
    : { start: at, end: at + found[0].length, magnitudes: [HALF], dimension: { type: 'share' } };
}
