import { meets, sumOf } from './propose-fits';
import type { Mention, Passage, Suggestion } from './propose-passage';
import { capital, sayAll } from './propose-say';
import { suggestSum } from './suggest-sum';

/** Rows of a table with several numbers each, whose words name the column: "4,500 Afghans 1,200 hosts". */
const FEWEST_ROWS = 3;
const MOST_ROWS = 60;
const FINE = 0.04;
const REACH = 12;

/** Columns of rows that follow one another, against a total said before or below them. */
export function proposeColumns(passage: Passage): readonly Suggestion[] {
  const found: Suggestion[] = [];
  let rows: (readonly Mention[])[] = [];
  const finish = (): void => {
    if (rows.length >= FEWEST_ROWS && rows.length <= MOST_ROWS) found.push(...columns(passage, rows));
    rows = [];
  };
  let last = -2;
  for (const [sentence, mentions] of passage.bySentence) {
    const counts = mentions.filter(({ kind }) => kind === 'count' || kind === 'money' || kind === 'part');
    const isRow = counts.length >= 2 && isOfOneKind(counts) && beginsWithName(passage, sentence, mentions[0]);
    if (!isRow || sentence !== last + 1) finish();
    if (isRow) rows.push(counts);
    last = sentence;
  }
  finish();
  return found;
}

const isOfOneKind = (counts: readonly Mention[]): boolean =>
  new Set(counts.map(({ kind }) => kind === 'part')).size === 1;

function beginsWithName({ text, reading }: Passage, sentence: number, first: Mention | undefined): boolean {
  const start = reading.sentences[sentence]?.start;
  if (start === undefined || first === undefined || first.start - start > 48) return false;
  return /^\p{Lu}[\p{L}\p{M}’'.() -]{1,46}[:|;,\t –—-]\s*$/u.test(text.slice(start, first.start));
}

function columns(passage: Passage, rows: readonly (readonly Mention[])[]): readonly Suggestion[] {
  const names = new Map<string, Mention[]>();
  const isEven = rows.every((row) => row.length === rows[0]?.length);
  for (const row of rows) {
    for (const [index, mention] of row.entries()) {
      const name = wordsBehind(passage, mention) || (isEven ? String(index) : '');
      if (name === '') continue;
      const column = names.get(name);
      if (column === undefined) names.set(name, [mention]);
      else column.push(mention);
    }
  }
  const [begin, end] = [rows[0]?.[0]?.at ?? 0, rows.at(-1)?.at(-1)?.at ?? 0];
  return [...names.values()].flatMap((column) => against(passage, column, begin, end));
}

/** The words that name what a number of a row counts. */
function wordsBehind({ text, mentions, reading }: Passage, { at, end, sentence }: Mention): string {
  const next = mentions[at + 1];
  const to = next?.sentence === sentence ? next.start : (reading.sentences[sentence]?.end ?? end);
  return (
    text
      .slice(end, Math.min(to, end + 60))
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).join(' ');
}

/** Against its last row, or a larger figure said before the rows, as far as it comes out finely. */
function against(passage: Passage, column: readonly Mention[], begin: number, end: number): readonly Suggestion[] {
  if (column.every(({ kind }) => kind === 'part')) return everything(column);
  const total = column.at(-1);
  const parts = column.slice(0, -1);
  if (column.length < FEWEST_ROWS || total === undefined) return [];
  if (isTotal(passage, total))
    return [suggestSum(passage, parts, total, 'eq', 'stated', 0.8, [total.start, total.end])];
  const [head] = column;
  if (head !== undefined && isTotal(passage, head))
    return [suggestSum(passage, column.slice(1), head, 'eq', 'stated', 0.8, [head.start, head.end])];
  const sum = sumOf(column.map(({ tight }) => tight));
  const before = passage.mentions.slice(Math.max(0, begin - REACH), begin).reverse();
  const after = passage.mentions.slice(end + 1, end + 4);
  const whole = [...before, ...after].find(
    (one) =>
      one.kind === head?.kind && column.every((part) => part.value < one.value) && isFine(sum, one.tight, one.value),
  );
  return whole === undefined ? [] : [suggestSum(passage, column, whole, 'eq', 'implied', 0.65, [0, 0])];
}

/** Percentages one below the other that come to 100, or nearly so as they are rounded. */
function everything(column: readonly Mention[]): readonly Suggestion[] {
  const [first] = column;
  if (first === undefined || column.length < FEWEST_ROWS || !meets(sumOf(column), { low: 1, high: 1 })) return [];
  return [
    {
      kind: 'percents',
      relation: 'eq',
      formula: column.map(({ id }) => id).join(' + '),
      compared: '1',
      figures: column,
      hypothesis: capital(`${sayAll(column)} are together everything.`),
      basis: 'implied',
      cue: [],
      confidence: 0.55,
    },
  ];
}

const isFine = (sum: { low: number; high: number }, whole: { low: number; high: number }, value: number): boolean =>
  meets(sum, whole) && sum.high - sum.low < FINE * value;

const isTotal = ({ text, reading }: Passage, { sentence }: Mention): boolean => {
  const start = reading.sentences[sentence]?.start ?? 0;
  return /^(?:grand |sub-?)?totals?\b|^(?:all|overall|sum)\b/iu.test(text.slice(start, start + 20));
};
