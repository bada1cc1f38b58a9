import { eventNear } from './propose-aboard';
import { boundOf } from './propose-bounds';
import { isChange } from './propose-change-words';
import { meets } from './propose-fits';
import { shared } from './propose-nouns';
import { alike, gap, type Mention, type Passage, type Suggestion, wordsAround } from './propose-passage';
import { speakersDiffer, yearsDiffer } from './said-apart';
import { relationOf, suggestRepeat } from './suggest-repeat';

/** A share and a percentage, or two shares, side by side: "one in 69 people, or 1.5 per cent". */
const RESTATED = /^(?:[^.;:()]{0,60}?(?:,? or |, at | \(|,? ?[–—] ?|, (?:that is,? )?))(?:just |only |about )?$/iu;
const REACH = 30;
const SWAPPED = 5;
/** Two numbers nearer than this are taken for one quantity printed twice. */
const NEAR = 0.04;
/** Between a bound and what it bounds. */
const FARTHEST = 0.1;

export function proposeRepeats(passage: Passage): readonly Suggestion[] {
  return [...restatements(passage), ...distant(passage)];
}

function restatements(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((second) => {
    const first = passage.mentions[second.at - 1];
    if (first === undefined || first.sentence !== second.sentence || first.kind !== 'part' || second.kind !== 'part')
      return [];
    const words = gap(passage, first, second);
    const mixed = first.figure.unit !== second.figure.unit;
    if (!mixed || !RESTATED.test(words) || / and /i.test(words) || isChange(passage, second)) return [];
    const distance = Math.abs(first.value - second.value);
    if (distance > 0.15) return [];
    return [suggestRepeat(passage, first, second, 'stated', 0.8, [first.end, second.start])];
  });
}

/** Figures of the same words in two sentences that are nearly one number. */
function distant(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((later) => {
    const found: Suggestion[] = [];
    for (let at = later.at - 1; at >= Math.max(0, later.at - REACH) && found.length < 2; at -= 1) {
      const earlier = passage.mentions[at];
      if (earlier === undefined || earlier.sentence === later.sentence || !isNear(earlier, later)) continue;
      if (!canPair(earlier, later)) continue;
      // One of the same number, and one of a bound: however often a text prints it.
      const relation = relationOf(earlier, later);
      if (found.some((one) => one.relation === relation) || !comparable(passage, earlier, later)) continue;
      const overlap = shared(wordsAround(passage, earlier), wordsAround(passage, later));
      const event = eventNear(passage, earlier);
      const together = event !== null && event === eventNear(passage, later);
      const one = pair(passage, earlier, later, overlap, together);
      if (one !== null) found.push(one);
    }
    return found;
  });
}

/** Not a bound, which has a rule of its own. */
const isWide = ({ figure }: Mention): boolean =>
  figure.hedge === null || figure.hedge.class === 'about' || figure.hedge.class === 'estimated';

/** The more digits two numbers share, the fewer words have to. */
function isTelling(earlier: Mention, later: Mention, overlap: number, together: boolean): boolean {
  const digits = significant(later);
  if (later.kind === 'part') return overlap >= (digits >= 3 ? 1 : digits === 2 ? 2 : 4);
  if (digits >= 4) return true;
  const sameNoun = later.noun !== null && later.noun === earlier.noun;
  if (digits === 3) return overlap >= 1 || sameNoun || together;
  // "two children … two remain": small numbers recur by accident.
  if (later.value < 10) return sameNoun && (together || overlap >= 2);
  return overlap >= 2 || together;
}

/** Digits without the zeros before and behind them. */
const significant = ({ figure }: Mention): number => figure.text.replace(/\D/gu, '').replace(/^0+|0+$/gu, '').length;

/** Cheap to ask of every pair, and seldom so. */
function isNear(a: Mention, b: Mention): boolean {
  if (a.kind !== b.kind) return false;
  if (a.value === b.value) return true;
  const larger = Math.max(a.value, b.value);
  return a.kind !== 'part' && a.value >= 20 && Math.abs(a.value - b.value) <= FARTHEST * larger;
}

/** Whether any words around them could make one number of two. */
function canPair(a: Mention, b: Mention): boolean {
  if (a.value === b.value && isWide(a) && isWide(b)) return true;
  if (b.kind === 'part' || a.value < 20) return false;
  if (boundOf(a) !== null || boundOf(b) !== null) return true;
  const isClose = Math.abs(a.value - b.value) <= NEAR * Math.max(a.value, b.value);
  return (isClose || isTurned(a, b)) && b.figure.printed.numeral.magnitudes[0].digits >= 2;
}

function comparable(passage: Passage, a: Mention, b: Mention): boolean {
  if (a.kind === 'part' && a.figure.unit === 'percent' && b.figure.unit === 'percent')
    return !isChange(passage, a) && !isChange(passage, b);
  // One event may be counted in two nouns: "3.4 million movements", "3.4 million displacements".
  const event = isTurned(a, b) ? eventNear(passage, a) : null;
  const turned = event !== null && event === eventNear(passage, b);
  const same = alike(a, b) || (a.kind === 'count' && b.kind === 'count' && (a.value === b.value || turned));
  return same && a.figure.hedge?.class !== 'up-to' && (!a.figure.printed.increment || a.value === b.value);
}

function pair(
  passage: Passage,
  earlier: Mention,
  later: Mention,
  overlap: number,
  together: boolean,
): Suggestion | null {
  const digits = later.figure.printed.numeral.magnitudes[0].digits;
  if (earlier.value === later.value && isWide(earlier) && isWide(later)) {
    return isTelling(earlier, later, overlap, together)
      ? suggestRepeat(passage, earlier, later, 'implied', 0.6, null)
      : null;
  }
  if (later.kind === 'part' || yearsDiffer(passage, earlier, later)) return null;
  if (earlier.value < 20) return null;
  const bounded = boundOf(earlier) !== null ? earlier : boundOf(later) !== null ? later : null;
  if (bounded !== null) {
    const free = bounded === earlier ? later : earlier;
    const ratio = free.value / bounded.value;
    const holds = boundOf(bounded)?.above ? ratio >= 1 && ratio < 1.1 : ratio <= 1 && ratio > 0.9;
    const mistyped = isTurned(earlier, later) && overlap >= 1;
    return (holds || mistyped) && (together || overlap >= 2) && boundOf(free) === null
      ? suggestRepeat(passage, earlier, later, 'implied', 0.55, null)
      : null;
  }
  const most = isTurned(earlier, later) ? FARTHEST : NEAR;
  const near = Math.abs(earlier.value - later.value) <= most * Math.max(earlier.value, later.value);
  // Five digits in another order are no accident.
  const swapped = isTurned(earlier, later) && digits >= SWAPPED && overlap >= 2 && earlier.figure.hedge === null;
  if (swapped && later.figure.hedge === null) return suggestRepeat(passage, earlier, later, 'implied', 0.5, null);
  if (!near || !(together || overlap >= 4) || digits < 2 || speakersDiffer(passage, earlier, later)) return null;
  if ((earlier.figure.hedge !== null || later.figure.hedge !== null) && !together) return null;
  if (!meets(earlier, later) && !(together && /^[\d,.\s]+$/u.test(later.figure.text) && isMistyped(earlier, later)))
    return null;
  return suggestRepeat(passage, earlier, later, 'implied', meets(earlier, later) ? 0.6 : 0.5, null);
}

const digitsOf = ({ figure }: Mention): string => [...figure.text.replace(/\D/gu, '')].sort().join('');

/** The digits of one turned about are those of the other: 2,025 and 2,052. */
const isTurned = (a: Mention, b: Mention): boolean => {
  const digits = digitsOf(a);
  return digits.length >= 3 && digits === digitsOf(b);
};

/** The digits of one turned about are those of the other, but one. */
function isMistyped(a: Mention, b: Mention): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  return x.length === y.length && [...x].filter((digit, index) => digit !== y[index]).length <= 1;
}
