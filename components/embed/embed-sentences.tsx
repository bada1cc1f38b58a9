import { marksOf, Quote } from '@/components/article/quote';
import { attributionOf } from '@/lib/article/attribution';
import type { Chart, Label } from '@/lib/charts/chart';
import type { Article } from '@/lib/checks/evaluated';

interface EmbedSentencesProps {
  readonly article: Article;
  readonly chart: Chart;
  readonly labels: readonly Label[];
}

/** The sentences that the chart's numbers come from, so that every link of the embed leads to one of them. */
export function EmbedSentences({ article, chart, labels }: EmbedSentencesProps) {
  const behind = new Set([...labels, ...otherLabels(chart)].flatMap(({ sentences }) => sentences));
  return (
    <ul>
      {article.file.sentences
        .filter(({ id }) => behind.has(id))
        .map((sentence) => (
          <li key={sentence.id} id={sentence.id}>
            <Quote
              sentence={sentence}
              marks={marksOf(article.file, sentence)}
              attribution={attributionOf(article.file.article)}
            />
          </li>
        ))}
    </ul>
  );
}

/** Labels with numbers that are neither a row's value nor in the chart's words. */
function otherLabels(chart: Chart): readonly Label[] {
  switch (chart.kind) {
    case 'bars':
      return [];
    case 'parts':
      return [chart.note];
    case 'line':
      return chart.gap === null ? [] : [chart.gap.label];
    case 'exactness':
      return chart.rows.map(({ width }) => width);
    default:
      return chart satisfies never;
  }
}
