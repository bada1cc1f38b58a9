interface OpenEndArrowProps {
  /** Last bounded value and the edge of the plot, px. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
  readonly fill: string;
  readonly stroke: string;
}

const SLICES = [12, 9, 7, 5, 3, 2] as const;
const SPACE = 3;
const HEAD = 6;

/** An end that nothing bounds: the band breaks up into ever thinner slices, and an arrow leads out of the picture. */
export function OpenEndArrow({ from, to, top, height, fill, stroke }: OpenEndArrowProps) {
  const way = to >= from ? 1 : -1;
  const room = Math.abs(to - from) - HEAD;
  const middle = top + height / 2;
  let reach = 0;
  const slices = SLICES.flatMap((width, index) => {
    const start = reach + SPACE;
    if (start + width > room) return [];
    reach = start + width;
    const x = way === 1 ? from + start : from - reach;
    return [
      <rect key={width} x={x} y={top} width={width} height={height} fill={fill} fillOpacity={0.5 - index * 0.06} />,
    ];
  });
  const tail = Math.round((from + way * Math.min(reach + SPACE, room)) * 100) / 100;
  return (
    <g data-open={way === 1 ? 'high' : 'low'}>
      {slices}
      <path
        d={`M${tail} ${middle}H${to}m${-way * HEAD} ${-HEAD}L${to} ${middle}l${-way * HEAD} ${HEAD}`}
        fill="none"
        stroke={stroke}
        strokeWidth={1.5}
      />
    </g>
  );
}
