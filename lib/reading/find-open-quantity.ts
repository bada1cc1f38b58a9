import { matchAt } from '../numbers/sticky';
import type { Finder, Span } from './place';

const COUNTS = '(?:hundreds?|thousands?|millions?|billions?|dozens?|lakhs?|crores?|scores?)';
const OPEN = new RegExp(
  `(?:tens|hundreds|thousands|millions|billions|dozens|scores|several|lakhs|crores)(?:[ \\u00a0](?:of[ \\u00a0])?${COUNTS}(?!\\p{L})){0,2}`,
  'iuy',
);
/** "a few thousand", "many millions", "a couple of dozen": the word before makes it open. */
const VAGUE =
  /(?<!\p{L})(?:(?:a|the|past|last|next)[ \u00a0])?(?:few|many|couple[ \u00a0]of|handful[ \u00a0]of|multiple|some|countless|untold)[ \u00a0]$/iu;

const BASE = /\d{1,3}(?:[, \u00a0]\d{3})*(?![\d.,]\d)/y;

/** "per 100,000 births", "per million inhabitants": what a rate is of, and no count. */
function rateBase(text: string, at: number, end: number): Span | null {
  const found = matchAt(BASE, text, at);
  return { start: at, end: Math.max(end, at + (found?.[0].length ?? 0)), why: 'ratio' };
}

/** Quantities that have no number: "hundreds", "tens of thousands", "several", "a few million". */
export const findOpenQuantity: Finder = ({ text, at, end, kind, floor, before }) => {
  if (kind === 'open') {
    const found = matchAt(OPEN, text, at);
    return { start: at, end: found === null ? end : at + found[0].length, why: 'open quantity' };
  }
  if ((kind === 'scale' || kind === 'digits') && (before?.lower === 'per' || before?.lower === 'every'))
    return rateBase(text, at, end);
  if (kind !== 'scale') return null;
  const from = Math.max(floor, at - 20);
  const found = VAGUE.exec(text.slice(from, at));
  return { start: found === null ? at : from + found.index, end, why: 'open quantity' };
};
