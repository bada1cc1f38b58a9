import { chooseProposals } from './choose-proposals';
import type { Proposal } from './proposal';
import { proposeAboard } from './propose-aboard';
import { proposeFromOthers } from './propose-after';
import { proposeAnother } from './propose-another';
import { withBound } from './propose-bounds';
import { proposeByNames } from './propose-by-names';
import { proposeChanges } from './propose-changes';
import { proposeColumns } from './propose-columns';
import { proposeCombined } from './propose-combined';
import { proposeCompared } from './propose-compared';
import { proposeComplements } from './propose-complements';
import { proposeConversions } from './propose-conversions';
import { proposeEach } from './propose-each';
import { proposeFarSums } from './propose-far-sums';
import { proposeFoundSums } from './propose-found-sums';
import { proposeHeadlines } from './propose-headlines';
import { proposeLines } from './propose-lines';
import { proposeLists } from './propose-lists';
import { proposeMajorities } from './propose-majorities';
import { proposeMultiples } from './propose-multiples';
import { proposeNamedLists } from './propose-named-lists';
import { proposeNearSums } from './propose-near-sums';
import { proposeNets } from './propose-nets';
import { proposeOfTotal } from './propose-of-total';
import { proposePairs } from './propose-pairs';
import { proposeParts } from './propose-parts';
import { buildPassage, type Passage, type Suggestion } from './propose-passage';
import { proposePercents } from './propose-percents';
import { proposePersons } from './propose-persons';
import { proposePlaces } from './propose-places';
import { proposeRanks } from './propose-ranks';
import { proposeRates } from './propose-rates';
import { proposeRatios } from './propose-ratios';
import { proposeComplementShares, proposeRemaining } from './propose-remaining';
import { proposeRepeats } from './propose-repeats';
import { proposeRestated } from './propose-restated';
import { proposeRests } from './propose-rests';
import { proposeRows } from './propose-rows';
import { proposeShares } from './propose-shares';
import { proposeSharesOfAll } from './propose-shares-of-all';
import { proposeSharesOfParts } from './propose-shares-of-parts';
import { proposeSharesOfSums } from './propose-shares-of-sums';
import { proposeSums } from './propose-sums';
import { proposeTriples } from './propose-triples';
import { proposeUpToNow } from './propose-up-to-now';
import { proposeWholeShares } from './propose-whole-shares';
import { proposeWordShares } from './propose-word-shares';
import { proposeWrittenTwice } from './propose-written-twice';
import type { Reading } from './reading';

/** In the order in which they are believed where two propose the same figures. */
const RULES: readonly ((passage: Passage) => readonly Suggestion[])[] = [
  proposeSums,
  proposeParts,
  proposePercents,
  proposeChanges,
  proposeRows,
  proposeMultiples,
  proposeWordShares,
  proposeShares,
  proposeTriples,
  proposeMajorities,
  proposeRepeats,
  proposeSharesOfSums,
  proposeNets,
  proposeRates,
  proposeEach,
  proposeConversions,
  proposeRanks,
  proposeCombined,
  proposePairs,
  proposeColumns,
  proposeLists,
  proposeRemaining,
  proposeComplementShares,
  proposeRatios,
  proposeNearSums,
  proposeFoundSums,
  proposeFarSums,
  proposeAboard,
  proposeWholeShares,
  proposeHeadlines,
  proposeNamedLists,
  proposePlaces,
  proposeWrittenTwice,
  proposeUpToNow,
  proposePersons,
  proposeOfTotal,
  proposeRests,
  proposeAnother,
  proposeRestated,
  proposeLines,
  proposeByNames,
];

/** What follows from suggestions that are made already, or is worth it only where there are none. */
const AFTER: readonly ((passage: Passage, made: readonly Suggestion[]) => readonly Suggestion[])[] = [
  proposeComplements,
  proposeFromOthers,
  proposeSharesOfAll,
  proposeSharesOfParts,
  proposeCompared,
];

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
