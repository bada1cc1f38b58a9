import type { SeriesLine } from './chart';

/** A stretch of a line that is drawn in one way; neighbours share a year unless the counting changed between them. */
export interface Segment {
  readonly line: string;
  readonly style: 'counted' | 'estimated';
  readonly points: SeriesLine['points'];
}

/** Parts a line where the way of counting changed, and where estimates begin and end. */
export function splitLine({ id, points, estimates, breaks }: SeriesLine): readonly Segment[] {
  const segments: Segment[] = [];
  let [open, style]: [SeriesLine['points'][number][], Segment['style']] = [[], 'counted'];
  const close = () => {
    if (open.length > 0) segments.push({ line: id, style, points: open });
    open = [];
  };
  for (const point of points) {
    const before = open.at(-1);
    if (before === undefined || breaks.includes(point.year)) {
      close();
      [open, style] = [[point], 'counted'];
      continue;
    }
    const estimated = estimates.some(([from, to]) => from <= before.year && point.year <= to);
    const next = estimated ? 'estimated' : 'counted';
    if (open.length > 1 && next !== style) {
      close();
      open = [before];
    }
    style = next;
    open.push(point);
  }
  close();
  return segments;
}

/** Years beside which nothing is drawn on one side because the counting changed, and the ends of each line. */
export function stretchEnds(lines: readonly SeriesLine[], segments: readonly Segment[]) {
  return lines.flatMap(({ id, breaks }) => {
    const own = segments.filter(({ line }) => line === id);
    const ends = own.flatMap(({ points }, index) => {
      const [first, last] = [points[0], points.at(-1)];
      const next = own[index + 1]?.points[0];
      return [
        ...(first !== undefined && breaks.includes(first.year) ? [first] : []),
        ...(last !== undefined && (next === undefined || breaks.includes(next.year)) ? [last] : []),
      ];
    });
    // A year alone between two breaks is both ends.
    return [...new Set(ends)].map((point) => ({ line: id, ...point }));
  });
}
