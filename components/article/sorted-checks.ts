import type { Check } from '@/lib/checks/evaluated';

/** Whether we ask a check, and not the article. */
export const isOurs = ({ data }: Check): boolean => data.hypothesis.basis === 'ours';

/** Checks of what the article states or implies first, then ours; each group in the order of the data. */
export function sortedByBasis(checks: readonly Check[]): readonly Check[] {
  return [...checks.filter((check) => !isOurs(check)), ...checks.filter(isOurs)];
}
