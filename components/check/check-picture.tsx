import { useId, useMemo } from 'react';
import { CHART_WORDS } from '@/components/words';
import type { LineChart } from '@/lib/charts/chart';
import { layoutChart } from '@/lib/charts/layout-chart';
import { LineDrawing } from './line-drawing';

/** Both ranges of a check on one line. */
export function CheckPicture({ chart }: { readonly chart: LineChart }) {
  const id = useId();
  const layout = useMemo(() => layoutChart(chart, 'narrow', CHART_WORDS.key), [chart]);
  return (
    <div className="check-picture">
      <svg viewBox={`0 0 ${layout.width} ${layout.height}`} role="img" aria-label={chart.description}>
        <LineDrawing chart={chart} layout={layout} hatching={`${id}hatching`} />
      </svg>
    </div>
  );
}
