import type { Mention, Suggestion } from './propose-passage';
import { constantOf } from './propose-say';

/** What a one-sided figure can be held to: "more than 1,200" is less than what it stands for. */
export function boundOf({ figure }: Mention): { readonly above: boolean; readonly relation: 'le' | 'lt' } | null {
  switch (figure.hedge?.class) {
    case 'more-than':
      return { above: true, relation: 'lt' };
    case 'at-least':
      return { above: true, relation: 'le' };
    case 'less-than':
      return { above: false, relation: 'lt' };
    case 'up-to':
      return { above: false, relation: 'le' };
    default:
      return null;
  }
}

type Sides = Pick<Suggestion, 'relation' | 'formula' | 'compared'>;

/** The check that a one-sided figure allows against a formula; its bound stands as a constant. */
export function againstBound(formula: string, bounded: Mention): Sides | null {
  const bound = boundOf(bounded);
  if (bound === null) return null;
  const constant = constantOf(bounded.value);
  return bound.above
    ? { relation: bound.relation, formula: constant, compared: formula }
    : { relation: bound.relation, formula, compared: constant };
}

/**
 * Equality with a one-sided figure can never be decided (numbers.md section 4, rule 1): its bound can. Sums keep their
 * equality: "over 622" for a sum of 622 is loose, not wrong.
 */
export function withBound(suggestion: Suggestion): Suggestion {
  const { kind, relation, formula, compared, figures } = suggestion;
  const sided = figures.filter((figure) => boundOf(figure) !== null);
  const [bounded] = sided;
  if (bounded === undefined || sided.length > 1) return suggestion;
  if (relation === 'eq' && compared === bounded.id && kind !== 'sum') {
    return { ...suggestion, ...againstBound(formula, bounded) };
  }
  // "including over two million": at least that much has to be within the whole.
  if (kind === 'part' && formula === bounded.id && boundOf(bounded)?.above === true) {
    return { ...suggestion, formula: constantOf(bounded.value) };
  }
  return suggestion;
}
