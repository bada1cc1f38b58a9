import { ONE, type Rational, rational, ZERO } from '../numbers/rational';
import type { Formula } from './formula';
import {
  constant,
  constantOf,
  equal,
  type Polynomial,
  plus,
  SQUARED,
  substitute,
  TOO_LONG,
  times,
  timesNumber,
  variable,
  variablesOf,
} from './polynomial';

/** A quotient of two polynomials. */
export interface Ratio {
  readonly numerator: Polynomial;
  readonly denominator: Polynomial;
}

/** A formula as one quotient, with every divisor that stands in it, inner ones first: none of them may be 0. */
export interface Quotient extends Ratio {
  readonly divisors: readonly Ratio[];
}

/** Corners grow as 2ⁿ: sixteen figures have 65,536. */
export const MOST_FIGURES = 16;
export const TOO_MANY = `more than ${MOST_FIGURES} figures are multiplied or divided; split the formula`;
const REFUSED = {
  [SQUARED]: 'a figure is multiplied or divided by itself; its exact range is not attained at corners',
  [TOO_LONG]: 'multiplied out, the formula has too many terms; split it',
} as const;

const over = (numerator: Polynomial, denominator: Polynomial, divisors: readonly Ratio[]): Quotient => {
  const value = constantOf(denominator);
  return value === null || value.equals(ZERO)
    ? { numerator, denominator, divisors }
    : { numerator: timesNumber(numerator, value.inverse()), denominator: constant(ONE), divisors };
};

/**
 * Brings a formula into one quotient, in which a figure used twice is one variable.
 * @returns a problem in words where a figure would stand squared, or where too many figures are multiplied.
 */
export function buildQuotient(formula: Formula): Quotient | string {
  switch (formula.type) {
    case 'figure':
      return over(variable(formula.id), constant(ONE), []);
    case 'constant':
      return over(constant(rational(formula.text)), constant(ONE), []);
    case 'negative': {
      const of = buildQuotient(formula.of);
      return typeof of === 'string' ? of : { ...of, numerator: timesNumber(of.numerator, rational(-1)) };
    }
    case 'operation': {
      const left = buildQuotient(formula.left);
      if (typeof left === 'string') return left;
      const right = buildQuotient(formula.right);
      return typeof right === 'string' ? right : combine(formula.operator, left, right);
    }
    default:
      return formula satisfies never;
  }
}

function combine(operator: '+' | '-' | '*' | '/', left: Quotient, right: Quotient): Quotient | string {
  const divisors = [...left.divisors, ...right.divisors];
  const turned = operator === '/';
  if (turned || operator === '*') {
    if (multiplies(left, right)) return TOO_MANY;
    const numerator = times(left.numerator, turned ? right.denominator : right.numerator);
    const denominator = times(left.denominator, turned ? right.numerator : right.denominator);
    if (typeof numerator === 'string') return REFUSED[numerator];
    if (typeof denominator === 'string') return REFUSED[denominator];
    return over(
      numerator,
      denominator,
      turned ? [...divisors, { numerator: right.numerator, denominator: right.denominator }] : divisors,
    );
  }
  const added = operator === '+' ? right.numerator : timesNumber(right.numerator, rational(-1));
  if (equal(left.denominator, right.denominator)) return over(plus(left.numerator, added), left.denominator, divisors);
  if (multiplies(left, right) && !(isNumber(left.denominator) && isNumber(right.denominator))) return TOO_MANY;
  const a = times(left.numerator, right.denominator);
  const b = times(added, left.denominator);
  const denominator = times(left.denominator, right.denominator);
  if (typeof a === 'string') return REFUSED[a];
  if (typeof b === 'string') return REFUSED[b];
  if (typeof denominator === 'string') return REFUSED[denominator];
  return over(plus(a, b), denominator, divisors);
}

const isNumber = (polynomial: Polynomial): boolean => constantOf(polynomial) !== null;

/** Known before the terms are multiplied out: their number doubles with every factor. */
function multiplies(left: Quotient, right: Quotient): boolean {
  const [a, b] = [figuresOf(left), figuresOf(right)];
  return a.length > 0 && b.length > 0 && new Set([...a, ...b]).size > MOST_FIGURES;
}

/** The difference of two quotients over different figures: formula − compared. */
export function minus(left: Quotient, right: Quotient): Quotient | string {
  return combine('-', left, right);
}

/** The ids that a quotient depends on, sorted, so that work over them has one order. */
export function figuresOf(quotient: Ratio): readonly string[] {
  return [...new Set([...variablesOf(quotient.numerator), ...variablesOf(quotient.denominator)])].sort();
}

/** The quotient with one figure replaced by its value. */
export function fix(quotient: Quotient, id: string, value: Rational): Quotient {
  return over(
    substitute(quotient.numerator, id, value),
    substitute(quotient.denominator, id, value),
    quotient.divisors.map((divisor) => ({
      numerator: substitute(divisor.numerator, id, value),
      denominator: substitute(divisor.denominator, id, value),
    })),
  );
}

/** The value at one point. @returns null where a figure is missing or the denominator is 0. */
export function valueAt(quotient: Ratio, values: ReadonlyMap<string, Rational>): Rational | null {
  let { numerator, denominator } = quotient;
  for (const id of figuresOf(quotient)) {
    const value = values.get(id);
    if (value === undefined) return null;
    numerator = substitute(numerator, id, value);
    denominator = substitute(denominator, id, value);
  }
  const bottom = constantOf(denominator);
  const top = constantOf(numerator);
  return top === null || bottom === null || bottom.equals(ZERO) ? null : top.div(bottom);
}
