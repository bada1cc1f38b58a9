import { isEverybody, isExclusive } from './is-exclusive';
import { chainFrom, saysRest } from './propose-chain';
import { meets, sumOf } from './propose-fits';
import { gap, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggestSum } from './suggest-sum';

const SINGLE = 0.75;
/** Of the whole: a closed list that leaves less than that leaves nothing, and one of its numbers is not as it was. */
const LEFT = 0.015;

/** "934,700, of whom 755,000 are Russian, 156,632 Armenian and 14,068 Assyrian refugees": a closed list of fine numbers. */
function isAlmostAll(passage: Passage, parts: readonly Mention[], whole: Mention): boolean {
  const [last, before] = [parts.at(-1), parts.at(-2)];
  if (parts.length < 3 || last === undefined || before === undefined || whole.value < 1000) return false;
  const isFine = parts.every(({ low, high }) => high - low <= (LEFT / 10) * whole.value);
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const isClosed = /\band\b[^.;,\d]{0,30}$/iu.test(gap(passage, before, last));
  return isFine && isClosed && total < whole.value && whole.value - total <= LEFT * whole.value;
}

/**
 * The parts from one on, against their whole: together the whole where they come to it or the words say that nothing is
 * left, else within it.
 * @param certain No other figure can be the whole: what does not fit is worth saying.
 */
export function proposeWithin(
  passage: Passage,
  whole: Mention,
  first: Mention,
  cue: readonly [number, number],
  strong: boolean,
  certain: boolean,
): readonly Suggestion[] {
  // What is several times the whole belongs to something else.
  if (first.low > (certain && first.kind === 'money' ? 100 : 3) * whole.high) return [];
  const all = chainFrom(passage, first, whole);
  // "40,863 in 17 camps and 6,614 in seven camps": camps are no people.
  const same = all.filter(({ noun }) => noun === null || noun === first.noun || noun === whole.noun);
  const parts = same.length > 1 && !meets(sumOf(all), whole) ? same : all;
  const sum = sumOf(parts);
  const fit = meets(sum, whole);
  if (parts.length > 1 && fit && Math.max(...parts.map(({ value }) => value)) < whole.value) {
    return [suggestSum(passage, parts, whole, 'eq', strong ? 'stated' : 'implied', 0.9, cue)];
  }
  if (!strong) return [];
  const exhausts =
    parts.length > 1 && (saysRest(passage, parts) || isEverybody(passage, parts) || isAlmostAll(passage, parts, whole));
  if (exhausts && Math.abs(sum.low - whole.low) < 0.2 * whole.low) {
    return [suggestSum(passage, parts, whole, 'eq', 'implied', 0.75, cue)];
  }
  if (sum.low <= whole.high) return [suggestSum(passage, parts, whole, 'le', 'stated', SINGLE, cue)];
  if (first.low <= whole.high) {
    const near = parts.length > 1 && certain && sum.low < 1.3 * whole.high;
    const overlap = isExclusive(passage, parts) ? {} : { restsOn: ['overlapping groups'] as const };
    return near
      ? [{ ...suggestSum(passage, parts, whole, 'le', 'implied', 0.6, cue), ...overlap }]
      : [suggestSum(passage, [first], whole, 'le', 'stated', SINGLE, cue)];
  }
  if (!certain) return [];
  const alone = suggestSum(passage, [first], whole, 'le', 'stated', 0.7, cue);
  return parts.length > 2 ? [alone, suggestSum(passage, parts, whole, 'le', 'stated', 0.7, cue)] : [alone];
}
