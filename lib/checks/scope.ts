import type { Formula } from './formula';

/**
 * What a figure is of, as far as it is known. `null` fits anything: a bare number may be a count or a ratio.
 * Units are names ("people", "deaths", "USD"); `share` is a number without unit.
 */
export interface Scope {
  readonly unit: string | null;
  /** stock, flow, event count, share: demography's kinds. */
  readonly kind: string | null;
  readonly population: string | null;
  readonly place: string | null;
  /** The time of a stock, the period of a flow. */
  readonly period: string | null;
  readonly source: string | null;
}

/** The differences that a hypothesis can bridge in words; units and kinds it cannot. */
export const BRIDGES = ['population', 'place', 'period', 'source'] as const;
export type Bridge = (typeof BRIDGES)[number];

/** Two figures that a formula or comparison brings together although they differ in what they count. */
export interface Mismatch {
  readonly differs: 'unit' | 'kind' | Bridge;
  readonly between: readonly [string, string];
  readonly values: readonly [string, string];
}

export const SHARE = 'share';

/** A unit as a product of powers: people ÷ day is { people: 1, day: -1 }; a share is {}; null is unknown. */
type Unit = ReadonlyMap<string, number> | null;

/**
 * Finds what may not be added, subtracted or compared: other units or kinds always, other populations, places, periods
 * or speakers where no hypothesis bridges them.
 * @param formulas The sides of one comparison (or one formula alone); together they are checked for scope.
 * @returns the mismatches in reading order; empty when everything fits.
 */
export function findMismatches(
  formulas: readonly Formula[],
  scopes: ReadonlyMap<string, Scope>,
  bridges: readonly Bridge[],
): readonly Mismatch[] {
  const found: Mismatch[] = [];
  const sides = formulas.map((formula) => unitOf(formula, scopes, found));
  const [left, right] = sides;
  if (left !== undefined && right !== undefined) joinUnits(left, right, found);
  const figures = [...new Set(sides.flatMap((side) => side.figures))];
  for (const attribute of ['kind', ...BRIDGES] as const) {
    if (attribute !== 'kind' && bridges.includes(attribute)) continue;
    const mismatch = differing(attribute, figures, scopes);
    if (mismatch !== null) found.push(mismatch);
  }
  return found;
}

function differing(
  attribute: 'kind' | Bridge,
  figures: readonly string[],
  scopes: ReadonlyMap<string, Scope>,
): Mismatch | null {
  let first: { id: string; value: string } | null = null;
  for (const id of figures) {
    const scope = scopes.get(id);
    const value = scope?.[attribute] ?? null;
    // A share is relative to figures of another kind by its nature; where it was counted still matters.
    if (value === null || (attribute === 'kind' && scope?.unit === SHARE)) continue;
    if (first === null) first = { id, value };
    else if (first.value !== value)
      return { differs: attribute, between: [first.id, id], values: [first.value, value] };
  }
  return null;
}

interface Measured {
  readonly unit: Unit;
  readonly figures: readonly string[];
}

function unitOf(formula: Formula, scopes: ReadonlyMap<string, Scope>, found: Mismatch[]): Measured {
  switch (formula.type) {
    case 'constant':
      return { unit: null, figures: [] };
    case 'figure': {
      const unit = scopes.get(formula.id)?.unit ?? null;
      const powers: Unit = unit === null ? null : new Map(unit === SHARE ? [] : [[unit, 1]]);
      return { unit: powers, figures: [formula.id] };
    }
    case 'negative':
      return unitOf(formula.of, scopes, found);
    case 'operation': {
      const left = unitOf(formula.left, scopes, found);
      const right = unitOf(formula.right, scopes, found);
      const figures = [...left.figures, ...right.figures];
      if (formula.operator === '+' || formula.operator === '-') return { unit: joinUnits(left, right, found), figures };
      return { unit: multiply(left, right, formula.operator === '*' ? 1 : -1), figures };
    }
    default:
      return formula satisfies never;
  }
}

/** Units of what is added or compared; a constant takes the unit of the other side. */
function joinUnits(left: Measured, right: Measured, found: Mismatch[]): Unit {
  if (left.unit === null || right.unit === null) return left.unit ?? right.unit;
  const [a, b] = [nameOf(left.unit), nameOf(right.unit)];
  if (a !== b)
    found.push({ differs: 'unit', between: [left.figures[0] ?? '', right.figures[0] ?? ''], values: [a, b] });
  return left.unit;
}

function multiply(left: Measured, right: Measured, sign: 1 | -1): Unit {
  // A constant factor keeps the unit; an unknown figure makes the product unknown.
  if (right.unit === null) return right.figures.length === 0 ? left.unit : null;
  if (left.unit === null && (left.figures.length > 0 || sign === -1)) return null;
  const powers = new Map(left.unit ?? []);
  for (const [unit, power] of right.unit) {
    const total = (powers.get(unit) ?? 0) + sign * power;
    if (total === 0) powers.delete(unit);
    else powers.set(unit, total);
  }
  return powers;
}

function nameOf(unit: ReadonlyMap<string, number>): string {
  if (unit.size === 0) return SHARE;
  const part = ([name, power]: [string, number]): string =>
    Math.abs(power) === 1 ? name : `${name}^${Math.abs(power)}`;
  const sorted = [...unit].sort(([a], [b]) => (a < b ? -1 : 1));
  const above = sorted.filter(([, power]) => power > 0).map(part);
  const below = sorted.filter(([, power]) => power < 0).map(part);
  return below.length === 0 ? above.join(' × ') : `${above.join(' × ') || '1'} per ${below.join(' per ')}`;
}

/** The unit of a formula by name ("people", "share", "people per day"); null where it is unknown. */
export function unitNameOf(formula: Formula, scopes: ReadonlyMap<string, Scope>): string | null {
  const { unit } = unitOf(formula, scopes, []);
  return unit === null ? null : nameOf(unit);
}
