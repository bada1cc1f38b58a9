import { type Chart, type Drawing, rowsOf } from '@/lib/charts/chart';
import { ChartDetails } from './chart-details';
import { LinkedText } from './linked-text';
import { LiveChart } from './live-chart';
import { StaticPicture } from './static-picture';

export interface ChartFigureProps {
  readonly chart: Chart;
  /** The chart's two pictures as `cli/render-charts` wrote them: SVG markup. */
  readonly pictures: Readonly<Record<Drawing, string>>;
  /** Level of the title's heading. */
  readonly level?: 2 | 3 | 4;
  /** Address of the page that the sentences are on; empty for this one. */
  readonly page?: string;
}

/** A chart with its words: complete without JavaScript, live once it is touched. */
export function ChartFigure({ chart, pictures, level = 3, page = '' }: ChartFigureProps) {
  const Heading = `h${level}` as const;
  const titleId = `${chart.article}-${chart.id}-heading`;
  const labels = [...(chart.mentions ?? []), ...rowsOf(chart).map(({ value }) => value)];
  return (
    <figure className="chart" id={chart.id} aria-labelledby={titleId}>
      <Heading className="chart-title" id={titleId}>
        <LinkedText text={chart.title} labels={labels} page={page} />
      </Heading>
      <p className="chart-subtitle">
        <LinkedText text={chart.subtitle} labels={labels} page={page} />
      </p>
      <LiveChart chart={chart} page={page}>
        <StaticPicture drawing="narrow" svg={pictures.narrow} page={page} />
        <StaticPicture drawing="wide" svg={pictures.wide} page={page} />
      </LiveChart>
      <ChartDetails chart={chart} labels={labels} page={page} />
      <figcaption className="chart-source">{chart.source}</figcaption>
    </figure>
  );
}
