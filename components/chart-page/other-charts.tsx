import Link from 'next/link';
import { Section } from '@/components/article/section';
import { CHART_PAGE_WORDS } from '@/components/words';
import type { Chart } from '@/lib/charts/chart';
import type { Article } from '@/lib/checks/evaluated';
import { chartsOf } from '@/lib/library/list-charts';
import { chartPath, PARTS } from '@/lib/paths';

interface OtherChartsProps {
  readonly article: Article;
  readonly chart: Chart;
}

/** The way to every other chart of the article. */
export function OtherCharts({ article, chart }: OtherChartsProps) {
  const others = chartsOf(article).filter(({ id }) => id !== chart.id);
  if (others.length === 0) return null;
  return (
    <Section id={PARTS.charts} title={CHART_PAGE_WORDS.others.title}>
      <ul className="other-charts">
        {others.map(({ id, title }) => (
          <li key={id}>
            <Link href={chartPath(article.file.id, id)} prefetch={false}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
