import { matchAt } from '../numbers/sticky';
import { isCounted } from './counted-nouns';
import type { Finder, Place, Span } from './place';
import { wordAfter } from './surroundings';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)';
const IS_MONTH = new RegExp(`^${MONTH}$`);
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const AND =
  '(?:[ \\u00a0]?[,–—‑/-][ \\u00a0]?|,?[ \\u00a0](?:and|or|to|until|till|through|&)[ \\u00a0](?:the[ \\u00a0])?)';
const YEAR = "(?:,?[ \\u00a0\\n/-]{1,2}(?:[12]\\d{3}|[’']\\d\\d)(?!\\d))";
/** "29 September 2023", "24–30 June", "the 3rd and 4th of May", "01-Jan-2018". */
const DAY_MONTH = new RegExp(
  `${DAY}(?:${AND}${DAY}){0,5}(?:[ \\u00a0\\n]|-|/|[ \\u00a0]of[ \\u00a0])${MONTH}(?![\\p{L}])(?:\\.?${YEAR})?`,
  'uy',
);
/** Behind a month: "29", "29, 2023", "24–30". */
const MONTH_DAY = new RegExp(`${DAY}(?![\\d%])(?![.,]\\d)(?:${AND}${DAY}(?![\\d%])(?![.,]\\d)){0,5}${YEAR}?`, 'uy');
const MONTH_YEAR = /(?:[12]\d{3}|['’]?\d\d)(?![\d%])(?![.,]\d)/y;
const ISO = /[12]\d{3}([-/.])(?:0[1-9]|1[0-2])\1(?:3[01]|[12]\d|0[1-9])(?:T[\d:.]{2,12}Z?)?(?![\d])/y;
const SLASHED = /(?:3[01]|[12]\d|0?[1-9])([-/.])(?:3[01]|[12]\d|0?[1-9])\1(?:[12]\d{3}|\d{2})(?![\d/])/y;
const SCALED = /[ \u00a0-]?(?:%|percent|per[ \u00a0]cent|pc|thousand|million|billion|bn|m|k|lakh|crore)(?!\p{L})/iuy;
const DAY_OF =
  /(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)(?=[ \u00a0]of[ \u00a0](?:this|the|last|next|each|every)[ \u00a0](?:\p{L}+[ \u00a0])?month)/uy;
/** "Q1 2018", "2018 Q1", "H2": the letter stands before the digit. */
const QUARTER =
  /[1-4](?!\d)(?:(?:[ \u00a0,/-]{0,2}[12]\d{3}|[ \u00a0/-]?['’]\d\d|[/-]\d\d)(?!\d|[.,]\d))?(?![\p{L}\d])/uy;
const YEAR_QUARTER = /[12]\d{3}[ \u00a0-]?[QH][1-4](?!\d)/y;

/** "on Tuesday (25)". */
const WEEKDAY = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day $/;

/** Dates in words, in digits, with days from–to; the year behind belongs to the date. */
export const findDate: Finder = (place) => {
  if (place.kind !== 'digits') return null;
  const { text, at, end } = place;
  const length = end - at;
  if (length > 4) return null;
  if (length === 4)
    return whole(place, matchAt(ISO, text, at) ?? matchAt(YEAR_QUARTER, text, at)) ?? behindMonth(place);
  if (length > 2) return null;
  if (place.left === '(' && place.right === ')' && WEEKDAY.test(text.slice(Math.max(0, at - 11), at - 1)))
    return { start: at, end, why: 'date' };
  if (/[qh]/i.test(place.left) && !/\p{L}/u.test(text.charAt(at - 2))) {
    const quarter = matchAt(QUARTER, text, at);
    return quarter === null ? null : { start: at - 1, end: at + quarter[0].length, why: 'date' };
  }
  const found = mayBeDay(place)
    ? (matchAt(DAY_MONTH, text, at) ?? matchAt(SLASHED, text, at) ?? matchAt(DAY_OF, text, at))
    : null;
  return whole(place, found) ?? behindMonth(place);
};

/** Behind a day stands its ending, a mark, a month, "of", or what joins it to another day. */
function mayBeDay({ right, after }: Place): boolean {
  if (after === null) return /[stnrSTNR.,–—‑/&\s\u00a0-]/.test(right);
  return /^(?:[JFMASOND]|and|or|to|un|ti|th|of)/.test(after.text);
}

const whole = ({ at }: Place, found: RegExpExecArray | null): Span | null =>
  found === null ? null : { start: at, end: at + found[0].length, why: 'date' };

/** The month's word before the number, "Sept." with its full stop or "May," before a year. */
function behindMonth(place: Place): Span | null {
  const { text, at, before } = place;
  if (before !== null && !/[JFMASOND]/.test(before.text)) return null;
  const month = /(\p{L}{3,9})(\.?,?[ \u00a0\n]|-|\/)$/u.exec(text.slice(Math.max(place.floor, at - 13), at));
  if (month?.[1] === undefined || !IS_MONTH.test(month[1])) return null;
  const start = at - month[0].length;
  const isYear = place.end - at === 4;
  const found = matchAt(isYear ? MONTH_YEAR : MONTH_DAY, text, at);
  if (found === null) return null;
  const end = at + found[0].length;
  if (matchAt(SCALED, text, end) !== null) return null;
  const next = wordAfter(text, end);
  // "In March 25 people were killed".
  if (next !== null && isCounted(next.lower) && found[0].length <= 4) return null;
  return { start, end, why: 'date' };
}

/** "May" and "March" with a capital are months. */
export const isMonth = (word: string): boolean => IS_MONTH.test(word);
