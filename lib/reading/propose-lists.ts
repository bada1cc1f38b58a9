import { meets, sumOf } from './propose-fits';
import { contentWords } from './propose-nouns';
import {
  alike,
  before,
  gap,
  inSentence,
  type Mention,
  type Passage,
  type Suggestion,
  wordsAround,
} from './propose-passage';
import { suggestSum } from './suggest-sum';

/** Lists against the whole said before them: rows of a table, and numbers in brackets. */
export function proposeLists(passage: Passage): readonly Suggestion[] {
  return [...rowLists(passage), ...bracketLists(passage)];
}

/** A label, one count, and little else. */
function rowCount(passage: Passage, sentence: number): Mention | null {
  const mentions = inSentence(passage, sentence);
  const [count] = mentions;
  const place = passage.reading.sentences[sentence];
  if (count === undefined || count.kind !== 'count' || place === undefined) return null;
  // "7116 arrived (1489 by air and 5627 by boat)": a line that begins with its number may say more of it.
  if (mentions.length > (count.start === place.start ? 5 : 2)) return null;
  return count.start - place.start < 50 && place.end - count.end < 120 ? count : null;
}

/** One count a line, several times over: together they may be what was said before. */
function rowLists(passage: Passage): readonly Suggestion[] {
  const found: Suggestion[] = [];
  let rows: Mention[] = [];
  const finish = (): void => {
    if (rows.length >= 3) found.push(...rowsAgainst(passage, rows));
    rows = [];
  };
  for (const sentence of passage.bySentence.keys()) {
    const count = rowCount(passage, sentence);
    const last = rows.at(-1);
    if (count === null || (last !== undefined && sentence - last.sentence > 1)) finish();
    if (count !== null) rows.push(count);
  }
  finish();
  return found;
}

function rowsAgainst(passage: Passage, rows: readonly Mention[]): readonly Suggestion[] {
  const total = rows.at(-1);
  const [first] = rows;
  if (first === undefined || total === undefined) return [];
  const parts = rows.slice(0, -1);
  if (/\btotal\b/i.test(before(passage, total))) {
    const sum = sumOf(parts);
    const near = Math.abs(sum.low - total.low) <= 0.3 * total.low;
    return near ? [suggestSum(passage, parts, total, 'eq', 'stated', 0.8, [total.start - 6, total.start])] : [];
  }
  const rest = rows.slice(1);
  // The first row may be the sum of the others.
  if (rest.length >= 3 && isSharp(rest, first)) return [suggestSum(passage, rest, first, 'eq', 'implied', 0.7, [0, 0])];
  const earlier = [1, 2, 3].flatMap((back) => inSentence(passage, first.sentence - back));
  const whole = earlier.find((mention) => mention.kind === 'count' && isSharp(rows, mention));
  return whole === undefined ? [] : [suggestSum(passage, rows, whole, 'eq', 'implied', 0.75, [0, 0])];
}

/** Come to the whole as printed, or nearly so and finely enough to tell. */
function isSharp(rows: readonly Mention[], whole: Mention): boolean {
  const sum = sumOf(rows.map(({ tight }) => tight));
  const isExact = rows.reduce((total, { value }) => total + value, 0) === whole.value;
  // A round whole meets too many lists.
  const isFine = whole.tight.high - whole.tight.low < ROUND * whole.value && sum.high - sum.low < FINE * whole.value;
  return isExact || (isFine && meets(sum, whole.tight));
}

/** "Sudan (113), Germany (71), Iraq (61)", "Sudan hosts 113, Germany 71 and Iraq 61", of the 683 of a sentence before. */
function bracketLists(passage: Passage): readonly Suggestion[] {
  return [...passage.bySentence.values()].flatMap((mentions) => {
    if (mentions.some(({ kind }) => kind === 'part')) return [];
    const list = listIn(passage, mentions);
    const [first] = list;
    if (list.length < 3 || first === undefined) return [];
    const sum = sumOf(list);
    const words = wordsAround(passage, list.at(-1) ?? first);
    const wholes = [0, 1, 2, 3, 4]
      .flatMap((back) => inSentence(passage, first.sentence - back))
      .filter(
        (whole) => whole.kind === 'count' && whole.at < first.at && list.every((part) => part.value < whole.value),
      );
    const fitting = wholes.find((whole) => isSharp(list, whole));
    if (fitting !== undefined) return [suggestSum(passage, list, fitting, 'eq', 'implied', 0.7, [0, 0])];
    const named = wholes.find((whole) => list.slice(1).every((part) => alike(part, whole)) && isNamed(whole, words));
    return named !== undefined && sum.low <= named.high
      ? [suggestSum(passage, list, named, 'le', 'implied', 0.5, [0, 0])]
      : [];
  });
}

/** The members of the list that a sentence is. */
function listIn(passage: Passage, mentions: readonly Mention[]): readonly Mention[] {
  const counts = mentions.filter((mention) => mention.kind === 'count');
  const inBrackets = counts.filter((mention) => bracketed(passage, mention));
  const [first] = inBrackets;
  const lead = first === undefined ? undefined : counts.find(({ at }) => at === first.at - 1);
  const led = first !== undefined && lead !== undefined && /\bfollowed by\b/i.test(gap(passage, lead, first));
  if (inBrackets.length >= 3 || led) return led ? [lead, ...inBrackets] : inBrackets;
  const named = counts.filter((mention) => NAMED.test(before(passage, mention, 40)));
  const second = named[0];
  const start = second === undefined ? undefined : counts.find(({ at }) => at === second.at - 1);
  if (named.length < 2 || second === undefined) return [];
  const opens =
    start !== undefined && alike(start, second) && /^[^.;:]{0,60}(?:,|\band\b)/.test(gap(passage, start, second));
  return opens ? [start, ...named] : named;
}

/** "…, Peru 1.49 million", "… and Ecuador with 502,000". */
const NAMED =
  /(?:,|;|\band) (?:in |by |from )?(?:the )?\p{Lu}[\p{L}’'-]+(?: (?:of |the )?\p{Lu}[\p{L}’'-]+){0,3}(?: with| at| has| had|,)? $/u;
/** Of the whole: finer lists come out by accident seldom enough. */
const FINE = 0.02;
const ROUND = 0.2;

function bracketed({ text }: Passage, { start, end }: Mention): boolean {
  return text.charAt(start - 1) === '(' && /^[),]/.test(text.slice(end, end + 1));
}

function isNamed({ figure }: Mention, words: ReadonlySet<string>): boolean {
  for (const word of contentWords(figure.unit)) if (words.has(word)) return true;
  return false;
}
