import { type Formula, parseFormula } from './formula';

/** Whether something of a whole is left when its parts are taken off, by the sign of the residual (formula − compared). */
export type LeftOver = 'above-zero' | 'below-zero';

/**
 * Whether an equation holds a whole against two parts or more: R + U = T, T = R + U, T − R = U.
 * @returns the sign of the residual with which something of the whole is left over; null for any other equation.
 */
export function leftOverIn(formula: string, compared: string): LeftOver | null {
  const [left, right] = [parseFormula(formula), parseFormula(compared)];
  const [plus, minus] = left.ok && right.ok ? [signsOf(left.formula, 1), signsOf(right.formula, -1)] : [null, null];
  if (plus === null || minus === null) return null;
  const signs = [...plus, ...minus];
  const above = signs.filter((sign) => sign > 0).length;
  const below = signs.length - above;
  if (above === 1 && below > 1) return 'above-zero';
  return below === 1 && above > 1 ? 'below-zero' : null;
}

/** The sign of each term of a sum; null for anything but a sum. */
function signsOf(tree: Formula, sign: number): readonly number[] | null {
  switch (tree.type) {
    case 'figure':
    case 'constant':
      return [sign];
    case 'negative':
      return signsOf(tree.of, -sign);
    case 'operation': {
      if (tree.operator === '*' || tree.operator === '/') return null;
      const left = signsOf(tree.left, sign);
      const right = signsOf(tree.right, tree.operator === '+' ? sign : -sign);
      return left === null || right === null ? null : [...left, ...right];
    }
    default:
      return tree satisfies never;
  }
}
