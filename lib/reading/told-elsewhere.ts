import { isNumber } from './mention-kinds';
import type { Ends } from './propose-ends';
import { changeOf, meets, type Plausible } from './propose-fits';
import { contentWords, shared } from './propose-nouns';
import { alike, around, behind, gap, inSentence, type Mention, type Passage } from './propose-passage';

/**
 * A change to or of a number in its sentence, on one said in the sentences before: the one that fits, or that of the year;
 * or on one that the sentences behind give for the year.
 */
export function toldElsewhere(passage: Passage, change: Mention, like: readonly Mention[], down: boolean): Ends | null {
  const behindIt = like.find(
    (count) => count.at === change.at + 1 && /^[^.;]{0,30}\bto (?:[\p{L}]+ )?$/iu.test(gap(passage, change, count)),
  );
  const later = behindIt ?? like.findLast((count) => count.at < change.at);
  if (later === undefined) return null;
  const earlier = [1, 2, 3]
    .flatMap((back) => inSentence(passage, change.sentence - back))
    .filter((count) => alike(count, later) && count.value !== later.value && count.value > later.value === down);
  const size = (count: Mention): Plausible =>
    change.kind === 'part'
      ? changeOf(later, count)
      : { low: Math.abs(later.low - count.high), high: Math.abs(later.high - count.low) };
  const fitting = earlier.find((count) => meets(size(count), change));
  if (fitting !== undefined) return { earlier: fitting, later, certain: false };
  const year = /\b(?:than|with|to|on|from|since) (?:in )?((?:19|20)\d\d)\b/.exec(behind(passage, change))?.[1];
  const known = year === undefined ? [] : earlier.filter((count) => around(passage, count).includes(year));
  const [only] = known.length === 1 ? known : lastYear(passage, change, later);
  if (only !== undefined) return { earlier: only, later, certain: false };
  return year === undefined ? null : ofYear(passage, change, like, year, down);
}

/** "866,000 applications, a 54 percent increase from 2013. … There were 596,600 claims in 2013": told later. */
function ofYear(passage: Passage, change: Mention, like: readonly Mention[], year: string, down: boolean): Ends | null {
  const told = [1, 2]
    .flatMap((step) => inSentence(passage, change.sentence + step))
    .filter(
      (count) =>
        isNumber(count) && new RegExp(`^[^.;\\d]{0,80}\\b(?:in|for) ${year}\\b`).test(behind(passage, count, 100)),
    );
  const [earlier] = told;
  if (earlier === undefined || told.length > 1) return null;
  const later = like.findLast((count) => count.at < change.at && countsLike(count, earlier));
  if (later === undefined || earlier.value === later.value || earlier.value > later.value !== down) return null;
  return { earlier, later, certain: false };
}

/** Of one kind, or of names that have a word in common: "asylum applications", "asylum claims". */
function countsLike(a: Mention, b: Mention): boolean {
  if (a.kind !== b.kind) return false;
  const [words, others] = [a, b].map(({ figure }) => contentWords(`${figure.noun ?? ''} ${figure.unit}`));
  return words !== undefined && others !== undefined && shared(words, others) > 0;
}

const YEAR = /\b(?:19|20)\d\d\b/u;

/** The one like figure of the sentence before, where each sentence names a year of its own. */
function lastYear(passage: Passage, change: Mention, later: Mention): readonly Mention[] {
  const last = inSentence(passage, change.sentence - 1).filter((count) => alike(count, later));
  const [one] = last;
  if (one === undefined || last.length > 1 || behind(passage, change).trim().length > 1) return [];
  const years = [one, later].map((count) => YEAR.exec(around(passage, count))?.[0]);
  return years[0] !== undefined && years[1] !== undefined && years[0] !== years[1] ? [one] : [];
}
