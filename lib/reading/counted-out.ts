import { cues, says } from './propose-cues';
import { before, inSentence, type Mention, type Passage } from './propose-passage';

/** Counted one by one: no scale word, nothing cut off. */
export function isPrecise(mention: Mention): boolean {
  const known = PRECISE.get(mention);
  if (known !== undefined) return known;
  const found = isUnhedged(mention) && isCounted(mention);
  PRECISE.set(mention, found);
  return found;
}
/** Each figure is asked for by the seven sentences around it. */
const PRECISE = new WeakMap<Mention, boolean>();

export const isBounded = (whole: Mention): boolean => whole.value >= 100 && !isUnhedged(whole) && isCounted(whole);

const isUnhedged = ({ figure: { hedge } }: Mention): boolean =>
  hedge === null || hedge.class === 'estimated' || hedge.class === 'about';

/** Down to its last digit, whatever hedge it has: "nearly 9,158". */
function isCounted({ kind, figure, value }: Mention): boolean {
  if ((kind !== 'count' && kind !== 'money') || !Number.isInteger(value) || value <= 0) return false;
  return /^[^\p{L}]*$/u.test(figure.text) ? value < 1000 || value % 100 !== 0 : value < 100;
}

/** "781 in Arda, compared to 576 in May": what a part is held against is no part. */
export const isCompared = (passage: Passage, mention: Mention): boolean =>
  says(passage, mention, COMPARES) &&
  /\b(?:compared (?:to|with)|(?:up|down) from|against|than)(?: [\p{L}]+){0,2} $/iu.test(before(passage, mention, 40));
const COMPARES = cues('comp from agai than');

/** "apprehended a total of 1,462 persons", alone in the sentence before. */
export const isTotal = (passage: Passage, parts: readonly Mention[], whole: Mention): boolean =>
  parts[0]?.sentence === whole.sentence + 1 &&
  parts.length >= 3 &&
  whole.noun === 'people' &&
  /\b(?:a total of|in all|in total,?|altogether,?) $/iu.test(before(passage, whole)) &&
  inSentence(passage, whole.sentence).filter(({ kind }) => kind === 'count').length === 1;
