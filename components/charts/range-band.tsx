import type { Band, Paint } from '@/lib/charts/bands';
import { MARK_OVERHANG } from '@/lib/charts/measures';
import type { PlacedRow } from '@/lib/charts/place-row';
import { NominalMark } from './nominal-mark';
import { OpenEndArrow } from './open-end-arrow';

const COLOUR: Record<Exclude<Band['fill'], 'gap'>, string> = {
  stock: 'var(--stock)',
  flow: 'var(--flow)',
  plain: 'var(--ink)',
  apart: 'var(--gap)',
};
const OPACITY: Record<Paint, number> = { solid: 1, pale: 0.5, palest: 0.2 };
// Hatching is thin already; its ranges are told apart by their outlines.
const HATCHING_OPACITY: Record<Paint, number> = { solid: 1, pale: 1, palest: 0.5 };

interface RangeBandProps {
  readonly row: PlacedRow;
  /** From the value axis to px. */
  readonly toPixel: (value: number) => number;
  /** Id of the hatching, for what is unaccounted for. */
  readonly hatching: string;
}

/** A row's band: its stretches, its open ends, its nominal. Needs no recharts, so that a page without it can draw one. */
export function RangeBand({ row, toPixel, hatching }: RangeBandProps) {
  const { band, bandTop, bandHeight } = row;
  const at = (value: number) => Math.round(toPixel(value) * 100) / 100;
  const fill = band.fill === 'gap' ? `url(#${hatching})` : COLOUR[band.fill];
  const opacity = band.fill === 'gap' ? HATCHING_OPACITY : OPACITY;
  const stroke = band.fill === 'gap' ? 'var(--gap)' : COLOUR[band.fill];
  return (
    <g>
      {band.zones.map(({ meaning, paint, low, high }) => (
        <g key={`${meaning} ${low}`}>
          <rect
            data-zone={meaning}
            x={at(low)}
            y={bandTop}
            width={at(high) - at(low)}
            height={bandHeight}
            fill={fill}
            fillOpacity={paint === 'solid' ? undefined : opacity[paint]}
          />
          {paint === 'solid' ? null : (
            <path
              d={`M${at(low)} ${bandTop + 0.5}H${at(high)}M${at(low)} ${bandTop + bandHeight - 0.5}H${at(high)}`}
              fill="none"
              stroke={stroke}
              strokeWidth={1}
              strokeDasharray={paint === 'palest' ? '2 2' : undefined}
            />
          )}
        </g>
      ))}
      {band.opens.map(({ from, to }) => (
        <OpenEndArrow
          key={to}
          from={at(from)}
          to={at(to)}
          top={bandTop}
          height={bandHeight}
          fill={fill}
          stroke={stroke}
        />
      ))}
      {band.nominal === null ? null : (
        <NominalMark x={at(band.nominal)} top={bandTop - MARK_OVERHANG + 1} bottom={bandTop + bandHeight + 3} />
      )}
    </g>
  );
}
