import type { SeriesClaim } from './chart';

/** What is laid on the lines, in px: its ranges, its number, and whether it goes on upwards without end. */
export interface PlacedClaim {
  readonly row: SeriesClaim['row'];
  readonly where: string;
  readonly left: number;
  readonly right: number;
  readonly rounding: readonly [top: number, bottom: number];
  readonly hedge: readonly [top: number, bottom: number];
  readonly nominal: number | null;
  readonly open: boolean;
}

/** A claim of a day is drawn as wide as this, px. */
const LEAST_WIDTH = 8;

/** Places a claim over its years, within the plot. */
export function placeClaim(
  { row, where, from, to }: SeriesClaim,
  toX: (year: number) => number,
  toY: (value: number) => number,
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): PlacedClaim {
  const middle = (toX(from) + toX(to)) / 2;
  const half = Math.max(LEAST_WIDTH, toX(to) - toX(from)) / 2;
  const within = (y: number): number => Math.min(bottom, Math.max(top, y));
  const span = ({ low, high }: SeriesClaim['row']['rounding']) =>
    [high === null ? top : within(toY(high)), low === null ? bottom : within(toY(low))] as const;
  return {
    row,
    where,
    left: Math.max(left, middle - half),
    right: Math.min(right, middle + half),
    rounding: span(row.rounding),
    hedge: span(row.hedge),
    nominal: row.nominal === null ? null : within(toY(row.nominal)),
    open: row.hedge.high === null,
  };
}
