import type { Dimension } from '../numbers/dimension';
import type { Case } from './case';
import { type Formula, figuresIn, parseFormula } from './formula';
import { buildQuotient, minus, type Quotient } from './quotient';

/** A case whose formulas were read and brought into quotients. */
export interface Prepared {
  readonly formulas: readonly Formula[];
  readonly f: Quotient;
  readonly c: Quotient | null;
  /** formula − compared, or the formula alone for a `range`. */
  readonly residual: Quotient;
}

/** @returns a problem in words where a formula is refused. */
export function prepare(given: Case): Prepared | string {
  const left = parseFormula(given.formula);
  if (!left.ok) return left.problem;
  const right = given.relation === 'range' ? null : parseFormula(given.compared ?? '');
  if (right !== null && !right.ok) return `what it is compared with: ${right.problem}`;
  const formulas = right === null ? [left.formula] : [left.formula, right.formula];
  const unknown = formulas.flatMap(figuresIn).find((id) => !given.operands.has(id));
  if (unknown !== undefined) return `there is no figure “${unknown}”`;
  if (right !== null) {
    const twice = figuresIn(right.formula).find((id) => figuresIn(left.formula).includes(id));
    if (twice !== undefined) return `“${twice}” stands on both sides of the comparison`;
  }
  if (given.relation === 'grim' && !(isOf(left.formula, PARTS, given) && isOf(right?.formula, ['count'], given))) {
    return 'grim takes one percentage as its formula and one count to compare it with';
  }
  const f = buildQuotient(left.formula);
  const c = right === null ? null : buildQuotient(right.formula);
  if (typeof f === 'string') return f;
  if (typeof c === 'string') return `what it is compared with: ${c}`;
  const residual = c === null ? f : minus(f, c);
  return typeof residual === 'string' ? residual : { formulas, f, c, residual };
}

const PARTS: readonly Dimension['type'][] = ['percent', 'share'];

/** One figure alone, of one of these dimensions. */
function isOf(formula: Formula | undefined, types: readonly Dimension['type'][], { operands }: Case): boolean {
  const operand = formula?.type === 'figure' ? operands.get(formula.id) : undefined;
  return operand !== undefined && types.includes(operand.printed.numeral.dimension.type);
}
