import { findAddress } from './find-address';
import { findAge } from './find-age';
import { findCandidate } from './find-candidate';
import { findCode, findOrdinal, findScore, findSlashed } from './find-code';
import { findDate } from './find-date';
import { findFootnote, findListNumber } from './find-footnote';
import { findGluedId, findNamedNumber } from './find-id';
import { findOpenQuantity } from './find-open-quantity';
import { findTime } from './find-time';
import { findYear } from './find-year';
import { type Finder, type Place, placeAt, type Span } from './place';
import { isDigit } from './surroundings';

/** In this order: what is more particular comes first. */
const FINDERS: readonly Finder[] = [
  findAddress,
  findListNumber,
  findDate,
  findAge,
  findFootnote,
  findGluedId,
  findNamedNumber,
  findYear,
  findTime,
  findOrdinal,
  findScore,
  findSlashed,
  findOpenQuantity,
];

/** What the number at a place is, where it is no figure whatever it may say: a date, an id, an age … */
export function findLeftOut(place: Place): Span | null {
  for (const find of FINDERS) {
    const span = find(place);
    if (span !== null) return span;
  }
  return null;
}

/** "the first quarter", "the Double". */
const WHY: Partial<Record<Place['kind'], Span['why']>> = { multiple: 'name', fraction: 'duration' };

/** "between 2015 and 2019", "between 9 and 12 March": what is between is no figure, so this is no range. */
export function joinsDates({ text, end, floor }: Place): boolean {
  const first = findCandidate(text.slice(0, end + 8), end);
  return (
    first !== null &&
    first.kind === 'digits' &&
    findLeftOut(placeAt(text, { ...first, end: digitsEnd(text, first.at) }, floor)) !== null
  );
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** What digits are that the grammar did not read. */
export function findUnread(place: Place): Span {
  return findCode(place) ?? { start: place.at, end: place.end, why: WHY[place.kind] ?? 'unread' };
}
