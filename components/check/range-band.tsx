import { NominalMark } from '@/components/charts/nominal-mark';
import { OpenEndArrow } from '@/components/charts/open-end-arrow';
import { MARK_OVERHANG } from '@/lib/charts/measures';
import type { PlacedRow } from '@/lib/charts/place-row';

interface RangeBandProps {
  readonly row: PlacedRow;
  /** From the value axis to px. */
  readonly toPixel: (value: number) => number;
}

/**
 * A row's band on a line, as `components/charts/row-band` draws it, but without recharts: its scale is all that is needed
 * here, and it weighs a hundred times as much as this. A test holds the two against each other.
 */
export function RangeBand({ row: { band, bandTop, bandHeight }, toPixel }: RangeBandProps) {
  const at = (value: number): number => Math.round(toPixel(value) * 100) / 100;
  const fill = band.fill === 'plain' ? 'var(--ink)' : band.fill === 'flow' ? 'var(--flow)' : 'var(--stock)';
  return (
    <g>
      {band.zones.map(({ meaning, paint, low, high }) => (
        <g key={`${meaning} ${low}`}>
          <rect
            x={at(low)}
            y={bandTop}
            width={at(high) - at(low)}
            height={bandHeight}
            fill={fill}
            fillOpacity={paint === 'solid' ? undefined : paint === 'pale' ? 0.5 : 0.2}
          />
          {paint === 'solid' ? null : (
            <path
              d={`M${at(low)} ${bandTop + 0.5}H${at(high)}M${at(low)} ${bandTop + bandHeight - 0.5}H${at(high)}`}
              fill="none"
              stroke={fill}
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
          stroke={fill}
        />
      ))}
      {band.nominal === null ? null : (
        <NominalMark x={at(band.nominal)} top={bandTop - MARK_OVERHANG + 1} bottom={bandTop + bandHeight + 3} />
      )}
    </g>
  );
}
