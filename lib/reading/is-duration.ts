import type { Printed } from '../numbers/printed';
import type { Place, Span } from './place';
import { wordAfter, wordBefore } from './surroundings';

/** Says whether a number that has been read is no figure all the same. null: it is one. */
export type Judge = (place: Place, printed: Printed) => Span['why'] | null;

const TIME_UNITS =
  /^(?:second|minute|hour|day|week|month|year|decade|century|night|weekend|morning|evening|quarter|season|semester)s?$|^centuries$/;
const LONG_UNITS = /^(?:year|month|decade)s?$/;
/** "the last three months", "its first 100 days". */
const PERIOD =
  /^(?:last|past|first|next|previous|final|coming|recent|preceding|following|every|each|within|latest|initial|subsequent)$/;
const RELATIVE = /^(?:ago|later|earlier|before|after|since|prior|on|into|apart|hence|beforehand|afterwards)$/;
const DAILY =
  /(?:a|per|each|every)[ \u00a0](?:day|week|month|year)(?!\p{L})|(?<!\p{L})(?:daily|weekly|monthly|yearly)(?!\p{L})/iu;
const withoutApostrophe = (word: string): string => (/['’]$/.test(word) ? word.slice(0, -1) : word);
/** How far a rate is looked for around a duration: a sentence. */
const NEAR = 120;

/**
 * "a two-day visit", "three weeks later", "the last 48 hours": when something was, not how much of it. Years and months
 * in digits ("over the last 12 years"), and what is hedged ("almost 70 years"), are figures.
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
  const next = wordAfter(text, unit.end);
  const lead = place.before?.lower ?? '';
  if (next !== null && RELATIVE.test(next.lower)) return 'duration';
  // "more than the previous four years combined" is a number of years.
  if (next?.lower === 'combined') return null;
  const inWords = !/\d/.test(text.slice(place.at, end));
  if (magnitudes[0].value.equals(1) && magnitudes.length === 1 && !magnitudes[0].scaled) return 'duration';
  const { hedge } = printed;
  const hedgeLead = hedge === null ? lead : (wordBefore(text, hedge.start)?.lower ?? '');
  if (PERIOD.test(lead) || PERIOD.test(hedgeLead)) {
    return inWords || /^(?:within|every|each)$/.test(lead) || !LONG_UNITS.test(unit.lower) ? 'duration' : null;
  }
  if (!inWords) return null;
  if (hedge !== null && hedge.text.toLowerCase() !== 'over') return null;
  const around = text.slice(Math.max(0, place.at - NEAR), unit.end + NEAR);
  return lead === 'for' && DAILY.test(around) ? null : 'duration';
};
