import type { Printed } from '../numbers/printed';
import { isOneOf, isPeople } from './counted-nouns';
import { isDuration, type Judge } from './is-duration';
import type { Place, Span } from './place';
import { isCapitalized, wordAfter, wordBefore } from './surroundings';

const COMPARES =
  /^(?:as|more|the|higher|larger|greater|less|fewer|lower|smaller|bigger|that|what|its|their|than|those|since|from|in|over|by|between|compared|last|this|above|below|worse|faster|likelier|her|his|our)$/;

const GREW =
  /(?<!\p{L})(?:increas|ris|rose|grew|grow|multipl|jump|surg|soar|expand|climb)\p{L}*[ \u00a0](?:by[ \u00a0])?$/iu;

/** "three times" is a multiple before a comparison, else it says how often. */
const isOccasion: Judge = ({ text, at, kind }, { numeral, hedge }) => {
  if (numeral.dimension.type !== 'measure' || numeral.dimension.unit !== 'times') return null;
  const next = wordAfter(text, numeral.end);
  const word = text.slice(at, numeral.end).toLowerCase();
  if (kind !== 'multiple') {
    if (!/times$/.test(word)) return null;
    return next !== null &&
      /^(?:as|more|the|higher|larger|greater|less|fewer|lower|smaller|bigger|that|what|its|their|than|those|above|worse|faster|likelier)$/.test(
        next.lower,
      )
      ? null
      : GREW.test(text.slice(Math.max(0, (hedge?.start ?? at) - 24), Math.min(at, hedge?.start ?? at)))
        ? null
        : 'occasions';
  }
  if (/ed$|ing$|fold$/.test(word)) return null;
  if (word === 'twice' || word === 'thrice') {
    return hedge !== null ||
      (next !== null && /^(?:as|the|that|what|its|their|those|more|larger|higher)$/.test(next.lower))
      ? null
      : 'occasions';
  }
  // "double the number", "nearly double", but not "a double tragedy".
  if (hedge !== null || next === null) return /[-‑]/.test(text.charAt(numeral.end)) ? 'name' : null;
  return COMPARES.test(next.lower) ? null : 'name';
};

const NOT_ONE =
  /^(?:no|any|every|each|another|this|that|the|which|other|some|last|next|single|many|loved|for|as|at|number|day|square|capital|phase|chapter)$/;

/** "two in Cachar and one in Nagaon". */
const LAST_PLACE = /^ (?:in|from|on|at) \p{Lu}/u;
const OTHER_PLACES =
  /(?:\d|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten))(?: \p{Ll}+)? (?:in|from|on|at) \p{Lu}[^.;:]{0,50}(?:,| and) (?:and )?(?:just |only )?$/u;

const isDeterminer: Judge = ({ text, at, end, before, kind }, { numeral }) => {
  if (kind !== 'cardinal' || end - at !== 3 || text.slice(at, end).toLowerCase() !== 'one') return null;
  if (numeral.end !== end || numeral.dimension.type === 'money') return null;
  if (before !== null && NOT_ONE.test(before.lower)) return 'determiner';
  if (LAST_PLACE.test(text.slice(end, end + 24)) && OTHER_PLACES.test(text.slice(Math.max(0, at - 80), at)))
    return null;
  // "three women, including one who is ill".
  if (before?.lower === 'including' && /^ (?:who|of (?:who|them))\b/.test(text.slice(end, end + 8))) return null;
  let next = wordAfter(text, end);
  for (let words = 0; next !== null && words < 3; words += 1) {
    if (isOneOf(next.lower) || /^(?:dead|injured|wounded|missing|killed|million|thousand)$/.test(next.lower))
      return null;
    if (
      !/^(?:other|more|young|old|elderly|pregnant|local|foreign|male|female|afghan|syrian|unaccompanied|undocumented|registered|senior|police|asylum|aid|un|coast|border|security|unidentified)$/.test(
        next.lower,
      )
    )
      break;
    next = wordAfter(text, next.end);
  }
  return 'determiner';
};

/** "first half", "half an hour", "half-brother": parts of something else than a population. */
const isPart: Judge = ({ text, before, kind, at }, { numeral }) => {
  if (kind !== 'fraction' && kind !== 'article') return null;
  if (numeral.dimension.type !== 'share') return null;
  const next = wordAfter(text, numeral.end);
  if (kind === 'fraction') {
    if (before !== null && /^(?:first|second|other|latter|former|better|last|this)$/.test(before.lower))
      return 'duration';
    if (/[-‑]/.test(text.charAt(numeral.end)) || /[-‑]/.test(text.charAt(at - 1))) return 'compound';
    if (
      next !== null &&
      /^(?:hour|year|day|century|month|brother|sister|time|way|term|marathon|price|siblings?|a|an)$/.test(next.lower)
    )
      return 'duration';
    return null;
  }
  // "a third of them", "a third are"; but "a third country", "a quarter later".
  if (next === null) return null;
  if (
    /^(?:of|are|were|is|was|have|had|has|more|less|higher|lower|came|come|live|said|to|and|or|in|who|that|since|from|compared|below|above|larger|smaller|fewer|on|than|by|as)$/.test(
      next.lower,
    )
  )
    return null;
  return 'ordinal';
};

/** "10-point", "three-legged". */
const isGlued = (text: string, end: number): boolean =>
  /[-‑]/.test(text.charAt(end)) && /^.\p{L}/u.test(text.slice(end, end + 3));

const isName: Judge = ({ text, at, end, kind, before, after }, { numeral }) => {
  if (kind === 'cardinal' && numeral.end === end) {
    if (before !== null && /^(?:ground|net|day|absolute|patient|square|cloud)$/.test(before.lower)) return 'name';
    if (/(?:Group|Council|Committee|Gang|Big|Famous) (?:of )?$/.test(text.slice(Math.max(0, at - 13), at)))
      return 'name';
    if (after !== null && /^(?:tolerance|sum)$/.test(after.lower)) return 'name';
    if (isGlued(text, end)) return 'compound';
    const capital = /\p{Lu}/u.test(text.charAt(at));
    if (capital && after !== null && isCapitalized(after) && before !== null && !isPeople(after.lower)) {
      return /[.!?:”"]/.test(text.charAt(at - 2)) || /^[\p{Lu}]/u.test(before.text) ? null : 'name';
    }
    return null;
  }
  if (kind !== 'digits' || numeral.end !== end) return null;
  const isSmall = numeral.dimension.type === 'count' && isGlued(text, end) && Number(text.slice(at, end)) < 20;
  return isSmall ? 'compound' : null;
};

const OLD = /^(?:year|month)s?$/;

/** "people between 18 and 24 years". */
const isAgeRange: Judge = ({ text, before }, { numeral }) => {
  if (numeral.magnitudes.length === 1 || numeral.dimension.type !== 'measure' || !OLD.test(numeral.dimension.unit))
    return null;
  if (!numeral.magnitudes[1].value.lte(100)) return null;
  const who = before ?? wordBefore(text, numeral.start);
  return who !== null && (isPeople(who.lower) || /^(?:those|aged?|ages|were|are|was)$/.test(who.lower)) ? 'age' : null;
};

const JUDGES: readonly Judge[] = [isDeterminer, isAgeRange, isDuration, isOccasion, isPart, isName];

/** Why a number that has been read is no figure; null where it is one. */
export function whyUncounted(place: Place, printed: Printed): Span['why'] | null {
  for (const judge of JUDGES) {
    const why = judge(place, printed);
    if (why !== null) return why;
  }
  return null;
}
