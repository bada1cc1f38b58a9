import type { Hedge } from './hedges';

/** How far a hedge may stand from its numeral, in UTF-16 units: within a clause. */
const REACH = 90;
const ESTIMATED = /estimate/i;
/** No other number and no end of a clause stands between: "[^\d.;:!?]". */
const BEHIND =
  /^(?:[^\d.;:!?()\n]{0,60}?[ \u00a0])((?:is|are|was|were|(?:has|have|had)[ \u00a0]been)[ \u00a0]estimated)(?![\p{L}-])[^\d]{0,40}?(?:$|[.;:!?)\n])/iu;
const AHEAD =
  /(?<![\p{L}-])(estimated[ \u00a0](?:[\p{L}-]{1,20}[ \u00a0])?(?:number|total|population|toll|count|caseload|cost|costs|figure|size|share|proportion|value|damage|losses|loss)|estimated(?=[ \u00a0](?:to|that)[ \u00a0])|estimates?(?=[ \u00a0](?:that|the|there|it|its)[ \u00a0])|estimated?(?=[ \u00a0][^\d.;:!?()\n]{2,40}(?:(?:19|20)\d\d)?[ \u00a0]at[ \u00a0]$))((?:[^\d.;:!?()\n]|(?:19|20)\d\d(?!\d)){0,60})$/iu;
const BRACKET = 40;
/** "44,700,000 (est.)", "5,000 (estimate)". */
const MARKED = /^[ \u00a0]?\((est\.|estimated?)\)/i;
/** "an estimated refugee population of 5,000", "Estimated arrivals: 5,000". */
const LABEL =
  /(?<![\p{L}-])((?:an[ \u00a0])?estimated)(?:[ \u00a0][\p{L}-]{2,20}){1,4}(?::|[ \u00a0]of)[ \u00a0](?:(?:US|A|C)?[$]|[€£])?$/iu;
/** What leads from the estimate to its number: a verb, or a preposition behind one. */
const LEADS =
  /[ \u00a0](?:is|are|was|were|at|to|be|of|reach|reached|have|has|total|totals|number|numbers|hold|host|hosts|include|number|exceed|that|contain|affect)[ \u00a0](?:US|A|C)?[$€£]?$/iu;
/** Number words that would take the hedge: "estimated that two camps hold 300". */
const OTHER =
  /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?)(?!\p{L})/iu;

/**
 * An estimate that is said of a number from some words away: "2 million people are estimated to live there", "the
 * estimated number of refugees is 2 million", "estimated to have reached 2 million".
 * @param start @param end UTF-16 offsets of the numeral in `text`.
 */
export function findHedgeApart(text: string, start: number, end: number): Hedge | null {
  const behind = text.slice(end, end + REACH);
  if (ESTIMATED.test(behind)) {
    const found = BEHIND.exec(behind);
    const words = found?.[1];
    if (found !== null && words !== undefined && !OTHER.test(found[0])) {
      const at = end + found[0].indexOf(words);
      return { class: 'estimated', text: words, start: at, end: at + words.length };
    }
  }
  const mark = behind.charCodeAt(0) === BRACKET || behind.charCodeAt(1) === BRACKET ? MARKED.exec(behind) : null;
  if (mark?.[1] !== undefined) {
    const at = end + mark[0].indexOf(mark[1]);
    return { class: 'estimated', text: mark[1], start: at, end: at + mark[1].length };
  }
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  if (!ESTIMATED.test(before)) return null;
  const label = LABEL.exec(before);
  if (label?.[1] !== undefined) {
    const at = from + label.index;
    return { class: 'estimated', text: label[1], start: at, end: at + label[1].length };
  }
  const found = AHEAD.exec(before);
  const [, words, between = ''] = found ?? [];
  if (found === null || words === undefined || OTHER.test(between) || !LEADS.test(between)) return null;
  // "estimated number": the hedge is its first word.
  const length = /^\p{L}+/u.exec(words)?.[0].length ?? words.length;
  const at = from + found.index;
  return { class: 'estimated', text: words.slice(0, length), start: at, end: at + length };
}
