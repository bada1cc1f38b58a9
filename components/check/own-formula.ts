export const OPERATORS = ['+', '-', '*', '/'] as const;
export type Operator = (typeof OPERATORS)[number];

/** A figure of a formula that is picked together, and what is done with it; the first one's operator is not used. */
export interface Term {
  readonly operator: Operator;
  /** Its id; "" where none was chosen. */
  readonly figure: string;
}

/** The formula from left to right as it is picked: "(f1 + f2) / f3". null where a figure is not chosen. */
export function buildOwnFormula(terms: readonly Term[]): string | null {
  const [first, ...others] = terms;
  if (first === undefined || terms.some(({ figure }) => figure === '')) return null;
  let formula = first.figure;
  let isSum = false;
  for (const { operator, figure } of others) {
    const isProduct = operator === '*' || operator === '/';
    formula = `${isProduct && isSum ? `(${formula})` : formula} ${operator} ${figure}`;
    isSum = !isProduct;
  }
  return formula;
}
