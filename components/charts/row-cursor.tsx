import type { PlacedRow } from '@/lib/charts/place-row';

interface RowCursorProps {
  /** The row that is asked for; none when its card is closed. */
  readonly row: PlacedRow | undefined;
  /** The drawing's width, px. */
  readonly width: number;
}

/** What tells the row that is asked for from the others: a hairline over and under it. */
export function RowCursor({ row, width }: RowCursorProps) {
  if (row === undefined) return null;
  const [top, bottom] = [Math.round(row.top) - 2.5, Math.round(row.bottom) + 2.5];
  return <path d={`M0 ${top}H${width}M0 ${bottom}H${width}`} fill="none" stroke="var(--soft)" strokeWidth={1} />;
}
