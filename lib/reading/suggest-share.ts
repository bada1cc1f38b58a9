import { cueAt, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, say, sayAll, the } from './propose-say';

/** A number, the percentage that it is, and what it is a percentage of. */
export interface Share {
  readonly count: Mention;
  readonly part: Mention;
  readonly whole: Mention;
}

/** A number is a percentage of a whole. @param cue Offsets of the words that say so. */
export function suggestShare(
  { text }: Passage,
  { count, part, whole }: Share,
  basis: Suggestion['basis'],
  confidence: number,
  cue: readonly [number, number],
): Suggestion {
  return {
    kind: 'percent-of',
    relation: 'eq',
    formula: `${count.id} / ${whole.id}`,
    compared: part.id,
    figures: [count, part, whole],
    hypothesis: capital(`${say(count)} are ${say(part)} of ${the(whole)}.`),
    basis,
    cue: [cueAt(text, cue[0], cue[1])],
    confidence,
  };
}

/** A number is a percentage of all the numbers together, which nobody prints. @param counts All of them, in order. */
export function suggestShareOfAll(
  { text }: Passage,
  { count, part }: Omit<Share, 'whole'>,
  counts: readonly Mention[],
  confidence: number,
): Suggestion {
  return {
    kind: 'percent-of',
    relation: 'eq',
    formula: `${count.id} / (${counts.map(({ id }) => id).join(' + ')})`,
    compared: part.id,
    figures: [...counts, part],
    hypothesis: capital(`${sayAll(counts)} are everything, and ${say(count)} are ${say(part)} of it.`),
    basis: 'implied',
    cue: [cueAt(text, count.end, part.start)],
    confidence,
  };
}

/** Offsets of the words between a number and its percentage, whichever stands first. */
export const between = ({ count, part }: Omit<Share, 'whole'>): readonly [number, number] =>
  count.at < part.at ? [count.end, part.start] : [part.end, count.start];
