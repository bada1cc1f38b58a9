import { isPercent } from './mention-kinds';
import { saysRest } from './propose-chain';
import { isChange } from './propose-change-words';
import { meets, sumOf } from './propose-fits';
import { type Mention, type Passage, type Suggestion, sentenceStart } from './propose-passage';
import { capital, sayAll } from './propose-say';

const MOST = 9;
/** How far from the head of its sentence a percentage may stand. */
const HEAD = 20;
const FEWEST = 3;
/** What rounding adds at most, in shares. */
const ROOM = 0.011;
const EVERYTHING = { low: 1, high: 1 };

/** "71 % come from … 21 % come from … 8 % come from …": percentages in a row, over sentences, that are everything. */
export function proposeWholeShares(passage: Passage): readonly Suggestion[] {
  const parts = passage.mentions.filter((mention) => isPercent(mention) && !isChange(passage, mention));
  const found: Suggestion[] = [];
  for (let from = 0; from < parts.length; ) {
    const run = runFrom(passage, parts, from);
    if (run !== null) found.push(suggest(run));
    from += run === null ? 1 : run.length;
  }
  return found;
}

/** The longest run from an index on that comes to everything. */
function runFrom(passage: Passage, parts: readonly Mention[], from: number): readonly Mention[] | null {
  let sum = 0;
  let best: readonly Mention[] | null = null;
  for (let to = from; to < parts.length && to - from < MOST; to += 1) {
    const [part, last] = [parts[to], parts[to - 1]];
    if (part === undefined || (to > from && last !== undefined && part.sentence - last.sentence > 1)) break;
    sum += part.value;
    if (sum > 1 + ROOM) break;
    if (to - from + 1 < FEWEST || sum < 1 - ROOM) continue;
    const run = parts.slice(from, to + 1);
    const isExact = Math.abs(sum - 1) < 1e-9 && (isRow(passage, run) || saysRest(passage, run));
    const isComplete = parts[from - 1]?.sentence !== run[0]?.sentence && parts[to + 1]?.sentence !== part.sentence;
    if (isExact || (isComplete && isRow(passage, run) && meets(sumOf(run), EVERYTHING))) best = run;
  }
  return best;
}

/** Each at the head of its sentence, or each in brackets behind its number. */
function isRow(passage: Passage, run: readonly Mention[]): boolean {
  const heads = run.map((part) => part.start - sentenceStart(passage, part));
  return heads.every((head) => head <= HEAD) || run.every(({ start }) => passage.text.charAt(start - 1) === '(');
}

function suggest(run: readonly Mention[]): Suggestion {
  return {
    kind: 'percents',
    relation: 'eq',
    formula: run.map(({ id }) => id).join(' + '),
    compared: '1',
    figures: run,
    hypothesis: `${capital(sayAll(run))} are together everything.`,
    basis: 'implied',
    cue: run.slice(0, 1).map(({ figure: { start, end, text } }) => ({ start, end, text })),
    confidence: 0.55,
  };
}
