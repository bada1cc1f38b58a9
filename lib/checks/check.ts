import { type Case, type CheckResult, NOTHING, type Operand, type Relation } from './case';
import { evaluate } from './evaluate';
import { type Formula, figuresIn } from './formula';
import { readingsOf } from './formula-readings';
import { checkGrim } from './grim';
import { hangsOn, slackOf } from './hanging';
import { prepare } from './prepare';
import { findMismatches, type Scope } from './scope';
import { checkEqual, checkWithin, joinReadings, type Outcome, type Side, undecided } from './verdict';

/**
 * Runs one case: parses its formulas, checks units and scope, evaluates fine and coarse readings, and decides.
 * @returns a verdict with its reason after numbers.md section 4; refusals are `undecided` with a reason, never exceptions.
 */
export function runCheck(given: Case): CheckResult {
  const prepared = prepare(given);
  if (typeof prepared === 'string') return refusal('formula', prepared);
  const { formulas, residual } = prepared;
  const readings = readingsOf(given.operands, [...new Set(formulas.flatMap(figuresIn))]);
  const mismatches = findMismatches(scoped(given.relation, formulas), scopesOf(given.operands), given.bridges);
  const noHypothesis = given.relation !== 'range' && (given.hypothesis ?? '').trim() === '';
  const scope = mismatches.length > 0 || noHypothesis;
  if (mismatches.some(({ differs }) => differs === 'unit' || differs === 'kind')) {
    return { ...refusal('scope', 'figures of different units or kinds are not added or compared'), mismatches };
  }
  const evaluated = evaluate(prepared, readings, given.relation === 'grim');
  if (!evaluated.ok) {
    return { ...refusal(scope ? 'scope' : evaluated.reason, evaluated.problem), mismatches };
  }
  const shared = { values: evaluated.values, formula: evaluated.f, compared: evaluated.c, mismatches, problem: null };
  if (scope) return { ...shared, outcome: undecided('scope'), slack: null, hangsOn: [] };
  if (given.relation === 'range') return { ...shared, outcome: null, slack: null, hangsOn: [] };
  const [fine, coarse] = evaluated.sides.map(([left, right]) => decide(given.relation, left, right));
  if (fine === undefined || coarse === undefined) throw new Error('both readings are always evaluated');
  const outcome = joinReadings(fine, coarse);
  if (given.relation === 'grim') return { ...shared, outcome, slack: null, hangsOn: [] };
  const condition = given.relation === 'eq' ? 'zero' : 'not-above-zero';
  return {
    ...shared,
    outcome,
    slack: slackOf(residual, readings, condition),
    hangsOn: hangsOn(outcome, residual, given.operands, readings, condition),
  };
}

function refusal(reason: 'formula' | 'denominator' | 'scope', problem: string): CheckResult {
  const none = { values: NOTHING, formula: NOTHING, compared: NOTHING, slack: null, hangsOn: [], mismatches: [] };
  return { ...none, outcome: undecided(reason), problem };
}

const scopesOf = (operands: ReadonlyMap<string, Operand>): ReadonlyMap<string, Scope> =>
  new Map([...operands].map(([id, { scope }]) => [id, scope]));

/** What must be of one unit: the sides of a comparison. For `grim` the percentage is taken of the count, and need not be. */
function scoped(relation: Relation, formulas: readonly Formula[]): readonly Formula[] {
  const [left, right] = formulas;
  return relation !== 'grim' || left === undefined || right === undefined
    ? formulas
    : [{ type: 'operation', operator: '*', left, right }];
}

function decide(relation: Relation, left: Side, right: Side): Outcome {
  switch (relation) {
    case 'eq':
      return checkEqual(left, right);
    case 'le':
      return checkWithin(left, right, false);
    case 'lt':
      return checkWithin(left, right, true);
    case 'grim':
      return checkGrim(left, right);
    case 'range':
      throw new Error('a range compares nothing');
    default:
      return relation satisfies never;
  }
}
