import { currencyStart } from '../numbers/currency';
import { measureAt } from '../numbers/dimension';
import { type Printed, parsePrintedAt } from '../numbers/printed';
import { toNumber } from '../numbers/rational';
import { findNoun, findNounBefore } from './find-noun';
import type { Place } from './place';
import type { FoundFigure } from './reading';
import { wordBefore } from './surroundings';
import { isTime, unitOf } from './unit-of';

export type Found = Omit<FoundFigure, 'id' | 'sentence'>;

const CHANGES =
  /^(?:rose|rise|risen|rises|grew|grown|increased?|increases|climbed|jumped|soared|surged|swelled|fell|fall|fallen|dropped|declined?|decreased?|shrank|sank|up|down|went|doubled|tripled|plunged|dipped|edged|from|moved|expanded|raised|cut|reduced|lowered|boosted)$/;
const RANGING = /^(?:ranging|ranges?|ranged|anywhere|anything|vary|varies|varying|varied)$/;
const SIGNED = /(?:^|[\s(|])([+−–-])$/;
const MINUS = /(?<!\p{L})minus[ \u00a0]$/iu;

/**
 * The number at a place, read by the grammar of lib/numbers. "from 1.5 to 2 million" are two numbers, unless they are
 * said to range.
 */
export function readNumber(place: Place): Printed | null {
  const { text, at, kind } = place;
  const start = kind === 'digits' && place.left === '.' && !/[\p{L}\d]/u.test(text.charAt(at - 2)) ? at - 1 : at;
  const printed = parsePrintedAt(text, start);
  if (printed === null || printed.numeral.magnitudes.length === 1 || kind === 'between') return printed;
  const { hedge } = printed;
  const lead = wordBefore(text, hedge === null || hedge.start > at ? currencyStart(text, start) : hedge.start);
  if (lead === null) return printed;
  const outer = wordBefore(text, lead.start);
  // "fell by 2,140 to 12,310" are two numbers.
  const by = lead.lower === 'by' && outer !== null && CHANGES.test(outer.lower);
  if (!by && !CHANGES.test(lead.lower)) return printed;
  if (by && / to /i.test(text.slice(printed.numeral.start, printed.numeral.end))) {
    const alone = parsePrintedAt(text, start, true);
    const same = alone?.numeral.dimension.type === 'percent';
    return same ? printed : alone;
  }
  if (lead.lower === 'from' && outer !== null && RANGING.test(outer.lower)) return printed;
  const apart = / to /i.test(text.slice(printed.numeral.start, printed.numeral.end));
  const change = printed.numeral.dimension.type !== 'count' && printed.numeral.dimension.type !== 'money';
  return apart && (lead.lower === 'from' || !change) ? parsePrintedAt(text, start, true) : printed;
}

/** A figure out of the number at a place. @param from Where its sentence begins. */
export function buildFigure({ text, floor }: Place, printed: Printed, from: number): Found {
  const { numeral, hedge } = printed;
  const { dimension } = numeral;
  const marked = startOf(text, printed);
  // Of "0R$0" the mark belongs to what was read before.
  const start = marked < floor ? numeral.start : marked;
  const measure = dimension.type === 'measure' && dimension.unit !== 'times' ? measureAt(text, numeral.end) : null;
  // Years and days are counted as people are; kilometres are part of what is printed.
  const end = measure === null || isTime(measure.unit) ? numeral.end : measure.end;
  const negative = start < numeral.start && /[−–m-]/i.test(text.charAt(start));
  const values = numeral.magnitudes.map(({ value }) => (toNumber(value) ?? Number.MAX_VALUE) * (negative ? -1 : 1));
  const [low = 0, high] = values;
  // "60-odd families", "60 or more families".
  const after =
    hedge !== null && hedge.start >= numeral.end && hedge.start - numeral.end <= 1 ? hedge.end : numeral.end;
  const noun = dimension.type === 'count' ? (findNoun(text, after) ?? findNounBefore(text, from, start)) : null;
  return {
    start,
    end,
    text: text.slice(start, end),
    value: high === undefined ? low : [low, high],
    unit: unitOf(printed, noun?.head ?? null),
    noun: noun?.phrase ?? null,
    hedge: hedge === null ? null : { start: hedge.start, end: hedge.end, text: hedge.text, class: hedge.class },
    printed,
  };
}

function startOf(text: string, { numeral }: Printed): number {
  const { start, dimension } = numeral;
  const marked = dimension.type === 'money' ? currencyStart(text, start) : start;
  const last = text.charAt(marked - 1);
  const sign = last === ' ' ? undefined : SIGNED.exec(text.slice(Math.max(0, marked - 2), marked))?.[1];
  if (sign === undefined) {
    const isMinus = /s/iu.test(text.charAt(marked - 2)) && MINUS.test(text.slice(Math.max(0, marked - 7), marked));
    return isMinus ? marked - 6 : marked;
  }
  const isChange =
    dimension.type === 'percent' || dimension.type === 'percentage-points' || sign === '−' || sign === '+';
  return isChange ? marked - 1 : marked;
}
