import type { Leader } from '@/lib/charts/place-key';

/** Hairlines from the stretches of a band to the words that explain them. */
export function KeyLeaders({ leaders }: { readonly leaders: readonly Leader[] }) {
  const d = leaders.map(({ x, top, bottom, side }) => `M${x} ${top - 4}V${bottom}H${x + side * 4}`).join('');
  return d === '' ? null : <path d={d} fill="none" stroke="var(--soft)" strokeWidth={1} />;
}
