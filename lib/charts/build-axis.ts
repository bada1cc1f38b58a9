import { nice, ticks } from 'd3-array';
import { formatValue, type Style } from '../numbers/format';
import { powerOfTen, type Rational, rational } from '../numbers/rational';
import type { ChartRow, Span, Tick } from './chart';

/** Both ends of a value axis with its ticks. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
}

const TICKS = 6;
/** Room beside the outermost range, as a share of all that is drawn. */
const MARGIN = 0.06;
/** The same beside an end that is open: room for its arrow. */
const OPEN_MARGIN = 0.25;

function ends(rows: readonly ChartRow[]): number[] {
  const of = (span: Span): number[] => [span.low, span.high].flatMap((end) => end ?? []);
  return rows.flatMap((row) => [...of(row.hedge), ...of(row.rounding), ...(row.nominal === null ? [] : [row.nominal])]);
}

const isOpen = (rows: readonly ChartRow[], end: keyof Span): boolean =>
  rows.some(({ rounding, hedge }) => rounding[end] === null || hedge[end] === null);

/** An axis from 0, for bars; below 0 only where a range is. The last tick's label carries the unit. */
export function axisFromZero(rows: readonly ChartRow[], style: Style): Axis {
  const all = ends(rows);
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const top = isOpen(rows, 'high') ? high + (high - low) * OPEN_MARGIN : high;
  return withLabels(low === top ? [0, unitOf(style)] : nice(low, top, TICKS), style);
}

/** An axis just around the ranges, for a number line. */
export function axisAround(rows: readonly ChartRow[], style: Style): Axis {
  const all = ends(rows);
  if (all.every((value) => value === 0)) return withLabels([0, unitOf(style)], style);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const size = high - low || Math.abs(high);
  const margin = (end: keyof Span): number => size * (isOpen(rows, end) ? OPEN_MARGIN : MARGIN);
  const first = low - margin('low');
  // Counts and shares begin at 0, differences do not.
  const [from, to] = nice(low < 0 ? first : Math.max(0, first), high + margin('high'), TICKS);
  return withLabels([from, to], style);
}

/** An axis with 0 in its middle, for relative widths: −20% … +20%. */
export function axisOfWidths(rows: readonly ChartRow[]): Axis {
  const [, reach] = nice(0, Math.max(0.05, ...ends(rows).map(Math.abs)), 3);
  const at = ticks(-reach, reach, TICKS);
  const label = (value: number): string =>
    value === 0 ? 'as printed' : `${value > 0 ? '+' : '−'}${Math.round(Math.abs(value) * 1000) / 10}%`;
  return { domain: [-reach, reach], ticks: at.map((value) => ({ at: value, label: label(value) })) };
}

/** 1 of what a style prints: a million people, all of a whole. */
const unitOf = (style: Style): number => (style.type === 'count' ? 10 ** style.scale : 1);

function withLabels(domain: readonly [number, number], style: Style): Axis {
  const at = ticks(domain[0], domain[1], TICKS);
  const factor = style.type === 'count' ? powerOfTen(style.scale) : powerOfTen(-2);
  const exact = at.map((value) => ({ value, text: exactOf(value) }));
  const places = Math.max(0, ...exact.map(({ text }) => decimalsOf(text.div(factor))));
  return {
    domain,
    ticks: exact.map(({ value, text }, index) => {
      const last = index === exact.length - 1;
      const label = formatValue(text, { ...style, decimals: value === 0 ? 0 : places });
      return { at: value, label: last ? label : label.replace(/ [a-z ]+$/, '') };
    }),
  };
}

/** d3's ticks are short decimals, with a rounding error in the last bits at most: 15 digits hold them. */
function exactOf(value: number): Rational {
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  return rational(mantissa).mul(powerOfTen(Number(exponent)));
}

/** Decimals that a tick needs. */
function decimalsOf(value: Rational): number {
  let places = 0;
  while (value.mul(powerOfTen(places)).d !== 1n) places += 1;
  return places;
}
