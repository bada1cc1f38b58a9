import { describeFigureRanges } from '../checks/range-words';
import { figureNumber, listOf, plainText } from '../checks/rich-text';
import { formatRange } from '../numbers/format';
import { powerOfTen } from '../numbers/rational';
import type { Agreement, Pair, Spread } from './agreement';
import { firstDay, formatDate, isWithin, lastDay } from './dates';
import type { Quantity, Value } from './quantity';

/** What is said of values and of how they agree: nothing else in the product puts it into words. */

/** "Headcount, data 1.1.0 of 25 November 2026, a41f9c.": the end of every source line. */
export const dataWords = ({ file, digest }: Quantity): string =>
  `Headcount, data ${file.version} of ${formatDate(file.dataDate)}, ${digest}.`;

/** The number as printed, hedge first. */
export const numberText = ({ figure }: Value): string => plainText([figureNumber(figure)]);

/** When a value is of, or where all are of one day, when it was published. */
export function dateWords({ scope, source }: Value, { file }: Quantity): string {
  if (source.article !== null) return source.publishedWords;
  const isOneDay = firstDay(file.period.from) === lastDay(file.period.to) && isWithin(scope.period, file.period);
  return isOneDay ? source.publishedWords : scope.period.words;
}

/** "UNHCR, June 2023: Proof of Registration only". An article of this site is marked as one. */
export function valueName(value: Value, quantity: Quantity): string {
  const { data, source } = value;
  const where = source.article !== null && source.reportedBy !== null ? `, in ${source.reportedBy}` : '';
  const mark = source.article === null ? '' : 'On this site: ';
  const date = dateWords(value, quantity);
  const short = data.difference?.short ?? date;
  return `${mark}${source.who}${where}, ${date}${short === date ? '' : `: ${short}`}`;
}

/** The ranges of a value in words. A count out of a table has none: the table gives no range. */
export function rangeWords({ data, figure, source }: Value): string {
  if (source.quote !== null) return describeFigureRanges(figure);
  return data.from === 'series' ? `${figure.data.numeral.text} in the table, which gives no range` : source.instead;
}

/** How two values lie: "can be one number", or why not. */
export function pairWords(pair: Pair): string {
  if (!pair.meet) return 'cannot be one number';
  const condition = conditionWords(pair);
  return condition === null ? 'can be one number' : `can be one number ${condition}`;
}

/** Under which condition two values can be one number; null for none. */
export function conditionWords({ meet, outcome }: Pair): string | null {
  if (!meet) return null;
  switch (outcome.reason) {
    case 'hedge':
      return 'only where a hedge is read loosely';
    case 'one-sided':
      return 'since one of them gives one end only';
    case 'precision':
      return 'if it is a round one';
    default:
      return null;
  }
}

/** How the sources of a quantity agree, in a few sentences. */
export function agreementWords({ pairs, spread, comparable, apart }: Agreement): readonly string[] {
  const counted = new Set(comparable);
  const own = pairs.filter(({ a, b }) => counted.has(a) && counted.has(b));
  const meeting = own.filter(({ meet }) => meet).length;
  const verb = (count: number): string => (count === 1 ? 'is' : 'are');
  return [
    comparable.length > 1
      ? `${comparable.length} numbers here count what the definition says. Held against each other two by two, ${pairsWords(meeting, own.length)}.`
      : `${comparable.length === 1 ? 'One' : 'No'} number here counts what the definition says.`,
    ...(spread === null
      ? []
      : [`They spread from ${numberText(spread.low)} to ${numberText(spread.high)}${differenceWords(spread)}.`]),
    ...(apart.length === 0
      ? []
      : [
          `${apart.length} more ${verb(apart.length)} of something else, and ${verb(apart.length)} held against their like only.`,
        ]),
  ];
}

/** "4 of 15 pairs can be one number, 11 cannot". */
function pairsWords(meeting: number, all: number): string {
  if (meeting === all) return all === 1 ? 'they can be one number' : `all ${all} pairs can be one number`;
  if (meeting === 0) return all === 1 ? 'they cannot be one number' : `none of ${all} pairs can be one number`;
  return `${meeting} of ${all} pairs can be one number, ${all - meeting} cannot`;
}

/** ", a difference of 1.3 million"; one that would be next to nothing in millions is counted out. */
function differenceWords({ low, high, by }: Spread): string {
  const at = { at: by, closed: true };
  const largest = Math.max(low.figure.style.scale, high.figure.style.scale);
  const scale = by.lt(powerOfTen(largest - 1)) ? 0 : largest;
  const decimals = Math.min(2, Math.max(low.figure.style.decimals, high.figure.style.decimals, scale > 0 ? 1 : 0));
  return `, a difference of ${formatRange({ low: at, high: at }, { type: 'count', scale, decimals })}`;
}

/** "Reuters: at least 57, 3 October 2023. Of 3 others that count the same, 2 can be the same number as this." */
export function otherWords(quantity: Quantity, pairs: readonly Pair[], own: Value): string | null {
  const others = pairs
    .filter(({ a, b }) => a === own || b === own)
    .map((pair) => ({ pair, other: pair.a === own ? pair.b : pair.a }));
  const known = others.filter(({ other }) => lastDay(other.source.published) <= lastDay(own.source.published));
  const latest = (known.length > 0 ? known : others).toSorted((x, y) =>
    lastDay(x.other.source.published) < lastDay(y.other.source.published) ? 1 : -1,
  );
  const shown = latest.find(({ pair }) => pair.meet === false) ?? latest[0];
  if (shown === undefined) return null;
  const meeting = others.filter(({ pair }) => pair.meet).length;
  const { other } = shown;
  const said = `${other.source.who}: ${numberText(other)}, ${dateWords(other, quantity)}.`;
  const all =
    others.length === 1 ? 'It' : `Of ${others.length} others that count the same, ${meeting === 0 ? 'none' : meeting}`;
  const verb = others.length === 1 && meeting === 0 ? 'cannot' : 'can';
  return `${said} ${all} ${verb} be the same number as this.`;
}

/** "Iran, Pakistan" as a reader would say it. */
export const placesWords = (places: readonly string[]): string => listOf(places, 'and');
