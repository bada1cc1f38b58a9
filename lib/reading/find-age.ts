import { matchAt } from '../numbers/sticky';
import { isOneOf, isPeople } from './counted-nouns';
import type { Finder, Place } from './place';
import { isCapitalized, wordBefore, wordEndingAt } from './surroundings';

const NUMBER = '(?:\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)';
/** Behind an age: "12-year-old", "18 years of age", "six months old", "12- to 17-year-olds". */
const OLD = new RegExp(
  `${NUMBER}(?:[ \\u00a0-]{0,2}(?:to|and|or|–|-)[ \\u00a0-]{0,2}${NUMBER})?[ \\u00a0-](?:year|month|week|day)s?(?:[ \\u00a0-](?:old|olds)(?!\\p{L})|[ \\u00a0]of[ \\u00a0]age(?!\\p{L}))`,
  'iuy',
);
const RANGE =
  /\d{1,3}(?:[ \u00a0]?(?:–|-|—|to|and|or)[ \u00a0]?\d{1,3})?(?![\d%]|[.,]\d)(?:[ \u00a0-]?(?:years?|months?)(?:[ \u00a0]and[ \u00a0](?:over|above|older|under|below|younger|up))?(?!\p{L}))?/uy;
const AGED =
  /(?:^|[^\p{L}])(?:aged?|ages|age[ \u00a0]of|aged[ \u00a0]between|ages[ \u00a0]of|ages[ \u00a0]between|between[ \u00a0]the[ \u00a0]ages[ \u00a0]of|age[ \u00a0]group:?|aged?[ \u00a0](?:over|under|above|below|just|only|about|around|from|up[ \u00a0]to|at[ \u00a0]least)|turn(?:ed|s)|younger[ \u00a0]than|older[ \u00a0]than|as[ \u00a0]young[ \u00a0]as|as[ \u00a0]old[ \u00a0]as)[ \u00a0]$/iu;
const UNDER = /^(?:under|over|below|above)$/;
/** "Gul Khan, 42, said": an age between commas behind a name or "a man". */
const BETWEEN_COMMAS =
  /\d{1,2},[ \u00a0](?:who|a|an|the|said|says|from|told|whose|his|her|fled|lost|came|arrived|left|was|is|had|recalled|recounted|explained|remembered|walked|described|one|now|originally|mother|father)(?!\p{L})/uy;
/** Behind two names any word but those that join places: "Zahra Ali, 9, cooks". */
const ANY_WORD =
  /\d{1,2},[ \u00a0](?!(?:and|or|were|are|followed|respectively|in|of|to|for|then|with)(?!\p{L}))\p{Ll}/uy;

/** Ages: "aged 12", "12-year-old", "under-18s", "children under five", "in her 30s", "Gul Khan, 42, said". */
export const findAge: Finder = (place) => {
  const { text, at, end, kind, left } = place;
  if (kind === 'between') return findAgesBetween(place);
  if (kind !== 'digits' && kind !== 'cardinal') return null;
  if (kind === 'digits' && end - at > 3) return null;
  const old = mayBeOld(place) ? matchAt(OLD, text, at) : null;
  if (old !== null) return { start: at, end: at + old[0].length, why: 'age' };
  const lead = mayBeAged(place) && AGED.test(text.slice(Math.max(place.floor, at - 26), at));
  if (lead && !scaled(text, end)) return ranged(place);
  if (kind === 'digits' && end - at === 2 && isDecade(place))
    return { start: at, end: end + (text.charAt(end) === 's' ? 1 : 2), why: 'age' };
  const joined = left === '-' ? wordEndingAt(text, at - 1) : null;
  if (joined !== null && UNDER.test(joined.lower))
    return { start: joined.start, end: end + plural(text, end), why: 'age' };
  if (
    (kind === 'digits' && matchAt(OR_OLDER, text, at) !== null) ||
    isLimit(place) ||
    isOf(place) ||
    isNextGroup(place)
  )
    return ranged(place);
  return kind === 'digits' && end - at <= 2 && text.charAt(at - 2) === ',' && isBetweenCommas(place)
    ? { start: at, end, why: 'age' }
    : null;
};

/** Behind digits stands a unit of time, or what joins them to others: "12-year", "6 to 12 months", "12- to 17-". */
function mayBeOld({ text, end, kind }: Place): boolean {
  if (kind !== 'digits') return true;
  let next = end;
  while (next < end + 2 && /[ \u00a0-]/.test(text.charAt(next))) next += 1;
  return next > end ? /[ymwdtao\d \u00a0–-]/i.test(text.charAt(next)) : /[aot–]/i.test(text.charAt(next));
}

/** The last words of what leads to an age; anything may stand between where no word stands directly before. */
const AGE_LEADS = new Set(
  'age aged ages of between group over under above below just only about around from to least turned turns than as'.split(
    ' ',
  ),
);
const mayBeAged = ({ before, left }: Place): boolean =>
  before === null ? left !== '(' : AGE_LEADS.has(before.lower) || /['’]/.test(before.lower);
/** "she’s". */
const LONGEST_IS = 5;

function isBetweenCommas({ text, at }: Place): boolean {
  const name = wordEndingAt(text, at - 2);
  if (name === null) return false;
  if (isOneOf(name.lower) && matchAt(ANY_WORD, text, at) !== null) return true;
  if (matchAt(BETWEEN_COMMAS, text, at) !== null) return isCapitalized(name) || isOneOf(name.lower);
  const first = wordBefore(text, name.start);
  return isCapitalized(name) && first !== null && isCapitalized(first) && matchAt(ANY_WORD, text, at) !== null;
}

const BETWEEN = /between[ \u00a0]\d{1,2}[ \u00a0](?:and|to)[ \u00a0]\d{1,3}(?!\d|[.,]\d|[ \u00a0]?%)/iy;

/** "aged between 3 and 14". */
function findAgesBetween({ text, at, before }: Place): ReturnType<Finder> {
  const found = before !== null && /^age[sd]?$/.test(before.lower) ? matchAt(BETWEEN, text, at) : null;
  return found === null ? null : { start: at, end: at + found[0].length, why: 'age' };
}

const GROUP = /(\d{1,2})[–-](\d{1,3})(?=[,;:)]|[ \u00a0](?:\(|years?(?!\p{L})|and(?!\p{L})|made|were|accounted))/uy;

/** "0-5 years 21%", "6–17 years: 33%", "the 5-11 age group". */
const AGE_GROUP =
  /(\d{1,2})[–-](\d{1,3})(?:[ \u00a0]years?(?:[ \u00a0]old)?(?=[ \u00a0]?[:(=|,–-]|[ \u00a0]\d)|[ \u00a0-](?:years?[ \u00a0-])?age(?:[ \u00a0-](?:group|bracket|range|cohort)s?)?)(?!\p{L})/uy;
/** "60 or older", "17 years and younger". */
const OR_OLDER = /\d{1,2}(?:[ \u00a0]years?)?[ \u00a0](?:or|and)[ \u00a0](?:older|younger)(?!\p{L})/uy;
const OPEN_GROUP = /\d{2}(?:\+|[ \u00a0]and[ \u00a0](?:over|above|older))/y;

/** "aged 0–17 (12%) and 18–59 (30%)": age groups come in rows. */
function isNextGroup({ text, at, right, previous }: Place): boolean {
  const group = /[–-]/.test(right) ? matchAt(AGE_GROUP, text, at) : null;
  if (group !== null && Number(group[1]) < Number(group[2])) return true;
  if (previous === null || previous.why !== 'age' || at - previous.end > 60) return false;
  if (matchAt(OPEN_GROUP, text, at) !== null) return true;
  const found = matchAt(GROUP, text, at);
  return found !== null && Number(found[1]) < Number(found[2]) && Number(found[2]) <= 110;
}

/** "he is 34", "who was 17 when". */
function isOf({ text, end, before }: Place): boolean {
  if (
    before === null ||
    before.lower.length > LONGEST_IS ||
    !/^(?:is|was|am|be|i['’]m|he['’]s|she['’]s)$/.test(before.lower) ||
    scaled(text, end)
  )
    return false;
  const who = /['’]/.test(before.text) ? before : wordBefore(text, before.start);
  if (who === null || !/^(?:he|she|i|who|now|i['’]m|he['’]s|she['’]s)$/.test(who.lower)) return false;
  return /^(?:[.,;:!?)”"]|$|[ \u00a0](?:and|but|when|now|at|years?(?!\p{L}))|[ \u00a0]or[ \u00a0])/u.test(
    text.slice(end, end + 8),
  );
}

const ranged = ({ text, at, end }: Place): ReturnType<Finder> => {
  const found = matchAt(RANGE, text, at);
  return { start: at, end: Math.max(end + plural(text, end), at + (found?.[0].length ?? 0)), why: 'age' };
};

const plural = (text: string, end: number): number =>
  /^['’]?s(?!\p{L})/u.exec(text.slice(end, end + 3))?.[0].length ?? 0;

const scaled = (text: string, end: number): boolean =>
  /^(?:[ \u00a0-]?(?:%|per ?cent|million|thousand|billion)|,\d{3}|\.\d)/i.test(text.slice(end, end + 10));

/** "in their 30s"; "the 60s and over". */
const isDecade = ({ text, at, end }: Place): boolean =>
  plural(text, end) > 0 &&
  /(?:his|her|their|my|our|early|mid|late|over|under)[ \u00a0-]$/i.test(text.slice(Math.max(0, at - 7), at));

const LIMIT_NEXT =
  /^(?:[ \u00a0](?:years?(?!\p{L})|who|are|were|is|was|have|had|in|at|and|or|from|make|account|of age|living|accounted|made|represent|face|need|with|among|by|to|suffer|died)|s?[.,;:!?)]|$|['’]s|s(?!\p{L}))/u;

/** "children under 18", "women over 60", "under 5s": behind people, and no count of anything. */
function isLimit(place: Place): boolean {
  const { text, at, end, before } = place;
  if (before === null || !UNDER.test(before.lower)) return false;
  const value = place.kind === 'digits' ? Number(text.slice(at, end)) : 5;
  if (value > 100 || scaled(text, end)) return false;
  if (plural(text, end) > 0 && place.kind === 'digits') return true;
  const who = wordBefore(text, before.start);
  // "a third are under 18."
  if (
    who !== null &&
    /^(?:is|are|was|were|be)$/.test(who.lower) &&
    value <= 21 &&
    /^(?:[.,;:!?)”]|$)/.test(text.slice(end, end + 1))
  )
    return true;
  const people =
    who !== null &&
    (isPeople(who.lower) ||
      /^(?:those|anyone|everyone|kids|pensioners|and|or|aged|child|person|is|are|were|was)$/.test(who.lower));
  return (
    people &&
    LIMIT_NEXT.test(text.slice(end, end + 12)) &&
    (who === null ||
      !/^(?:and|or|is|are|was|were)$/.test(who.lower) ||
      /^[ \u00a0]years? of age/.test(text.slice(end, end + 14)))
  );
}
