import { ONE, type Rational, ZERO } from '../numbers/rational';

/**
 * A polynomial in which every figure has degree 0 or 1: each product of figures (ids sorted, joined by "*"; "" for the
 * constant) with its coefficient. Terms with coefficient 0 are left out, so that an empty map is 0.
 */
export type Polynomial = ReadonlyMap<string, Rational>;

/** The answer to a product in which a figure would stand squared, and to one of too many terms to work with. */
export const SQUARED = 'squared';
export const TOO_LONG = 'too long';
/** A product of sums doubles its terms with every factor; what people write stays far below. */
const MOST_TERMS = 2000;

export const constant = (value: Rational): Polynomial => (value.equals(ZERO) ? new Map() : new Map([['', value]]));
export const variable = (id: string): Polynomial => new Map([[id, ONE]]);

/** The ids in one product of figures. */
export const idsOf = (term: string): string[] => (term === '' ? [] : term.split('*'));

export function plus(a: Polynomial, b: Polynomial): Polynomial {
  const result = new Map(a);
  for (const [term, coefficient] of b) add(result, term, coefficient);
  return result;
}

function add(terms: Map<string, Rational>, term: string, coefficient: Rational): void {
  const total = (terms.get(term) ?? ZERO).add(coefficient);
  if (total.equals(ZERO)) terms.delete(term);
  else terms.set(term, total);
}

export function times(a: Polynomial, b: Polynomial): Polynomial | typeof SQUARED | typeof TOO_LONG {
  if (a.size * b.size > MOST_TERMS) return TOO_LONG;
  const result = new Map<string, Rational>();
  for (const [left, x] of a) {
    for (const [right, y] of b) {
      const ids = [...idsOf(left), ...idsOf(right)].sort();
      if (ids.some((id, index) => id === ids[index + 1])) return SQUARED;
      add(result, ids.join('*'), x.mul(y));
    }
  }
  return result;
}

export function timesNumber(a: Polynomial, factor: Rational): Polynomial {
  return factor.equals(ZERO)
    ? new Map()
    : new Map([...a].map(([term, coefficient]) => [term, coefficient.mul(factor)]));
}

/** The polynomial as a·x + b, with a and b free of x. */
export function split(polynomial: Polynomial, id: string): { a: Polynomial; b: Polynomial } {
  const a = new Map<string, Rational>();
  const b = new Map<string, Rational>();
  for (const [term, coefficient] of polynomial) {
    const ids = idsOf(term);
    if (ids.includes(id)) a.set(ids.filter((other) => other !== id).join('*'), coefficient);
    else b.set(term, coefficient);
  }
  return { a, b };
}

/** The polynomial with one figure replaced by its value. */
export function substitute(polynomial: Polynomial, id: string, value: Rational): Polynomial {
  const { a, b } = split(polynomial, id);
  return a.size === 0 ? polynomial : plus(b, timesNumber(a, value));
}

/** The ids that a polynomial depends on. */
export function variablesOf(polynomial: Polynomial): ReadonlySet<string> {
  return new Set([...polynomial.keys()].flatMap(idsOf));
}

/** The value of a polynomial without figures; null while a figure is left in it. */
export function constantOf(polynomial: Polynomial): Rational | null {
  if (polynomial.size === 0) return ZERO;
  return polynomial.size === 1 ? (polynomial.get('') ?? null) : null;
}

export function equal(a: Polynomial, b: Polynomial): boolean {
  return a.size === b.size && [...a].every(([term, coefficient]) => b.get(term)?.equals(coefficient) ?? false);
}

/** Sums of figures with coefficients only: no product of two. */
export function isAffine(polynomial: Polynomial): boolean {
  return [...polynomial.keys()].every((term) => !term.includes('*'));
}
