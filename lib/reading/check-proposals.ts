import type { Case, CheckResult, Operand } from '../checks/case';
import { checkOutcome, runCheck } from '../checks/check';
import { type Prepared, prepare } from '../checks/prepare';
import { scopeOfPrinted } from '../checks/printed-scope';
import { SHARE } from '../checks/scope';
import type { Proposal } from './proposal';
import { formOf } from './proposal-form';
import type { FoundFigure, Reading } from './reading';

/**
 * Runs a proposed check over the figures of the text that it was proposed for.
 * @returns a verdict after numbers.md section 4; `undecided` for reason `scope` where the proposal rests on a difference
 * that the text does not bridge, or names a figure that the reading does not have (reason `formula`).
 */
export function checkProposal(reading: Reading, proposal: Proposal): CheckResult {
  return runCheck(caseOf(proposal, figuresById(reading)));
}

/** What a proposal comes to, without what explains it. */
export type Decided = Pick<CheckResult, 'outcome'>;

/**
 * What many proposals of one text come to: only the verdicts, which is a small part of the work. Proposals of one form
 * over figures of one print are decided once, however often a text repeats them; their results are the same object.
 */
export function checkProposals(reading: Reading, proposals: readonly Proposal[]): readonly Decided[] {
  const figures = figuresById(reading);
  const prepared = new Map<string, Prepared | string>();
  const decided = new Map<string, Decided>();
  return proposals.map((proposal) => {
    const form = formOf(proposal, figures);
    if (form === null) return { outcome: checkOutcome(caseOf(proposal, figures)) };
    const known = decided.get(form.print);
    if (known !== undefined) return known;
    const given = caseOf({ ...proposal, ...form.proposal }, form.figures);
    const formulas = prepared.get(form.formulas) ?? prepare(given);
    prepared.set(form.formulas, formulas);
    const outcome = { outcome: checkOutcome(given, formulas) };
    decided.set(form.print, outcome);
    return outcome;
  });
}

const figuresById = (reading: Reading): ReadonlyMap<string, FoundFigure> =>
  new Map(reading.figures.map((figure) => [figure.id, figure]));

function caseOf(proposal: Proposal, figures: ReadonlyMap<string, FoundFigure>): Case {
  const operands = new Map<string, Operand>();
  for (const id of proposal.figures) {
    const figure = figures.get(id);
    if (figure !== undefined) operands.set(id, operandOf(figure, proposal));
  }
  const { relation, formula, compared } = proposal;
  const hypothesis = proposal.restsOn.length === 0 ? proposal.hypothesis : null;
  return { operands, relation, formula, compared, hypothesis, bridges: [] };
}

function operandOf({ printed, unit }: FoundFigure, proposal: Proposal): Operand {
  const { kind } = proposal;
  const scope = scopeOfPrinted(printed);
  if (unit === 'times') return { printed, scope: { ...scope, unit: SHARE } };
  // People a day times days are people, miles are kilometres: the hypothesis names the unit that changes.
  return {
    printed,
    scope: kind === 'rate' || kind === 'conversion' || overCeiling(proposal) ? { ...scope, unit: null } : scope,
  };
}

/** A share of a ceiling, which stands as a constant without its unit. */
const overCeiling = ({ kind, formula }: Proposal): boolean => kind === 'percent-of' && /\/ \d/u.test(formula);
