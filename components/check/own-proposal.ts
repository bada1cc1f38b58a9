import type { Proposal } from '@/lib/reading/proposal';
import type { FoundFigure } from '@/lib/reading/reading';
import type { OwnCheck } from './edits';
import { idsIn } from './ids-in';

/** A reader's own check in the form of a proposal. Nothing in the text suggests it. */
export const proposalOf = (own: OwnCheck): Proposal => ({
  ...own,
  kind: 'sum',
  figures: idsIn(own),
  cue: [],
  restsOn: [],
  confidence: 1,
});

/**
 * Whether a check adds or compares what cannot be: money with people, kilometres with days. Whatever is counted is taken
 * to be alike, since the check's writer says so; products and quotients make units of their own.
 */
export function isMixed({ formula, compared }: Proposal, figures: readonly FoundFigure[]): boolean {
  const classes = new Set(figures.map(unitClass).filter((unit) => unit !== 'share'));
  return classes.size > 1 && !/[*/]/.test(formula + compared);
}

/** "count" for whatever is counted; else what it is of. */
function unitClass({ printed: { numeral } }: FoundFigure): string {
  const { dimension } = numeral;
  switch (dimension.type) {
    case 'money':
      return dimension.currency;
    case 'measure':
      return dimension.unit;
    case 'percent':
    case 'percentage-points':
    case 'share':
      return 'share';
    case 'count':
      return 'count';
    default:
      return dimension satisfies never;
  }
}
