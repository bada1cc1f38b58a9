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
  times,
  timesNumber,
  variable,
  variablesOf,
} from './polynomial';

/** A formula as one quotient of two polynomials, with every divisor that stands in it: none of them may be 0. */
export interface Quotient {
  readonly numerator: Polynomial;
  readonly denominator: Polynomial;
  readonly divisors: readonly Quotient[];
}

const over = (numerator: Polynomial, denominator: Polynomial, divisors: readonly Quotient[]): Quotient => {
  const value = constantOf(denominator);
  return value === null || value.equals(ZERO)
    ? { numerator, denominator, divisors }
    : { numerator: timesNumber(numerator, value.inverse()), denominator: constant(ONE), divisors };
};

/**
 * Brings a formula into one quotient, in which a figure used twice is one variable.
 * @returns null where a figure would stand squared: its exact range is not attained at corners.
 */
export function buildQuotient(formula: Formula): Quotient | null {
  switch (formula.type) {
    case 'figure':
      return over(variable(formula.id), constant(ONE), []);
    case 'constant':
      return over(constant(rational(formula.text)), constant(ONE), []);
    case 'negative': {
      const of = buildQuotient(formula.of);
      return of === null ? null : { ...of, numerator: timesNumber(of.numerator, rational(-1)) };
    }
    case 'operation': {
      const left = buildQuotient(formula.left);
      const right = buildQuotient(formula.right);
      return left === null || right === null ? null : combine(formula.operator, left, right);
    }
    default:
      return formula satisfies never;
  }
}

function combine(operator: '+' | '-' | '*' | '/', left: Quotient, right: Quotient): Quotient | null {
  const divisors = [...left.divisors, ...right.divisors];
  if (operator === '*' || operator === '/') {
    const turned = operator === '/';
    const numerator = times(left.numerator, turned ? right.denominator : right.numerator);
    const denominator = times(left.denominator, turned ? right.numerator : right.denominator);
    if (numerator === SQUARED || denominator === SQUARED) return null;
    return over(numerator, denominator, turned ? [...divisors, right] : divisors);
  }
  const added = operator === '+' ? right.numerator : timesNumber(right.numerator, rational(-1));
  if (equal(left.denominator, right.denominator)) return over(plus(left.numerator, added), left.denominator, divisors);
  const a = times(left.numerator, right.denominator);
  const b = times(added, left.denominator);
  const denominator = times(left.denominator, right.denominator);
  if (a === SQUARED || b === SQUARED || denominator === SQUARED) return null;
  return over(plus(a, b), denominator, divisors);
}

/** The difference of two quotients over different figures: formula − compared. */
export function minus(left: Quotient, right: Quotient): Quotient | null {
  return combine('-', left, right);
}

/** The ids that a quotient depends on, sorted, so that work over them has one order. */
export function figuresOf(quotient: Quotient): readonly string[] {
  return [...new Set([...variablesOf(quotient.numerator), ...variablesOf(quotient.denominator)])].sort();
}

/** The quotient with one figure replaced by its value. */
export function fix(quotient: Quotient, id: string, value: Rational): Quotient {
  return over(
    substitute(quotient.numerator, id, value),
    substitute(quotient.denominator, id, value),
    quotient.divisors.map((divisor) => fix(divisor, id, value)),
  );
}

/** The value at one point. @returns null where a figure is missing or the denominator is 0. */
export function valueAt(quotient: Quotient, values: ReadonlyMap<string, Rational>): Rational | null {
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
