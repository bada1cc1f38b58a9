import { alike, inSentence, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggestSum } from './suggest-sum';

const LABEL = /^[^:\n]{1,40}:\s/u;
const FEWEST = 3;
const MOST = 20;
/** How many sentences before the first line the whole may stand. */
const BACK = [1, 2, 3];
/** How far the lines may miss the whole, of the whole. */
const FARTHEST = 0.03;

/** "60,273 families (277,846 people) are displaced … Group A: 868 families (3,274 people) … Group B: …": each column of the lines. */
export function proposeLines(passage: Passage): readonly Suggestion[] {
  const found: Suggestion[] = [];
  let lines: number[] = [];
  const finish = (): void => {
    if (lines.length >= FEWEST) found.push(...columnsOf(passage, lines.slice(0, MOST)));
    lines = [];
  };
  for (const sentence of passage.bySentence.keys()) {
    const isLine = isLabelled(passage, sentence);
    if (!isLine || (lines.length > 0 && sentence !== (lines.at(-1) ?? 0) + 1)) finish();
    if (isLine) lines.push(sentence);
  }
  finish();
  return found;
}

function isLabelled({ text, reading }: Passage, sentence: number): boolean {
  const place = reading.sentences[sentence];
  return place !== undefined && LABEL.test(text.slice(place.start, Math.min(place.end, place.start + 48)));
}

/** For each number of the sentences before, the lines' first numbers of the same. */
function columnsOf(passage: Passage, lines: readonly number[]): readonly Suggestion[] {
  const [first = 0] = lines;
  const wholes = BACK.flatMap((back) => inSentence(passage, first - back)).filter(isNamed);
  return wholes.flatMap((whole) => {
    const column = lines.map((line) => inSentence(passage, line).find((one) => isNamed(one) && alike(one, whole)));
    // The list may end before the lines do.
    const end = column.indexOf(undefined);
    const parts = (end < 0 ? column : column.slice(0, end)).filter((one): one is Mention => one !== undefined);
    const best = parts
      .map((_, index) => parts.slice(0, index + 1))
      .filter((run) => run.length >= FEWEST && run.every(({ value }) => value < whole.value))
      .sort((a, b) => missed(a, whole) - missed(b, whole))[0];
    if (best === undefined || missed(best, whole) > FARTHEST) return [];
    return [suggestSum(passage, best, whole, 'eq', 'implied', 0.6, [0, 0])];
  });
}

const isNamed = ({ kind, noun }: Mention): boolean => kind === 'count' && noun !== null;

const missed = (parts: readonly Mention[], whole: Mention): number =>
  Math.abs(parts.reduce((sum, { value }) => sum + value, 0) - whole.value) / whole.value;
