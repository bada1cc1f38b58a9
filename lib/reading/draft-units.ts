import { figuresIn, parseFormula } from '../checks/formula';
import { isPeople } from './counted-nouns';
import type { Proposal, ProposalKind } from './proposal';
import type { FoundFigure } from './reading';

/** Kinds of checks whose counts must be of one thing: they are added, subtracted or divided by each other. */
const ALIKE: ReadonlySet<ProposalKind> = new Set<ProposalKind>([
  'part',
  'parts',
  'sum',
  'percent-of',
  'change',
  'difference',
  'repeat',
  'majority',
]);
const SHARES: ReadonlySet<string> = new Set(['percent', 'percentage points', 'share']);

/** Whether a figure is printed as a share: data files call its unit and its kind "share". */
export const isShare = ({ unit }: FoundFigure): boolean => SHARES.has(unit);

/**
 * The unit of each figure in a draft: "share", a currency or measure, or what is counted. Counts that a proposed check
 * brings together are of one thing, whatever nouns stand behind them ("4.4 million Afghans", "2.4 million have …").
 */
export function unitsOf(figures: readonly FoundFigure[], proposals: readonly Proposal[]): ReadonlyMap<string, string> {
  const group = new Map(figures.map(({ id }) => [id, id] as const));
  const headOf = (id: string): string => {
    const next = group.get(id) ?? id;
    return next === id ? id : headOf(next);
  };
  const counts = new Map(figures.filter((figure) => !isShare(figure)).map((figure) => [figure.id, figure] as const));
  for (const proposal of proposals) {
    const [first, ...others] = idsIn(proposal).filter((id) => counts.has(id));
    if (first === undefined || !ALIKE.has(proposal.kind)) continue;
    for (const other of others) group.set(headOf(other), headOf(first));
  }
  const named = new Map<string, string>();
  for (const [id, { unit }] of counts) {
    const head = headOf(id);
    // Refugees, Afghans and children are people: what differs between them is the population.
    if (unit !== '' && !named.has(head)) named.set(head, isPeople(unit) ? 'people' : unit);
  }
  return new Map(
    figures.map((figure) => [figure.id, isShare(figure) ? 'share' : (named.get(headOf(figure.id)) ?? 'not stated')]),
  );
}

function idsIn({ formula, compared }: Proposal): readonly string[] {
  return [formula, compared].flatMap((side) => {
    const parsed = parseFormula(side);
    return parsed.ok ? figuresIn(parsed.formula) : [];
  });
}
