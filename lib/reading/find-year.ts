import { currencyBefore } from '../numbers/currency';
import { matchAt, matchOpened, openedBy } from '../numbers/sticky';
import { isCounted } from './counted-nouns';
import type { Finder, Place } from './place';
import { wordAfter, wordBefore } from './surroundings';

/** "2019", "1980s", "2015-2019", "2015/16", "2023/2024"; not "2019.5" or "2019,000". */
const YEAR =
  /[12]\d{3}(?:['’]?s(?!\p{L})|(?:[ \u00a0]?[–—‑-][ \u00a0]?|\/)(?:(?:1[5-9]|20)\d{2}|\d{2})(?![\d]|[.,]\d))?(?!\d|[.,/]\d|\p{L})/uy;
/** The second of two that are joined. */
const PAIR = /(?:[ \u00a0](?:to|and|or)[ \u00a0]|[–-])\d{4}(?!\d)/y;
/** What makes a four-digit number none of years. */
const UNIT =
  /[ \u00a0-]?(?:[%°²]|percent|per[ \u00a0]cent|pc|km|kilomet\p{L}{2,4}|miles?|met(?:er|re)s?|hours?|days?|weeks?|months?|tons?|tonnes?|kg|hectares?|acres?|dollars?|euros?|hundred|thousand|million|billion|bn|m|k|lakh|crore|dozen|times|GMT|UTC)(?!\p{L})/iuy;
/** Behind these stands a year, even before a noun: "in 2015 refugees fled". */
const LEADS = new Set(
  'in since until till by from during before after throughout mid early late year years fy spring summer autumn fall winter circa the this last its their of and to between'.split(
    ' ',
  ),
);
const WEAK = new Set(['of', 'and', 'to', 'between', 'from', 'by', 'after', 'before']);
/** "more than 2000" is a count, "higher than 2019" a comparison with a year. */
const COUNTING = new Set([
  'nearly',
  'almost',
  'least',
  'roughly',
  'approximately',
  'some',
  'estimated',
  'total',
  'exceeded',
  'exceeding',
]);
const ERA = openedBy('bc ce ad', /[ \u00a0](?:BCE?|CE|AD)(?!\p{L})/uy);
const SHORT = /['’]\d\ds?$/;

export const findYear: Finder = (place) => {
  if (place.kind !== 'digits') return null;
  const { text, at, end, before } = place;
  if (end - at === 2 && /['’]/.test(place.left)) {
    // "the ’90s", "winter ’22"
    const stop = text.startsWith('s', end) ? end + 1 : end;
    return SHORT.test(text.slice(at - 1, stop)) ? { start: at - 1, end: stop, why: 'year' } : null;
  }
  if (end - at === 2 && isFiscal(place)) return { start: at, end, why: 'year' };
  // "the 70s", "AD 70", "300 BC"
  if (end - at === 2 && before?.lower === 'the' && /^0s(?!\p{L})/u.test(text.slice(end - 1, end + 2))) {
    return { start: at, end: end + 1, why: 'year' };
  }
  const era = matchOpened(ERA, text, end);
  if (era !== null || before?.text === 'AD') return { start: at, end: end + (era?.[0].length ?? 0), why: 'year' };
  if (end - at !== 4) return null;
  const found = matchAt(YEAR, text, at);
  if (found === null || currencyBefore(text, at) !== null) return null;
  const stop = at + found[0].length;
  const isDecade = /s$/.test(found[0]);
  // "2000-3000 people", and what is no year of ours unless it is said to be one.
  const pair = matchAt(PAIR, text, stop);
  if (pair !== null && /^[–-]/.test(pair[0])) return null;
  if (!/^(?:1[5-9]|20)/.test(found[0]) && !/^(?:in|by|until|since)$/.test(before?.lower ?? '')) return null;
  const behind = pair === null ? stop : stop + pair[0].length;
  if (isInRow(place, stop)) return null;
  if (!isDecade && (matchAt(UNIT, text, behind) !== null || counts(place, behind))) return null;
  return { start: at, end: stop, why: 'year' };
};

/** "FY 14", "Fiscal Year 23". */
const isFiscal = ({ text, at, before }: Place): boolean =>
  (before?.text === 'FY' || before?.text === 'Year') &&
  /(?:\bFY|\b[Ff]iscal[ \u00a0]Year)[ \u00a0]$/u.test(text.slice(Math.max(0, at - 13), at));

/** "2009 2062", a line of its own: the year and its number. Two years in a row are a heading. */
function isInRow({ text, at }: Place, end: number): boolean {
  if (!/^[\r\n]?$/.test(text.charAt(end))) return false;
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', at - 1) + 1), at);
  const year = /^(?<year>(?:1[5-9]|20)\d\d)[ :\t]{1,3}$/.exec(line)?.groups?.year;
  return year !== undefined && Math.abs(Number(text.slice(at, at + 4)) - Number(year)) > 1;
}

/** Whether it counts what stands behind it, or is hedged as counts are. */
function counts({ text, at, before }: Place, end: number): boolean {
  const first = wordAfter(text, end);
  const second = first === null ? null : wordAfter(text, first.end);
  const third = second === null || LEADS.has(before?.lower ?? '') ? null : wordAfter(text, second.end);
  const noun =
    (first !== null && isCounted(first.lower)) ||
    (second !== null && isCounted(second.lower) && !isVerb(first?.lower)) ||
    (third !== null && isCounted(third.lower) && !isVerb(first?.lower) && !isVerb(second?.lower));
  const lead = before?.lower ?? '';
  if (COUNTING.has(lead)) return true;
  if (lead === 'than' || lead === 'over' || lead === 'to') {
    const outer = before === null ? null : wordBefore(text, before.start);
    const hedged = lead === 'over' || /^(?:more|fewer|up)$/.test(outer?.lower ?? '');
    if (hedged && (noun || /[05]0/.test(text.slice(at + 2, at + 4)))) return true;
  }
  if (!noun) return false;
  return !LEADS.has(lead) || (WEAK.has(lead) && first !== null && isCounted(first.lower));
}

const isVerb = (word: string | undefined): boolean =>
  /^(?:and|or|the|of|in|when|as|but|were|was|are|had|have|to|for|more|many|most|some|about|over|nearly)$/.test(
    word ?? '',
  );
