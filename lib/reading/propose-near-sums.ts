import { isBounded, isPrecise } from './counted-out';
import { isEverybody } from './is-exclusive';
import { sumOf } from './propose-fits';
import { alike, behind, gap, inSentence, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggestSum } from './suggest-sum';
import { isCompared, isTotal } from './words-of-sums';

/** Sentences before and behind a list in which its total is looked for. */
const REACH = 3;
const MOST_PARTS = 16;
/** Below this, sums of small numbers come out by accident. */
const LEAST = 10;
const SMALL = 60;
/** Of a whole: what a list in brackets may lack or have too much to be meant as all of it. */
const CLOSE = 0.12;
/** The same for three parts or more that stand by themselves: nearer than accidents are. */
const NEAR = 0.012;

/**
 * Sums that no word announces: the numbers of one sentence against a larger one near it. They are proposed where they
 * come out exactly, where they miss by one digit or two turned about (the slips of typing), or where the form of the
 * list says that it is all of the whole.
 */
export function proposeNearSums(passage: Passage): readonly Suggestion[] {
  return [...passage.bySentence].flatMap(([sentence, mentions]) => {
    const counts = mentions.filter((mention) => isPrecise(mention) && !isCompared(passage, mention));
    const inside = mentions.length > 40 ? null : bracketOf(passage, mentions);
    if (inside !== null) return [inside];
    if (counts.length < 2 || counts.length > MOST_PARTS + 1) return [];
    for (const mayBe of [isPrecise, isBounded]) {
      const wholes = wholesNear(passage, sentence, counts, mayBe);
      for (const parts of variants(passage, counts)) {
        const found = best(passage, parts, wholes);
        if (found !== null) return [found];
      }
    }
    return [];
  });
}

/** "147,000 people (55,221 in Arda, 52,875 in Beru, an estimated 1,500 in Cesa)": all of a bracket, also of a round whole. */
function bracketOf(passage: Passage, mentions: readonly Mention[]): Suggestion | null {
  for (const whole of mentions) {
    const [first] = mentions.filter(({ at }) => at === whole.at + 1);
    if (first === undefined || (whole.kind !== 'count' && whole.kind !== 'money')) continue;
    if (!/^[^.;()]{0,70}\((?:an? |some |about |about an? )?$/u.test(gap(passage, whole, first))) continue;
    const open = first.start;
    const close = passage.text.slice(open, open + 500).indexOf(')');
    const parts = mentions.filter(({ start, kind }) => start >= open && start < open + close && kind !== 'part');
    if (close < 0 || parts.length < 2 || parts.some((part) => !like(part, whole) || part.value >= whole.value))
      continue;
    const sum = sumOf(parts);
    if (sum.low > (1 + CLOSE) * whole.high || sum.high < (1 - CLOSE) * whole.low) continue;
    return suggestSum(passage, parts, whole, 'eq', 'implied', 0.65, [whole.end, first.start]);
  }
  return null;
}

/** Which numbers of a sentence may be the list: those in brackets, all, all but the first, all but the last. */
function variants(passage: Passage, counts: readonly Mention[]): readonly (readonly Mention[])[] {
  const bracketed = counts.filter((count) => isBracketed(passage, count));
  const lists = [bracketed, counts, counts.slice(1), counts.slice(0, -1), collapsed(counts)];
  return lists.filter(
    (list) => list.length >= 2 && list.length <= MOST_PARTS && list.every((one) => like(one, list[0] ?? one)),
  );
}

/** "2,688 left, 1,980 of them by sea and 708 by land": without the two that are a third one's parts. */
function collapsed(counts: readonly Mention[]): readonly Mention[] {
  const at = counts.findIndex((whole, index) => {
    const [a, b] = [counts[index + 1], counts[index + 2]];
    return a !== undefined && b !== undefined && a.value + b.value === whole.value;
  });
  return at < 0 ? [] : counts.filter((_, index) => index !== at + 1 && index !== at + 2);
}

/** "and 5 others" are of whatever the list is of. */
const like = (a: Mention, b: Mention): boolean =>
  alike(a, b) || (a.kind === b.kind && (a.figure.unit === 'others' || b.figure.unit === 'others'));

const isBracketed = ({ text }: Passage, { start, end }: Mention): boolean => {
  const before = text.slice(Math.max(0, start - 160), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && text.slice(end, end + 200).includes(')');
};

function wholesNear(
  passage: Passage,
  sentence: number,
  counts: readonly Mention[],
  mayBe: (whole: Mention) => boolean,
): readonly Mention[] {
  const near = [0, -1, 1, -2, 2, -3, 3].filter((step) => Math.abs(step) <= REACH);
  return near
    .flatMap((step) => inSentence(passage, sentence + step))
    .filter((whole) => mayBe(whole) && whole.value >= LEAST && counts.some((count) => like(count, whole)));
}

function best(passage: Passage, parts: readonly Mention[], wholes: readonly Mention[]): Suggestion | null {
  const most = Math.max(...parts.map(({ value }) => value));
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const larger = wholes.filter(
    (whole) => !parts.includes(whole) && whole.value > most && like(whole, parts[0] ?? whole),
  );
  const exact = larger.find((whole) => whole.value === sum && isTelling(parts, whole));
  if (exact !== undefined) return suggestSum(passage, parts, exact, 'eq', 'ours', 0.6, [0, 0]);
  const slip = larger.find((whole) => whole.value >= 1000 && isSlip(sum, whole.value));
  if (slip !== undefined) return suggestSum(passage, parts, slip, 'eq', 'ours', 0.5, [0, 0]);
  const shaped = larger.find((whole) => isShaped(passage, parts, whole));
  if (shaped !== undefined && sum > (1 - CLOSE) * shaped.value) {
    const relation = sum <= (1 + CLOSE) * shaped.value ? 'eq' : 'le';
    return suggestSum(passage, parts, shaped, relation, 'implied', 0.6, [shaped.end, parts[0]?.start ?? 0]);
  }
  const all = isEverybody(passage, parts) ? larger.find((whole) => isNearEverybody(parts, whole, sum)) : undefined;
  if (all !== undefined) return suggestSum(passage, parts, all, 'eq', 'implied', 0.5, [0, 0]);
  const close = larger.find(
    (whole) =>
      whole.value >= 100 &&
      Math.abs(sum - whole.value) <=
        (isTotalBefore(passage, parts, whole) ? CLOSE : nearness(parts, whole)) * whole.value,
  );
  return close === undefined ? null : suggestSum(passage, parts, close, 'eq', 'ours', 0.45, [0, 0]);
}

/** "57 people were saved. … 40 men, 14 women and five children": everybody, of the people said shortly before. */
function isNearEverybody(parts: readonly Mention[], whole: Mention, sum: number): boolean {
  const [first] = parts;
  const steps = (first?.sentence ?? 0) - whole.sentence;
  return steps >= 1 && steps <= 2 && whole.noun === 'people' && Math.abs(sum - whole.value) <= 0.2 * whole.value;
}

/** "They met a total of 1,462 persons", alone in the sentence before the list. */
const isTotalBefore = (passage: Passage, parts: readonly Mention[], whole: Mention): boolean =>
  parts[0]?.sentence === whole.sentence + 1 &&
  parts.length >= 3 &&
  whole.noun === 'people' &&
  isTotal(passage, whole) &&
  inSentence(passage, whole.sentence).filter(({ kind }) => kind === 'count').length === 1;

/** How far a list may be from a whole and still be meant for it: the longer and the nearer it stands, the farther. */
function nearness(parts: readonly Mention[], whole: Mention): number {
  const [first] = parts;
  const steps = Math.abs((first?.sentence ?? 0) - whole.sentence);
  if (parts.length < 3) return 0;
  return steps <= 1 ? Math.min(0.035, parts.length * NEAR) : parts.length >= 6 ? 2 * NEAR : NEAR;
}

/** Small sums come out by accident: then the same has to be counted, in sentences side by side. */
function isTelling(parts: readonly Mention[], whole: Mention): boolean {
  if (whole.value >= SMALL) return true;
  const [first] = parts;
  return first !== undefined && whole.noun !== null && Math.abs(first.sentence - whole.sentence) <= 1;
}

/** One digit is another, or two are turned about. */
export function isSlip(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  if (x.length !== y.length || Math.abs(a - b) > 0.2 * b) return false;
  const off = [...x].flatMap((digit, index) => (digit === y[index] ? [] : [index]));
  if (off.length === 1) return true;
  const [i, j] = off;
  return off.length === 2 && i !== undefined && j === i + 1 && x[i] === y[j] && x[j] === y[i];
}

/** "606,875 people in Arda (287,467), in Beru (103,562) and in Cesa (172,809)": every part in a bracket of its own. */
function isShaped(passage: Passage, parts: readonly Mention[], whole: Mention): boolean {
  const [first] = parts;
  if (first === undefined || whole.sentence !== first.sentence || whole.at !== first.at - 1) return false;
  if (isBracketed(passage, whole) || !parts.every((part) => isBracketed(passage, part))) return false;
  if (sumOf(parts).low > 1.5 * whole.value) return false;
  const words = gap(passage, whole, first);
  const closes = parts.every((part) => /^\s*[)]/u.test(behind(passage, part, 3)));
  return closes ? parts.length >= 3 && !/[.;]/u.test(words) : /^[^.;()]{0,60}\($/u.test(words);
}
