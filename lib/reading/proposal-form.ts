import type { Magnitude } from '../numbers/magnitude';
import type { Proposal } from './proposal';
import type { FoundFigure } from './reading';

/** A proposal without what is its own: its figures are named by their order, "x0", "x1", …, not by their place in the text. */
export interface ProposalForm {
  /** What is checked, over the new names. */
  readonly proposal: Pick<Proposal, 'relation' | 'formula' | 'compared' | 'figures'>;
  readonly figures: ReadonlyMap<string, FoundFigure>;
  /** Equal where the relation and its formulas are. */
  readonly formulas: string;
  /** Equal where also everything is that a verdict depends on. */
  readonly print: string;
}

const NAME = /[A-Za-z]\w*/g;
/** Longer formulas are refused by their length (lib/checks/formula.ts): shorter names must not change that. */
const LONGEST = 1000;

/** @returns null where a formula is very long, or names a figure that the proposal or the text does not have. */
export function formOf(proposal: Proposal, figures: ReadonlyMap<string, FoundFigure>): ProposalForm | null {
  const { relation, kind, restsOn, hypothesis } = proposal;
  if (proposal.formula.length > LONGEST || proposal.compared.length > LONGEST) return null;
  const named = new Map<string, FoundFigure>();
  const names = new Map<string, string>();
  let prints = '';
  for (const [index, id] of proposal.figures.entries()) {
    const figure = figures.get(id);
    if (figure === undefined) return null;
    const name = `x${index}`;
    names.set(id, name);
    named.set(name, figure);
    prints += `|${printOf(figure)}`;
  }
  let isWhole = true;
  const rename = (text: string): string =>
    text.replace(NAME, (id) => {
      const name = names.get(id);
      isWhole &&= name !== undefined;
      return name ?? id;
    });
  const [formula, compared] = [rename(proposal.formula), rename(proposal.compared)];
  if (!isWhole) return null;
  const formulas = `${relation} ${formula} ${compared}`;
  const gate = `${kind} ${restsOn.length === 0 && hypothesis.trim() !== ''}`;
  return {
    proposal: { relation, formula, compared, figures: [...named.keys()] },
    figures: named,
    formulas,
    print: `${formulas}|${gate}${prints}`,
  };
}

/** All of a figure that its ranges and its scope are read from. */
function printOf({ printed: { numeral, hedge, ofWhole }, unit }: FoundFigure): string {
  const { dimension, magnitudes } = numeral;
  const of = dimension.type === 'money' ? dimension.currency : dimension.type === 'measure' ? dimension.unit : '';
  return [hedge?.class, ofWhole, dimension.type, of, unit === 'times', ...magnitudes.map(writeMagnitude)].join(' ');
}

const writeMagnitude = ({ value, fineStep, coarseStep, digits, scale }: Magnitude): string =>
  [value.toFraction(), fineStep.toFraction(), coarseStep.toFraction(), digits, scale].join(' ');
