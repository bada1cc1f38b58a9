import { matchAt } from '../numbers/sticky';
import type { Finder, Place } from './place';

const ZONE = "(?:[ap]\\.?[ \\u00a0]?m\\b\\.?|GMT|UTC|CET|EST|BST|hrs|hours|local[ \\u00a0]time|o[’']clock)";
const CLOCK = new RegExp(`(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?(?!\\d)(?:[ \\u00a0]?${ZONE})?`, 'iy');
const DOTTED = /(?:[01]?\d|2[0-4])\.[0-5]\d[ \u00a0]?(?:[ap]\.?m\b\.?|hrs)/iy;
const HOUR = /(?:1[0-2]|0?[1-9])(?:[–-](?:1[0-2]|[1-9]))?[ \u00a0]?(?:[ap]\.?[ \u00a0]?m\b\.?|o[’']clock)/iy;
const MILITARY = /[012]\d{3}[ \u00a0]?(?:GMT|UTC|CET|hrs|hours)(?!\p{L})/iuy;
const RATIO = /\d{1,4}:\d{1,4}(?![\d:])/y;
const PART_OF_DAY =
  /(?:1[0-2]|0?[1-9])(?=[ \u00a0](?:at[ \u00a0]night|in[ \u00a0]the[ \u00a0](?:morning|afternoon|evening))(?!\p{L}))/iuy;
const OFFSET = /\d{1,2}(?::?\d{2})?/y;

/** Times of day ("10:30", "5 p.m.", "0600 hours", "GMT+4:30"), and ratios ("3:1"), which look like them. */
export const findTime: Finder = (place) => {
  const { text, at, end } = place;
  if (place.kind === 'cardinal' && place.after !== null && /^o['’]clock$/.test(place.after.lower)) {
    return { start: at, end: place.after.end, why: 'time' };
  }
  if (place.kind !== 'digits') return null;
  if (end - at > 4) return null;
  if (place.left !== ' ' && /[+−-]/.test(place.left) && /(?:GMT|UTC)[+−-]$/.test(text.slice(Math.max(0, at - 4), at))) {
    return { start: at - 1, end: at + (matchAt(OFFSET, text, at)?.[0].length ?? end - at), why: 'time' };
  }
  if (end - at === 4) {
    const found = matchAt(MILITARY, text, at);
    // "2000 hours" of work have no leading zero and no minutes.
    const hour = found !== null && (/^0/.test(found[0]) || /(?:GMT|UTC|CET|hrs)$/i.test(found[0]));
    return found !== null && hour ? { start: at, end: at + found[0].length, why: 'time' } : ratioAt(text, at);
  }
  const found = clockAt(place) ?? partOfDay(place);
  return found === null ? ratioAt(text, at) : { start: at, end: at + found[0].length, why: 'time' };
};

/** "till 11 at night", but not "5 in the morning were late": a preposition of time stands before. */
const partOfDay = ({ text, at, after }: Place): RegExpExecArray | null =>
  (after?.lower === 'at' || after?.lower === 'in') &&
  /(?<!\p{L})(?:at|till|until|by|from|around|about|before|after|to)[ \u00a0]$/iu.test(
    text.slice(Math.max(0, at - 8), at),
  )
    ? matchAt(PART_OF_DAY, text, at)
    : null;

/** By what stands behind the hour. */
function clockAt({ text, at, right, after }: Place): RegExpExecArray | null {
  if (right === ':') return matchAt(CLOCK, text, at);
  if (right === '.') return matchAt(DOTTED, text, at);
  // "5 p.m.", "5pm", "5-6 p.m.", "5 o’clock".
  const isHour = after === null ? /[apo–-]/i.test(right) : /^[apo]/.test(after.lower);
  return isHour ? matchAt(HOUR, text, at) : null;
}

function ratioAt(text: string, at: number): ReturnType<Finder> {
  if (!/^\d{0,3}:/.test(text.slice(at + 1, at + 5))) return null;
  const found = matchAt(RATIO, text, at);
  return found === null ? null : { start: at, end: at + found[0].length, why: 'ratio' };
}
