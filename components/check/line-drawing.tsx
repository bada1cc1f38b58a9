import { Hatching } from '@/components/charts/hatching';
import { KeyLeaders } from '@/components/charts/key-leaders';
import { PlacedLabel } from '@/components/charts/placed-label';
import { RangeBand } from '@/components/charts/range-band';
import { Rules } from '@/components/charts/rules';
import { ValueAxis } from '@/components/charts/value-axis';
import type { LineChart } from '@/lib/charts/chart';
import type { Layout } from '@/lib/charts/layout-chart';

interface LineDrawingProps {
  readonly chart: LineChart;
  readonly layout: Layout;
  /** Id of the hatching, unique in the page. */
  readonly hatching: string;
}

const nowhere = (): string => '';

/** The marks and words of ranges on one line, to stand inside an SVG: the dashboard's picture of a check. */
export function LineDrawing({ chart, layout, hatching }: LineDrawingProps) {
  const { rows, texts, leaders, plot, gap } = layout;
  const [low, high] = chart.domain;
  const toPixel = (value: number): number => plot[0] + ((value - low) / (high - low)) * (plot[1] - plot[0]);
  return (
    <>
      <ValueAxis layout={layout} />
      {gap === null ? null : (
        <>
          <Hatching id={hatching} />
          <Rules rules={gap.rules} stroke="var(--ink)" dash="1 2" />
          <rect
            x={toPixel(gap.low)}
            y={gap.top}
            width={toPixel(gap.high) - toPixel(gap.low)}
            height={gap.height}
            fill={`url(#${hatching})`}
          />
        </>
      )}
      {rows.map((row) => (
        <RangeBand key={row.band.row.id} row={row} toPixel={toPixel} hatching={hatching} />
      ))}
      <KeyLeaders leaders={leaders} />
      {texts.map((text) => (
        // Its numbers stand beside the picture as links already.
        <PlacedLabel
          key={`${text.role} ${text.row} ${text.x} ${text.box.top}`}
          text={{ ...text, sentences: [] }}
          hrefFor={nowhere}
        />
      ))}
    </>
  );
}
