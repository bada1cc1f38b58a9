import { meets, sumOf } from './propose-fits';
import { contentWords } from './propose-nouns';
import { alike, around, before, gap, inSentence, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggest } from './propose-sums';

/** Lists against the whole said before them: rows of a table, and numbers in brackets. */
export function proposeLists(passage: Passage): readonly Suggestion[] {
  return [...rowLists(passage), ...bracketLists(passage)];
}

/** A label, one count, and little else. */
function rowCount(passage: Passage, sentence: number): Mention | null {
  const mentions = inSentence(passage, sentence);
  const [count] = mentions;
  const place = passage.reading.sentences[sentence];
  if (count === undefined || count.kind !== 'count' || mentions.length > 2 || place === undefined) return null;
  return count.start - place.start < 50 && place.end - count.end < 40 ? count : null;
}

/** One count a line, several times over: together they may be what was said before. */
function rowLists(passage: Passage): readonly Suggestion[] {
  const found: Suggestion[] = [];
  let rows: Mention[] = [];
  const finish = (): void => {
    if (rows.length >= 4) found.push(...rowsAgainst(passage, rows));
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
    return near ? [suggest(passage, parts, total, 'eq', 'stated', 0.8, [total.start - 6, total.start])] : [];
  }
  const earlier = [1, 2, 3].flatMap((back) => inSentence(passage, first.sentence - back));
  const whole = earlier.find(
    (mention) => mention.kind === 'count' && meets(sumOf(rows.map(({ tight }) => tight)), mention.tight),
  );
  return whole === undefined ? [] : [suggest(passage, rows, whole, 'eq', 'implied', 0.75, [0, 0])];
}

/** "Sudan (113), Germany (71), Iraq (61)" of the 683 of the sentence before. */
function bracketLists(passage: Passage): readonly Suggestion[] {
  return [...passage.bySentence.values()].flatMap((mentions) => {
    const counts = mentions.filter((mention) => mention.kind === 'count');
    const inBrackets = counts.filter((mention) => bracketed(passage, mention));
    const [first] = inBrackets;
    if (inBrackets.length < 3 || first === undefined || mentions.some(({ kind }) => kind === 'part')) return [];
    const lead = counts.find(({ at }) => at === first.at - 1);
    const led = lead !== undefined && /\bfollowed by\b/i.test(gap(passage, lead, first) ?? '');
    const list = led ? [lead, ...inBrackets] : inBrackets;
    const sum = sumOf(list);
    const words = contentWords(`${around(passage, first)} ${around(passage, list[0] ?? first)}`);
    const wholes = [1, 2, 3, 4]
      .flatMap((back) => inSentence(passage, first.sentence - back))
      .filter((whole) => whole.kind === 'count' && list.every((part) => part.value < whole.value));
    const fitting = wholes.find((whole) => meets(sumOf(list.map(({ tight }) => tight)), whole.tight));
    if (fitting !== undefined) return [suggest(passage, list, fitting, 'eq', 'implied', 0.7, [0, 0])];
    const named = wholes.find(
      (whole) => list.every((part) => alike(part, whole) || part === lead) && isNamed(whole, words),
    );
    return named !== undefined && sum.low <= named.high
      ? [suggest(passage, list, named, 'le', 'implied', 0.5, [0, 0])]
      : [];
  });
}

function bracketed({ text }: Passage, { start, end }: Mention): boolean {
  return text.charAt(start - 1) === '(' && /^[),]/.test(text.slice(end, end + 1));
}

function isNamed({ figure }: Mention, words: ReadonlySet<string>): boolean {
  for (const word of contentWords(figure.unit)) if (words.has(word)) return true;
  return false;
}
