import type { Readings } from '../numbers/readings';
import { type Case, type CheckResult, NOTHING, type Operand, type Relation } from './case';
import { evaluate, evaluateResidual } from './evaluate';
import { type Formula, figuresIn } from './formula';
import { readingsOf } from './formula-readings';
import { checkGrim } from './grim';
import { hangsOn, slackOf } from './hanging';
import { type Prepared, prepare } from './prepare';
import { findMismatches, type Mismatch, type Scope } from './scope';
import { checkEqual, checkWithin, joinReadings, type Outcome, type Side, undecided } from './verdict';

/**
 * Runs one case: parses its formulas, checks units and scope, evaluates fine and coarse readings, and decides.
 * @returns a verdict after numbers.md section 4, with its reason and what explains it; refusals are `undecided` with a
 * reason, never exceptions.
 */
export function runCheck(given: Case): CheckResult {
  const prepared = prepare(given);
  if (typeof prepared === 'string') return refusal('formula', prepared);
  const { mismatches, gate } = passScope(given, prepared);
  if (gate === 'units') {
    return { ...refusal('scope', 'figures of different units or kinds are not added or compared'), mismatches };
  }
  const readings = readingsFor(given, prepared);
  const evaluated = evaluate(prepared, readings);
  if (!evaluated.ok) {
    return { ...refusal(gate === 'scope' ? 'scope' : evaluated.reason, evaluated.problem), mismatches };
  }
  const { f: formula, c: compared } = evaluated;
  const { relation, operands } = given;
  const values = relation === 'grim' ? NOTHING : relation === 'range' ? formula : evaluateResidual(prepared, readings);
  const shared = { values, formula, compared, slack: null, hangsOn: [], mismatches, problem: null };
  if (gate === 'scope') return { ...shared, outcome: undecided('scope') };
  if (relation === 'range') return { ...shared, outcome: null };
  const outcome = decide(relation, evaluated.sides);
  if (relation === 'grim') return { ...shared, outcome };
  const { residual } = prepared;
  const condition = relation === 'eq' ? 'zero' : 'not-above-zero';
  const slack = slackOf(residual, readings, condition);
  return { ...shared, outcome, slack, hangsOn: hangsOn(outcome, residual, operands, readings, condition) };
}

/**
 * What a case comes to, as `runCheck` says it, without what explains it: a small part of the work.
 * @param prepared What `prepare` made of the same formulas, relation and figures, where many cases have one form.
 * @returns null for a `range` that can be computed.
 */
export function checkOutcome(given: Case, prepared: Prepared | string = prepare(given)): Outcome | null {
  if (typeof prepared === 'string') return undecided('formula');
  if (passScope(given, prepared).gate !== 'open') return undecided('scope');
  const evaluated = evaluate(prepared, readingsFor(given, prepared));
  if (!evaluated.ok) return undecided(evaluated.reason);
  return given.relation === 'range' ? null : decide(given.relation, evaluated.sides);
}

const readingsFor = ({ operands }: Case, { formulas }: Prepared): ReadonlyMap<string, Readings> =>
  readingsOf(operands, idsIn(formulas));

/** Rule 0: what may not be brought together. Units and kinds are refused before anything is computed. */
function passScope(
  { relation, operands, bridges, hypothesis }: Case,
  { formulas }: Prepared,
): { readonly mismatches: readonly Mismatch[]; readonly gate: 'units' | 'scope' | 'open' } {
  const mismatches = findMismatches(scoped(relation, formulas), scopesOf(operands, formulas), bridges);
  if (mismatches.some(({ differs }) => differs === 'unit' || differs === 'kind')) return { mismatches, gate: 'units' };
  const noHypothesis = relation !== 'range' && (hypothesis ?? '').trim() === '';
  return { mismatches, gate: mismatches.length > 0 || noHypothesis ? 'scope' : 'open' };
}

function refusal(reason: 'formula' | 'denominator' | 'scope', problem: string): CheckResult {
  const none = { values: NOTHING, formula: NOTHING, compared: NOTHING, slack: null, hangsOn: [], mismatches: [] };
  return { ...none, outcome: undecided(reason), problem };
}

const idsIn = (formulas: readonly Formula[]): readonly string[] => [...new Set(formulas.flatMap(figuresIn))];

/** Of the figures that stand in the formulas: an article may have thousands. */
function scopesOf(operands: ReadonlyMap<string, Operand>, formulas: readonly Formula[]): ReadonlyMap<string, Scope> {
  const scopes = new Map<string, Scope>();
  for (const id of idsIn(formulas)) {
    const scope = operands.get(id)?.scope;
    if (scope !== undefined) scopes.set(id, scope);
  }
  return scopes;
}

/** What must be of one unit: the sides of a comparison. For `grim` the percentage is taken of the count, and need not be. */
function scoped(relation: Relation, formulas: readonly Formula[]): readonly Formula[] {
  const [left, right] = formulas;
  return relation !== 'grim' || left === undefined || right === undefined
    ? formulas
    : [{ type: 'operation', operator: '*', left, right }];
}

/** The verdicts of both readings as one. @param sides The fine and the coarse reading. */
function decide(relation: Comparison, sides: readonly (readonly [Side, Side])[]): Outcome {
  const [fine, coarse] = sides.map(([left, right]) => compare(relation, left, right));
  if (fine === undefined || coarse === undefined) throw new Error('both readings are always evaluated');
  return joinReadings(fine, coarse);
}

type Comparison = Exclude<Relation, 'range'>;

function compare(relation: Comparison, left: Side, right: Side): Outcome {
  switch (relation) {
    case 'eq':
      return checkEqual(left, right);
    case 'le':
      return checkWithin(left, right, false);
    case 'lt':
      return checkWithin(left, right, true);
    case 'grim':
      return checkGrim(left, right);
    default:
      return relation satisfies never;
  }
}
