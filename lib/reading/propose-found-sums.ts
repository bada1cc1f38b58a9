import { meets } from './propose-fits';
import { isSlip } from './propose-near-sums';
import { shared } from './propose-nouns';
import { alike, type Mention, type Passage, type Suggestion, wordsAround } from './propose-passage';
import { suggestSum } from './suggest-sum';

/** How many figures before or behind a whole its parts may begin. */
const REACH = 20;
const MOST_PARTS = 12;
/** Sums of figures as fine as this come out by accident in less than one of a thousand tries. */
const SHARP = 0.0006;
/** How far a list of five or more, that follows its whole at once, may be from it and still be meant for it. */
const NEAR = 0.03;
const BESIDE = 0.005;
/** Below this, sums come out by accident. */
const LEAST = 20;

/** Sums that nobody spells out, but that come out to the last digit: neighbours in the text against a larger figure. */
export function proposeFoundSums(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((whole) => {
    if ((whole.kind !== 'count' && whole.kind !== 'money') || whole.value < LEAST) return [];
    const ahead = partsIn(passage, whole, Math.max(0, whole.at - REACH), whole.at);
    const behind = partsIn(passage, whole, whole.at + 1, whole.at + REACH);
    const runs = [...runsOf(passage, ahead, whole), ...runsOf(passage, behind, whole)];
    const [run] = runs.sort((a, b) => a.length - b.length);
    return run === undefined ? [] : [suggestSum(passage, run, whole, 'eq', 'ours', 0.6, [0, 0])];
  });
}

/** The numbers between two indexes that may be parts. */
function partsIn({ mentions }: Passage, whole: Mention, from: number, to: number): readonly Mention[] {
  const parts: Mention[] = [];
  for (let at = from; at < to && at < mentions.length; at += 1) {
    const part = mentions[at];
    if (part !== undefined && part.value > 0 && part.value < whole.value && alike(part, whole)) parts.push(part);
  }
  return parts;
}

/** Runs of neighbours that come to the whole. */
function runsOf(passage: Passage, parts: readonly Mention[], whole: Mention): readonly (readonly Mention[])[] {
  const found: (readonly Mention[])[] = [];
  const canSlip = whole.value >= 1000 && Number.isInteger(whole.value) && whole.value % 100 !== 0;
  for (let from = 0; from < parts.length - 1; from += 1) {
    const sum = { low: 0, high: 0 };
    for (let to = from; to < parts.length && to - from < MOST_PARTS; to += 1) {
      const part = parts[to];
      if (part === undefined) break;
      sum.low += part.tight.low;
      sum.high += part.tight.high;
      if (sum.low > 1.2 * whole.tight.high) break;
      const length = to - from + 1;
      if (length < 2) continue;
      const beside = isBeside(parts[from], part, length, whole);
      const isAhead = length >= 3 && part.at === whole.at - 1;
      if (!beside && whole.value < (length < 4 && !isAhead ? TELLING : LEAST_AHEAD)) continue;
      const isMet = meets(sum, whole.tight);
      const maySlip = canSlip && length >= FEWEST_SLIPPED;
      if (!isMet && !maySlip) continue;
      const run = parts.slice(from, to + 1);
      if (maySlip && isSlipped(passage, run, whole)) found.push(run);
      if (!isMet) continue;
      const width = (sum.high - sum.low + whole.tight.high - whole.tight.low) / 2;
      const isExact =
        whole.value >= (isAhead ? LEAST_AHEAD : TELLING) && [...run, whole].every(isFine) && isEqual(run, whole);
      if (isExact || width / whole.value < (beside ? BESIDE : sharpness(passage, run))) found.push(run);
    }
  }
  return found;
}

/** Of numbers counted one by one few sums come out to the last digit by accident, from here on. */
const TELLING = 1000;
/** The same for three or more that stand right before their sum. */
const LEAST_AHEAD = 200;
/** Of a whole: what is smaller changes its last digits only, which is an accident sooner. */
const LEAST_PART = 0.02;
const isFine = ({ tight }: Mention): boolean => tight.high - tight.low <= 1;
const isEqual = (run: readonly Mention[], whole: Mention): boolean =>
  run.reduce((sum, { value }) => sum + value, 0) === whole.value &&
  run.every(({ value }) => value > LEAST_PART * whole.value);

const FEWEST_SLIPPED = 3;
/** What one digit changes at most, of numbers of as many digits. */
const FARTHEST = 0.2;

/** Three or more in a row, right behind the whole or right before it and with no other number between, that miss it by one digit. */
function isSlipped(passage: Passage, run: readonly Mention[], whole: Mention): boolean {
  const sum = run.reduce((total, { value }) => total + value, 0);
  if (Math.abs(sum - whole.value) > FARTHEST * whole.value) return false;
  const ats = [whole, ...run].map(({ at }) => at);
  const between = passage.mentions.slice(Math.min(...ats), Math.max(...ats) + 1);
  if (between.some((one) => one.kind !== 'part' && one !== whole && !run.includes(one))) return false;
  const follows = run.length >= 5 && (run[0]?.at ?? 0) > whole.at && isComplete(passage, run);
  return isSlip(sum, whole.value) || (follows && Math.abs(sum - whole.value) <= NEAR * whole.value);
}

/** The list ends there, and counts the same throughout. */
function isComplete(passage: Passage, run: readonly Mention[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || run.some((one) => !alike(one, first))) return false;
  const next = passage.mentions.slice(last.at + 1, last.at + 6).find(({ kind }) => kind !== 'part');
  return next === undefined || next.sentence > last.sentence;
}

/** All of one sentence, with no other figure between: few sums come out there by accident. */
function isBeside(first: Mention | undefined, last: Mention, length: number, whole: Mention): boolean {
  if (first === undefined || first.sentence !== last.sentence) return false;
  const close = last.at - first.at === length - 1;
  return close && first.sentence === whole.sentence && (last.at === whole.at - 1 || first.at === whole.at + 1);
}

/** Two neighbours of one noun, or of the same words, are a likelier sum than any run of figures. */
function sharpness(passage: Passage, run: readonly Mention[]): number {
  const [first, second, third] = run;
  if (first === undefined || second === undefined || third !== undefined || second.at - first.at !== 1) return SHARP;
  const noun = first.figure.unit === second.figure.unit && first.figure.unit !== '';
  const words =
    first.sentence !== second.sentence && shared(wordsAround(passage, first), wordsAround(passage, second)) >= 2;
  return noun || words ? 0.003 : SHARP;
}
