import { proposeAboard } from './propose-aboard';
import { proposeFromOthers } from './propose-after';
import { proposeAnother } from './propose-another';
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
import type { Passage, Suggestion } from './propose-passage';
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

/** In the order in which they are believed where two propose the same figures. */
export const RULES: readonly ((passage: Passage) => readonly Suggestion[])[] = [
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
export const AFTER: readonly ((passage: Passage, made: readonly Suggestion[]) => readonly Suggestion[])[] = [
  proposeComplements,
  proposeFromOthers,
  proposeSharesOfAll,
  proposeSharesOfParts,
  proposeCompared,
];
