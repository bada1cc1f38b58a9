import { chooseProposals } from './choose-proposals';
import type { Proposal } from './proposal';
import { withBound } from './propose-bounds';
import { buildPassage, type Suggestion } from './propose-passage';
import type { Reading } from './reading';
import { AFTER, RULES } from './rules';

/**
 * The checks that a careful reader would make of a text: what its words set in relation, and the sums that come out.
 * @param text The text that `reading` was read from.
 * @returns proposals in reading order, with ids "p1", "p2", …; which of them hold says `checkProposal`.
 */
export function proposeChecks(text: string, reading: Reading): readonly Proposal[] {
  const passage = buildPassage(text, reading);
  const best = new Map<string, Suggestion>();
  for (const rule of RULES) {
    for (const suggestion of rule(passage)) {
      const key = keyOf(suggestion);
      const known = best.get(key);
      if (known === undefined || suggestion.confidence > known.confidence) best.set(key, suggestion);
    }
  }
  const made = [...best.values()];
  for (const rule of AFTER) {
    for (const suggestion of rule(passage, made)) {
      if (!best.has(keyOf(suggestion))) best.set(keyOf(suggestion), suggestion);
    }
  }
  return chooseProposals([...best.values()])
    .map((suggestion) => withBound(sorted(suggestion)))
    .sort((a, b) => lastOf(a) - lastOf(b) || firstOf(a) - firstOf(b))
    .map((suggestion, index) => build(suggestion, index));
}

function inOrder({ figures }: Suggestion): Suggestion['figures'] {
  const isInOrder = figures.every(({ at }, index) => index === 0 || at > (figures[index - 1]?.at ?? at));
  return isInOrder ? figures : [...new Set(figures)].sort((a, b) => a.at - b.at);
}

function sorted(suggestion: Suggestion): Suggestion {
  const figures = inOrder(suggestion);
  return figures === suggestion.figures ? suggestion : { ...suggestion, figures };
}

const firstOf = ({ figures }: Suggestion): number => figures[0]?.at ?? 0;
const lastOf = ({ figures }: Suggestion): number => figures.at(-1)?.at ?? 0;
const keyOf = (suggestion: Suggestion): string =>
  inOrder(suggestion)
    .map(({ id }) => id)
    .join(' ');

function build({ figures, restsOn = [], ...rest }: Suggestion, index: number): Proposal {
  return { ...rest, id: `p${index + 1}`, figures: figures.map(({ id }) => id), restsOn };
}
