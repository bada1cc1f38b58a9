import { figuresIn, parseFormula } from '@/lib/checks/formula';

/** Ids of the figures on both sides of a check, each once. */
export function idsIn(check: { readonly formula: string; readonly compared: string }): readonly string[] {
  const ids = [check.formula, check.compared].flatMap((side) => {
    const parsed = parseFormula(side);
    return parsed.ok ? figuresIn(parsed.formula) : [];
  });
  return [...new Set(ids)];
}
