import { parsePrinted } from '../numbers/printed';
import type { Case, Operand } from './case';
import { figuresIn } from './formula';
import { boxOf, readingsOf } from './formula-readings';
import { prepare } from './prepare';
import { slopeIn } from './slope';

/**
 * The check that can be decided where a one-sided figure leaves equality open (numbers.md section 4, rule 1): if "at
 * least 60" is what is compared, 60 itself must not be above the other side; for "more than 60" it must be below.
 * @param given An `eq` with a one-sided figure.
 * @returns the same sides as `le` or `lt`, turned where the bound is from above, with every bound as an exact figure;
 * null where there is no bound or the bounds pull in both directions.
 */
export function boundCheck(given: Case): Case | null {
  const { formula, compared } = given;
  const prepared = given.relation === 'eq' ? prepare(given) : null;
  if (prepared === null || typeof prepared === 'string' || compared === null) return null;
  const readings = readingsOf(given.operands, prepared.formulas.flatMap(figuresIn));
  const box = boxOf(readings, 'coarse', 'hedge');
  const operands = new Map(given.operands);
  const directions = new Set<'above' | 'below' | 'unknown'>();
  let strict = false;
  for (const [id, { oneSided }] of readings) {
    const operand = oneSided ? given.operands.get(id) : undefined;
    if (operand === undefined) continue;
    const bound = atBound(operand);
    if (bound === null) return null;
    operands.set(id, bound);
    const hedge = operand.printed.hedge?.class;
    const slope = slopeIn(prepared.residual, id, box);
    const isLowest = hedge === 'at-least' || hedge === 'more-than';
    directions.add(slope === 'unknown' ? slope : isLowest === (slope === 'rises') ? 'above' : 'below');
    strict ||= hedge === 'more-than' || hedge === 'less-than';
  }
  const [direction, ...others] = directions;
  if (direction === undefined || direction === 'unknown' || others.length > 0) return null;
  const sides = direction === 'above' ? { formula, compared } : { formula: compared, compared: formula };
  return { ...given, ...sides, relation: strict ? 'lt' : 'le', operands };
}

const CURRENCY = /(?:[A-Z]{0,3}[$€£]|Rs\.?[ \u00a0]?)$/;

/** "at least $60 million" as "exactly $60 million"; "most" as "exactly half". */
function atBound({ printed, scope }: Operand): Operand | null {
  const { text, numeral, hedge } = printed;
  if (hedge === null || numeral.magnitudes.length > 1) return null;
  const currency = CURRENCY.exec(text.slice(0, numeral.start))?.[0] ?? '';
  const number = hedge.start === numeral.start ? 'half' : `${currency}${text.slice(numeral.start, numeral.end)}`;
  const isBehind = hedge.start >= numeral.end;
  const between = text.slice(numeral.end, Math.max(numeral.end, hedge.start)).replace(/[\s,-]+$/, '');
  const behind = isBehind ? between + text.slice(hedge.end) : text.slice(numeral.end);
  const result = parsePrinted(`exactly ${number}${behind}`);
  if (!result.ok || result.printed.hedge?.class !== 'exactly') return null;
  return { printed: result.printed, scope };
}
