import type { Values } from '../checks/case';
import { type ValuesJson, valuesJson } from '../checks/check-json';
import type { Style } from '../numbers/format';
import type { Range } from '../numbers/range';
import { formatDecimal } from './decimal-text';
import { inFileUnits } from './value-cells';

/** The numbers again as exact decimals, "4350000"; where there is no end as a decimal, cut so that no range loses a value. */
export interface ExactJson {
  readonly nominal: string | null;
  readonly roundingRange: readonly [low: string | null, high: string | null] | null;
  readonly hedgeRange: readonly [low: string | null, high: string | null] | null;
}

/** A value with its ranges as JSON numbers and exactly. */
export interface NumberJson extends ValuesJson {
  readonly exact: ExactJson;
}

/** How numbers are written in every JSON file of ours; stands in each. */
export const NUMBER_NOTE =
  'Numbers are in the unit’s base; shares and percentages are in percent (62 for 62 %). A range is [low, high]; null is no end. “exact” holds the same as decimals. Offsets count UTF-16 units of the article’s text, as the length of a string does in JavaScript.';

/** @param values In formula units (percentages ÷ 100). */
export function numberJson(values: Values, style: Style): NumberJson {
  const { nominal, rounding, hedge } = inFileUnits(values, style);
  return {
    ...valuesJson({ nominal, rounding, hedge }),
    exact: {
      nominal: nominal === null ? null : formatDecimal(nominal),
      roundingRange: exactRange(rounding),
      hedgeRange: exactRange(hedge),
    },
  };
}

function exactRange(range: Range | null): ExactJson['roundingRange'] {
  if (range === null) return null;
  const { low, high } = range;
  return [low === null ? null : formatDecimal(low.at, 'down'), high === null ? null : formatDecimal(high.at, 'up')];
}

/** JSON as all our files have it: two spaces, a line break at the end, keys in the order of their building. */
export const formatJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
