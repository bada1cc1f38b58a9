import { isNumber } from './mention-kinds';
import { isChange } from './propose-change-words';
import { COUNT_TO_PART } from './propose-explicit';
import { meets, type Plausible, quotientOf } from './propose-fits';
import { alike, cueAt, gap, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, say } from './propose-say';

interface Pair {
  readonly count: Mention;
  readonly part: Mention;
}

const FEWEST = 3;
const MOST_BETWEEN = 3;

/**
 * "Arda 5,783,100 or 80.1 %. Beru 700,300 or 9.8 %. Cesa 464,200 or 2.4 %": a list of numbers with their percentages and
 * without the whole. The largest says what one per cent is; the others have to follow it.
 */
export function proposeRatios(passage: Passage): readonly Suggestion[] {
  return runsOf(passage).flatMap((run) => {
    const [largest] = [...run].sort((a, b) => b.count.value - a.count.value);
    if (run.length < FEWEST || largest === undefined || largest.part.value < 0.2) return [];
    const others = run.filter((pair) => pair !== largest);
    const agreeing = others.filter((pair) => meets(expected(pair, largest), roomy(pair.part)));
    // Percentages of other wholes agree by accident only.
    if (agreeing.length * 2 < others.length) return [];
    return others.map((pair) => suggestion(passage, pair, largest));
  });
}

/** Pairs that follow one another with no other number between. */
function runsOf(passage: Passage): readonly (readonly Pair[])[] {
  const runs: Pair[][] = [];
  let last: Pair | null = null;
  for (const part of passage.mentions) {
    const count = passage.mentions[part.at - 1];
    if (part.kind !== 'part' || !isNumber(count) || count.sentence !== part.sentence || isChange(passage, part))
      continue;
    if (!COUNT_TO_PART.test(gap(passage, count, part))) continue;
    const follows: boolean =
      last !== null &&
      count.at - last.part.at <= MOST_BETWEEN - 2 &&
      count.sentence - last.part.sentence <= 1 &&
      alike(count, last.count);
    const pair = { count, part };
    if (follows) runs.at(-1)?.push(pair);
    else runs.push([pair]);
    last = pair;
  }
  return runs;
}

const expected = ({ count }: Pair, { count: most, part }: Pair): Plausible => {
  const quotient = quotientOf(count, most);
  return { low: quotient.low * part.low, high: quotient.high * part.high };
};

/** A digit more or less: whether pairs are of one list is asked loosely. */
const roomy = ({ low, high }: Mention): Plausible => ({ low: low - (high - low), high: high + (high - low) });

function suggestion(passage: Passage, { count, part }: Pair, { count: most, part: share }: Pair): Suggestion {
  return {
    kind: 'percent-of',
    relation: 'eq',
    formula: `${count.id} * ${share.id} / ${most.id}`,
    compared: part.id,
    figures: [most, share, count, part],
    hypothesis: capital(`if ${say(most)} are ${say(share)}, then of the same whole ${say(count)} are ${say(part)}.`),
    basis: 'implied',
    cue: [cueAt(passage.text, count.end, part.start)],
    confidence: 0.5,
  };
}
