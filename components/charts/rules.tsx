import type { Rule } from '@/lib/charts/rule';

interface RulesProps {
  readonly rules: readonly Rule[];
  readonly stroke: string;
  readonly dash?: string;
}

/** Vertical hairlines, as one path. */
export function Rules({ rules, stroke, dash }: RulesProps) {
  const d = rules.flatMap(({ x, pieces }) => pieces.map(([top, bottom]) => `M${x} ${top}V${bottom}`)).join('');
  return d === '' ? null : <path d={d} fill="none" stroke={stroke} strokeWidth={1} strokeDasharray={dash} />;
}
