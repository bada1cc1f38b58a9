import type { PlacedClaim } from '@/lib/charts/place-claim';

const HEAD = 5;

interface SeriesClaimBandProps {
  readonly claim: PlacedClaim;
  /** Of the plot, px: where an end that is open leads. */
  readonly top: number;
}

/** What somebody says of a time: its ranges as a band over the years, its number as a line across it. */
export function SeriesClaimBand({ claim, top }: SeriesClaimBandProps) {
  const { left, right, rounding, hedge, nominal } = claim;
  const middle = Math.round((left + right) / 2) + 0.5;
  const width = round(right - left);
  const edges = (y: readonly [number, number]) =>
    `M${round(left)} ${y[0]}H${round(right)}M${round(left)} ${y[1]}H${round(right)}`;
  return (
    <g>
      <rect
        data-zone="hedge"
        x={round(left)}
        y={hedge[0]}
        width={width}
        height={hedge[1] - hedge[0]}
        fill="var(--ink)"
        fillOpacity={0.1}
      />
      <path d={edges(hedge)} fill="none" stroke="var(--ink)" strokeWidth={1} strokeDasharray="2 2" />
      <rect
        data-zone="rounding"
        x={round(left)}
        y={rounding[0]}
        width={width}
        height={rounding[1] - rounding[0]}
        fill="var(--ink)"
        fillOpacity={0.16}
      />
      {claim.open ? (
        <path
          data-open="high"
          d={`M${middle} ${hedge[1]}V${top}m${-HEAD} ${HEAD}L${middle} ${top}l${HEAD} ${HEAD}`}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      ) : null}
      {nominal === null ? null : (
        <path
          data-mark="nominal"
          d={`M${round(left)} ${nominal}H${round(right)}`}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1.75}
        />
      )}
    </g>
  );
}

const round = (px: number): number => Math.round(px * 100) / 100;
