/** The largest integer of which a double holds every digit, as it does of all that are smaller. */
export const MOST = Number.MAX_SAFE_INTEGER;

/** Whether what was computed of safe integers by one +, − or × is exact; NaN is not. */
export const isSafe = (value: number): boolean => value <= MOST && value >= -MOST;

/** The greatest number that divides both, by Euclid. @param a At least 0. @param b Above 0. */
export function divisorOf(a: number, b: number): number {
  let [high, low] = [a, b];
  while (low !== 0) {
    const rest = high % low;
    high = low;
    low = rest;
  }
  return high;
}
