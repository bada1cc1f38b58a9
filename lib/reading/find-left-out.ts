import { findAddress } from './find-address';
import { findAge } from './find-age';
import { findCode, findOrdinal, findScore, findSlashed } from './find-code';
import { findDate } from './find-date';
import { findFootnote, findListNumber } from './find-footnote';
import { findGluedId, findNamedNumber } from './find-id';
import { findOpenQuantity } from './find-open-quantity';
import { findTime } from './find-time';
import { findYear } from './find-year';
import type { Finder, Place, Span } from './place';

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

/** What digits are that the grammar did not read. */
export function findUnread(place: Place): Span {
  return findCode(place) ?? { start: place.at, end: place.end, why: place.kind === 'multiple' ? 'name' : 'unread' };
}
