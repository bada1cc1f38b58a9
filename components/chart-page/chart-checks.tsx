import { CheckVerdict } from '@/components/article/check-verdict';
import { RichTextView } from '@/components/article/number-link';
import { Section } from '@/components/article/section';
import { sortedByBasis } from '@/components/article/sorted-checks';
import { CHART_PAGE_WORDS, WORDS } from '@/components/words';
import { type Chart, rowsOf } from '@/lib/charts/chart';
import type { Article, Check } from '@/lib/checks/evaluated';
import { buildProse, plainText } from '@/lib/checks/rich-text';
import { describeFormula } from '@/lib/checks/wording';
import { anchor, PARTS } from '@/lib/paths';

interface ChartChecksProps {
  readonly article: Article;
  readonly chart: Chart;
  /** Address of the article's dashboard, where the checks and all sentences are. */
  readonly page: string;
}

/** What the figures of a chart are checked for; the chart's own check first. */
export function ChartChecks({ article, chart, page }: ChartChecksProps) {
  const checks = checksOf(article, chart);
  if (checks.length === 0) return null;
  return (
    <Section id={PARTS.checks} title={CHART_PAGE_WORDS.checks.title} intro={CHART_PAGE_WORDS.checks.intro}>
      {checks.map((check) => (
        <article key={check.data.id} className="check-card">
          <h3>
            <a href={`${page}${anchor(check.data.id)}`}>{plainText(buildProse(article, check.data.title))}</a>
          </h3>
          <p className="hypothesis">
            <RichTextView text={buildProse(article, check.data.hypothesis.text)} page={page} />
          </p>
          <p className="basis">{WORDS.checks.basis[check.data.hypothesis.basis]}</p>
          <p className="formula">
            <RichTextView text={describeFormula(article, check)} page={page} />
          </p>
          <CheckVerdict article={article} check={check} page={page} />
        </article>
      ))}
    </Section>
  );
}

function checksOf(article: Article, chart: Chart): readonly Check[] {
  const figures = new Set(rowsOf(chart).flatMap(({ value }) => value.figures ?? []));
  const touching = sortedByBasis(article.checks).filter((check) =>
    check.figures.some(({ data }) => figures.has(data.id)),
  );
  const isOwn = ({ data }: Check): boolean => data.id === chart.id;
  return [...touching.filter(isOwn), ...touching.filter((check) => !isOwn(check))];
}
