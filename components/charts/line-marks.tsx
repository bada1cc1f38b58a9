import { useXAxisScale } from 'recharts';
import type { Layout } from '@/lib/charts/layout-chart';
import { Hatching } from './hatching';
import { Rules } from './rules';

interface LineMarksProps {
  readonly layout: Layout;
  readonly hatching: string;
}

/** What ranges on a line need besides their bands: the gap between two that do not meet, hatched. */
export function LineMarks({ layout, hatching }: LineMarksProps) {
  const scale = useXAxisScale();
  const { gap } = layout;
  if (gap === null) return null;
  const [low, high] = [scale?.(gap.low), scale?.(gap.high)];
  if (low === undefined || high === undefined) return null;
  return (
    <>
      <Hatching id={hatching} />
      <Rules rules={gap.rules} stroke="var(--ink)" dash="1 2" />
      <rect x={low} y={gap.top} width={high - low} height={gap.height} fill={`url(#${hatching})`} />
    </>
  );
}
