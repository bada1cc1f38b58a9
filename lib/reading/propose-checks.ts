import type { Proposal } from './proposal';
import { proposeAboard } from './propose-aboard';
import { withBound } from './propose-bounds';
import { proposeChanges } from './propose-changes';
import { proposeColumns } from './propose-columns';
import { proposeCombined } from './propose-combined';
import { proposeComplements } from './propose-complements';
import { proposeConversions, proposeRanks } from './propose-conversions';
import { proposeEach } from './propose-each';
import { proposeFoundSums } from './propose-found-sums';
import { proposeLists } from './propose-lists';
import { proposeMajorities } from './propose-majorities';
import { proposeMultiples } from './propose-multiples';
import { proposeNets } from './propose-nets';
import { proposePairs } from './propose-pairs';
import { proposeParts } from './propose-parts';
import { buildPassage, type Passage, type Suggestion } from './propose-passage';
import { proposePercents } from './propose-percents';
import { proposeRates } from './propose-rates';
import { proposeRepeats } from './propose-repeats';
import { proposeRows } from './propose-rows';
import { proposeShares } from './propose-shares';
import { proposeSharesOfSums } from './propose-shares-of-sums';
import { proposeSums } from './propose-sums';
import { proposeTriples } from './propose-triples';
import type { Reading } from './reading';

/** In the order in which they are believed where two propose the same figures. */
const RULES: readonly ((passage: Passage) => readonly Suggestion[])[] = [
  proposeSums,
  proposeParts,
  proposePercents,
  proposeChanges,
  proposeRows,
  proposeMultiples,
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
  proposeFoundSums,
  proposeAboard,
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
  for (const suggestion of proposeComplements(passage, [...best.values()])) {
    if (!best.has(keyOf(suggestion))) best.set(keyOf(suggestion), suggestion);
  }
  const suggestions = [...best.values()];
  const wholes = new Map(suggestions.filter(({ kind }) => kind === 'sum').map((sum) => [sum.compared, sum] as const));
  const percents = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    if (suggestion.kind !== 'percent-of') continue;
    const known = percents.get(suggestion.compared);
    if (known === undefined || suggestion.confidence > known.confidence) percents.set(suggestion.compared, suggestion);
  }
  return suggestions
    .filter((suggestion) => !isCovered(suggestion, wholes) && !isOutdone(suggestion, percents))
    .map((suggestion) => withBound({ ...suggestion, figures: inOrder(suggestion) }))
    .sort((a, b) => lastOf(a) - lastOf(b) || firstOf(a) - firstOf(b))
    .map((suggestion, index) => build(suggestion, index));
}

const inOrder = ({ figures }: Suggestion): Suggestion['figures'] => [...new Set(figures)].sort((a, b) => a.at - b.at);
const firstOf = ({ figures }: Suggestion): number => figures[0]?.at ?? 0;
const lastOf = ({ figures }: Suggestion): number => figures.at(-1)?.at ?? 0;
const keyOf = (suggestion: Suggestion): string =>
  inOrder(suggestion)
    .map(({ id }) => id)
    .join(' ');

/** A percentage is of one whole: the likeliest. */
const isOutdone = (suggestion: Suggestion, percents: ReadonlyMap<string, Suggestion>): boolean =>
  suggestion.kind === 'percent-of' && percents.get(suggestion.compared) !== suggestion;

/** A part of a sum is within its whole as soon as the sum is. */
function isCovered({ kind, figures, compared }: Suggestion, wholes: ReadonlyMap<string, Suggestion>): boolean {
  const sum = kind === 'part' || kind === 'parts' ? wholes.get(compared) : undefined;
  return sum?.figures !== undefined && figures.every((figure) => sum.figures.includes(figure));
}

function build({ figures, restsOn = [], ...rest }: Suggestion, index: number): Proposal {
  return { ...rest, id: `p${index + 1}`, figures: figures.map(({ id }) => id), restsOn };
}
