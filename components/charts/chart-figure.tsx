import Link from 'next/link';
import { CHART_WORDS } from '@/components/words';
import type { Chart, Drawing } from '@/lib/charts/chart';
import { ChartDetails } from './chart-details';
import { labelsOf } from './labels-of';
import { LinkedText } from './linked-text';
import { LiveChart } from './live-chart';
import { StaticPicture } from './static-picture';

export interface ChartFigureProps {
  readonly chart: Chart;
  /** The chart's two pictures as `cli/render-charts` wrote them: SVG markup. */
  readonly pictures: Readonly<Record<Drawing, string>>;
  /** Level of the title's heading. */
  readonly level?: 1 | 2 | 3 | 4;
  /** Address of the page that the sentences are on; empty for this one. */
  readonly page?: string;
  /** Where the chart can be had: its own page's address; null on that page, which has its words apart. */
  readonly ownPage: string | null;
}

/** A chart with its words: complete without JavaScript, live once it is touched. */
export function ChartFigure({ chart, pictures, level = 3, page = '', ownPage }: ChartFigureProps) {
  const Heading = `h${level}` as const;
  const titleId = `${chart.article}-${chart.id}-heading`;
  const labels = labelsOf(chart);
  const of = `${chart.article}/${chart.id}`;
  return (
    <figure className="chart" id={chart.id} data-kind={chart.kind} aria-labelledby={titleId}>
      <Heading className="chart-title" id={titleId}>
        <LinkedText text={chart.title} labels={labels} page={page} />
      </Heading>
      <p className="chart-subtitle">
        <LinkedText text={chart.subtitle} labels={labels} page={page} />
      </p>
      <LiveChart chart={chart} page={page}>
        <StaticPicture of={of} drawing="narrow" svg={linked(pictures.narrow, page)} />
        <StaticPicture of={of} drawing="wide" svg={linked(pictures.wide, page)} />
      </LiveChart>
      {ownPage === null ? null : <ChartDetails chart={chart} labels={labels} page={page} />}
      <figcaption className="chart-source">
        {chart.source}
        {ownPage === null ? null : (
          <>
            {' '}
            <Link href={ownPage} prefetch={false} className="chart-own" aria-label={CHART_WORDS.ownPageOf(chart.title)}>
              {CHART_WORDS.ownPage}
            </Link>
          </>
        )}
      </figcaption>
    </figure>
  );
}

/** A picture whose links lead to the sentences of another page. */
const linked = (svg: string, page: string): string => (page === '' ? svg : svg.replaceAll('href="#', `href="${page}#`));
