import { nice, ticks } from 'd3-array';
import { formatValue, type Style } from '../numbers/format';
import { rational } from '../numbers/rational';
import type { ChartRow, Span, Tick } from './chart';

/** Both ends of a value axis with its ticks. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
}

const TICKS = 6;
/** Room beside the outermost range, as a share of all that is drawn. */
const MARGIN = 0.06;

function ends(rows: readonly ChartRow[]): number[] {
  const of = (span: Span): number[] => [span.low, span.high].flatMap((end) => end ?? []);
  return rows.flatMap((row) => [...of(row.hedge), ...of(row.rounding), ...(row.nominal === null ? [] : [row.nominal])]);
}

/** An axis from 0, for bars. The last tick's label carries the unit. */
export function axisFromZero(rows: readonly ChartRow[], style: Style): Axis {
  const [, top] = nice(0, Math.max(0, ...ends(rows)), TICKS);
  return withLabels([0, top], style);
}

/** An axis just around the ranges, for a number line. */
export function axisAround(rows: readonly ChartRow[], style: Style): Axis {
  const all = ends(rows);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const margin = (high - low || Math.abs(high) || 1) * MARGIN;
  const [first, last] = nice(Math.max(0, low - margin), high + margin, TICKS);
  return withLabels([first, last], style);
}

/** An axis with 0 in its middle, for relative widths: −20% … +20%. */
export function axisOfWidths(rows: readonly ChartRow[]): Axis {
  const [, reach] = nice(0, Math.max(0.05, ...ends(rows).map(Math.abs)), 3);
  const at = ticks(-reach, reach, TICKS);
  const label = (value: number): string =>
    value === 0 ? 'as printed' : `${value > 0 ? '+' : '−'}${Math.round(Math.abs(value) * 1000) / 10}%`;
  return { domain: [-reach, reach], ticks: at.map((value) => ({ at: value, label: label(value) })) };
}

function withLabels(domain: readonly [number, number], style: Style): Axis {
  const at = ticks(domain[0], domain[1], TICKS);
  const factor = style.type === 'share' ? 0.01 : 10 ** style.scale;
  const places = Math.max(0, ...at.map((value) => decimalsOf(value / factor)));
  return {
    domain,
    ticks: at.map((value, index) => {
      const last = index === at.length - 1;
      const text = formatValue(rational(value.toFixed(12)), { ...style, decimals: value === 0 ? 0 : places });
      return { at: value, label: last || style.type === 'share' ? text : text.replace(/ [a-z]+$/, '') };
    }),
  };
}

/** Decimals that a tick needs; d3's ticks are short decimals, with a rounding error in the last bits at most. */
function decimalsOf(value: number): number {
  const text = value.toPrecision(10).replace(/\.?0+$/, '');
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}
