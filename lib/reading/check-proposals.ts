import type { CheckResult, Operand } from '../checks/case';
import { runCheck } from '../checks/check';
import { scopeOfPrinted } from '../checks/printed-scope';
import { SHARE } from '../checks/scope';
import type { Proposal } from './proposal';
import type { FoundFigure, Reading } from './reading';

/**
 * Runs a proposed check over the figures of the text that it was proposed for.
 * @returns a verdict after numbers.md section 4; `undecided` for reason `scope` where the proposal rests on a difference
 * that the text does not bridge, or names a figure that the reading does not have (reason `formula`).
 */
export function checkProposal(reading: Reading, proposal: Proposal): CheckResult {
  return checkWith(figuresById(reading), proposal);
}

/** The same for many proposals of one text: its figures are looked up once. */
export function checkProposals(reading: Reading, proposals: readonly Proposal[]): readonly CheckResult[] {
  const figures = figuresById(reading);
  return proposals.map((proposal) => checkWith(figures, proposal));
}

const figuresById = (reading: Reading): ReadonlyMap<string, FoundFigure> =>
  new Map(reading.figures.map((figure) => [figure.id, figure]));

function checkWith(figures: ReadonlyMap<string, FoundFigure>, proposal: Proposal): CheckResult {
  const operands = new Map<string, Operand>();
  for (const id of proposal.figures) {
    const figure = figures.get(id);
    if (figure !== undefined) operands.set(id, operandOf(figure, proposal));
  }
  const { relation, formula, compared } = proposal;
  const hypothesis = proposal.restsOn.length === 0 ? proposal.hypothesis : null;
  return runCheck({ operands, relation, formula, compared, hypothesis, bridges: [] });
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
