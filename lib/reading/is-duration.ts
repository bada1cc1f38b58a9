import type { Printed } from '../numbers/printed';
import type { Place, Span } from './place';
import { wordAfter, wordBefore } from './surroundings';

/** Says whether a number that has been read is no figure all the same. null: it is one. */
export type Judge = (place: Place, printed: Printed) => Span['why'] | null;

const TIME_UNITS =
  /^(?:second|minute|hour|day|week|month|year|decade|century|night|weekend|morning|evening|quarter|season|semester)s?$|^centuries$/;
const LONG_UNITS = /^(?:year|decade)s?$/;
/** "the last three months", "its first 100 days". */
const PERIOD =
  /^(?:last|past|first|next|previous|final|coming|recent|preceding|following|every|each|within|latest|initial|subsequent)$/;
const RELATIVE = /^(?:ago|later|earlier|before|after|since|prior|on|into|apart|hence|beforehand|afterwards)$/;
const DAILY =
  /(?:a|per|each|every)[ \u00a0](?:day|week|month|year)(?!\p{L})|(?<!\p{L})(?:daily|weekly|monthly|yearly)(?!\p{L})/iu;
const withoutApostrophe = (word: string): string => (/['’]$/.test(word) ? word.slice(0, -1) : word);
/** "500 a day for 30 days", "in 12 days 29,160, or 2,430 per day", "3 hours a day". */
const BY_RATE = /^(?:for|in|over|within|during|works?|worked|spends?|spent)$/;
/** "The average stay was 29.6 days." */
const AVERAGE = /\b(?:average|mean|median|averaged|averages|averaging)\b[^.;]*$/iu;
/** How far a rate is looked for around a duration: a sentence. */
const NEAR = 120;

/**
 * "a two-day visit", "three weeks later", "the last 48 hours", "for 3 months": when something was, not how much of it.
 * Figures are years in digits ("over the last 12 years"), what is nearly reached ("almost 70 years"), averages, and what a
 * rate is multiplied with ("500 a day for 30 days").
 */
export const isDuration: Judge = (place, printed) => {
  const { text } = place;
  const { end, dimension, magnitudes } = printed.numeral;
  if (dimension.type !== 'measure' && dimension.type !== 'count') return null;
  const isGlued = /[-‑]/.test(text.charAt(end));
  const glued = !isGlued ? null : /^[-‑](?:long[-‑])?(\p{L}+)/u.exec(text.slice(end, end + 14));
  if (glued !== null && TIME_UNITS.test(glued[1]?.toLowerCase() ?? '')) return 'duration';
  const unit = wordAfter(text, end);
  if (unit === null || !TIME_UNITS.test(withoutApostrophe(unit.lower))) return null;
  // "34,750 second-chance requests".
  if (/[-‑]/.test(text.charAt(unit.end))) return null;
  const next = wordAfter(text, unit.end);
  const lead = place.before?.lower ?? '';
  if (next !== null && RELATIVE.test(next.lower)) return 'duration';
  // "more than the previous four years combined" is a number of years.
  if (next?.lower === 'combined') return null;
  const isYears = LONG_UNITS.test(unit.lower);
  const inWords = !/\d/.test(text.slice(place.at, end));
  if (magnitudes[0].value.equals(1) && magnitudes.length === 1 && !magnitudes[0].scaled) return 'duration';
  const { hedge } = printed;
  const hedgeLead = hedge === null ? lead : (wordBefore(text, hedge.start)?.lower ?? '');
  if (PERIOD.test(lead) || PERIOD.test(hedgeLead)) {
    return inWords || /^(?:within|every|each)$/.test(lead) || !isYears ? 'duration' : null;
  }
  const around = text.slice(Math.max(0, place.at - NEAR), unit.end + NEAR);
  const by = hedge === null ? lead : hedgeLead;
  if (BY_RATE.test(by) && !(by === 'in' && isYears) && DAILY.test(around)) return null;
  if (inWords) return hedge === null || hedge.text.toLowerCase() === 'over' ? 'duration' : null;
  return hedge?.class === 'nearly' || AVERAGE.test(text.slice(Math.max(0, place.at - NEAR), place.at))
    ? null
    : 'duration';
};
