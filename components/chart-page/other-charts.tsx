import Link from 'next/link';
import { Section } from '@/components/article/section';
import type { Chart } from '@/lib/charts/chart';
import { chartPath, PARTS } from '@/lib/paths';

interface OtherChartsProps {
  readonly charts: readonly Chart[];
  readonly title: string;
}

/** The way to every other chart of the same article or quantity; nothing where there is none. */
export function OtherCharts({ charts, title }: OtherChartsProps) {
  if (charts.length === 0) return null;
  return (
    <Section id={PARTS.charts} title={title}>
      <ul className="other-charts">
        {charts.map((chart) => (
          <li key={chart.id}>
            <Link href={chartPath(chart.article, chart.id)} prefetch={false}>
              {chart.title}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
