import type { Values } from '../checks/case';
import type { Figure } from '../checks/evaluated';
import type { Style } from '../numbers/format';
import { type End, type Range, scaled } from '../numbers/range';
import { HUNDRED } from '../numbers/rational';
import { formatDecimal, type Inexact } from './decimal-text';

/** The columns of a value and its ranges, in every table. */
export const VALUE_FIELDS = ['nominal', 'rounding_low', 'rounding_high', 'hedge_low', 'hedge_high'] as const;
export type ValueCells = Readonly<Record<(typeof VALUE_FIELDS)[number], string>>;

/** A figure's values in the coarse reading, as on the page and in formulas (percentages ÷ 100). */
export const figureValues = ({ values }: Figure): Values => ({
  nominal: values.nominal,
  rounding: values.coarse.rounding,
  hedge: values.coarse.hedge,
});

/**
 * Values as every file of ours gives them: in the unit's base, shares and percentages in percent. 62 for "62 percent",
 * 50 for "half", 54.5… for a share that was computed: one convention, so that they can stand in one column.
 */
export function inFileUnits({ nominal, rounding, hedge }: Values, style: Style): Values {
  if (style.type === 'count') return { nominal, rounding, hedge };
  const percent = (range: Range | null): Range | null => (range === null ? null : scaled(range, HUNDRED));
  return { nominal: nominal?.mul(HUNDRED) ?? null, rounding: percent(rounding), hedge: percent(hedge) };
}

/** Values as plain decimals in the units of files. Empty: no single value, an unbounded end, or nothing to compute. */
export function valueCells(values: Values, style: Style): ValueCells {
  const { nominal, rounding, hedge } = inFileUnits(values, style);
  return {
    nominal: nominal === null ? '' : formatDecimal(nominal),
    rounding_low: endText(rounding?.low, 'down'),
    rounding_high: endText(rounding?.high, 'up'),
    hedge_low: endText(hedge?.low, 'down'),
    hedge_high: endText(hedge?.high, 'up'),
  };
}

const endText = (end: End | null | undefined, inexact: Inexact): string =>
  end === null || end === undefined ? '' : formatDecimal(end.at, inexact);
