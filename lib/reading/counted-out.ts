import type { Mention } from './propose-passage';

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

/** The same of a number with another hedge: "nearly 9,158". */
export const isBounded = (whole: Mention): boolean => whole.value >= 100 && !isUnhedged(whole) && isCounted(whole);

const isUnhedged = ({ figure: { hedge } }: Mention): boolean =>
  hedge === null || hedge.class === 'estimated' || hedge.class === 'about';

/** Down to its last digit, whatever hedge it has: "nearly 9,158". */
function isCounted({ kind, figure, value }: Mention): boolean {
  if ((kind !== 'count' && kind !== 'money') || !Number.isInteger(value) || value <= 0) return false;
  return /^[^\p{L}]*$/u.test(figure.text) ? value < 1000 || value % 100 !== 0 : value < 100;
}
