import { useXAxisScale } from 'recharts';
import type { PlacedRow } from '@/lib/charts/place-row';
import { RangeBand } from './range-band';

interface RowBandProps {
  readonly row: PlacedRow;
  /** Id of the hatching, for what is unaccounted for. */
  readonly hatching: string;
}

/** A row's band, on recharts' scale. */
export function RowBand({ row, hatching }: RowBandProps) {
  const scale = useXAxisScale();
  return scale === undefined ? null : (
    <RangeBand row={row} toPixel={(value) => scale(value) ?? 0} hatching={hatching} />
  );
}
