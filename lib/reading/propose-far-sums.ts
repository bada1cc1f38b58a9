import { alike, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggestSum } from './suggest-sum';
import { isTotal } from './words-of-sums';

/** How many figures before or behind a whole its two parts may stand. */
const REACH = 14;
const SENTENCES = 6;
/** Digits of a whole from which two of the numbers around it come to it by accident in less than one of a hundred. */
const DIGITS = 5;
/** The same for those that count it in its own noun, with none but each other to choose from nearby. */
const NEAR = { digits: 4, reach: 8 };
/** Of the whole: a smaller part changes its last digits only, which happens by accident. */
const LEAST = 0.02;

/** "Last year 208,700 came … 64,264 were here … now 272,964 are here": two numbers that do not stand side by side, to the last digit. */
export function proposeFarSums(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((whole) => {
    if ((whole.kind !== 'count' && whole.kind !== 'money') || !isFine(whole)) return [];
    const digits = significant(whole);
    if (digits < NEAR.digits) return [];
    const reach = digits >= DIGITS ? REACH : NEAR.reach;
    const parts = passage.mentions
      .slice(Math.max(0, whole.at - reach), whole.at + reach + 1)
      .filter(
        (part) =>
          part !== whole &&
          part.value < whole.value &&
          (digits >= DIGITS || part.value > LEAST * whole.value) &&
          part.kind === whole.kind &&
          Number.isInteger(part.value) &&
          (alike(part, whole) || (digits >= DIGITS && (part.noun === 'people' || whole.noun === 'people'))) &&
          Math.abs(part.sentence - whole.sentence) <= SENTENCES,
      );
    const byValue = new Map(parts.map((part) => [part.value, part] as const));
    const found = parts.flatMap((a) => {
      const b = byValue.get(whole.value - a.value);
      return b === undefined || b.at <= a.at || b.value === a.value ? [] : [[a, b] as const];
    });
    const close = found.length > 0 || digits < DIGITS || !isTotal(passage, whole) ? [] : closePairs(parts, whole);
    const [pair] = [...found, ...close].sort((x, y) => spread(x, whole) - spread(y, whole));
    return pair === undefined ? [] : [suggestSum(passage, pair, whole, 'eq', 'ours', 0.5, [0, 0])];
  });
}

/** "a total of 577,295 were sent home: 414,651 … 162,814": of the total, what two may be off and still be meant for all of it. */
const CLOSE = 0.0005;

function closePairs(parts: readonly Mention[], whole: Mention): readonly (readonly [Mention, Mention])[] {
  return parts.flatMap((a, index) =>
    parts
      .slice(index + 1)
      .filter((b) => Math.abs(a.value + b.value - whole.value) <= CLOSE * whole.value && isFine(a) && isFine(b))
      .map((b) => [a, b] as const),
  );
}

/** Counted one by one, or money to the last unit. */
const isFine = ({ tight, value }: Mention): boolean => Number.isInteger(value) && tight.high - tight.low <= 1;

const significant = ({ value }: Mention): number => String(value).replace(/0+$/u, '').length;

const spread = ([a, b]: readonly [Mention, Mention], whole: Mention): number =>
  Math.max(b.at, whole.at) - Math.min(a.at, whole.at);
