import { type Mark, marksOf, Quote } from '@/components/article/quote';
import { attributionOf } from '@/lib/article/attribution';
import type { Sentence } from '@/lib/article/schema';
import type { Chart, Label } from '@/lib/charts/chart';
import type { Article } from '@/lib/checks/evaluated';

interface EmbedSentencesProps {
  readonly article: Article;
  readonly chart: Chart;
  readonly labels: readonly Label[];
}

/** The sentences that the chart's numbers come from, so that every link of the embed leads to one of them. */
export function EmbedSentences({ article, chart, labels }: EmbedSentencesProps) {
  const all = [...labels, ...otherLabels(chart)];
  const behind = new Set(all.flatMap(({ sentences }) => sentences));
  const shown = new Set(all.flatMap(({ figures }) => figures ?? []));
  // What else a sentence counts is not highlighted here: the chart does not show it.
  const marksIn = (sentence: Sentence): readonly Mark[] =>
    marksOf(article.file, sentence).filter(({ figure }) => figure !== null && shown.has(figure));
  return (
    <ul>
      {article.file.sentences
        .filter(({ id }) => behind.has(id))
        .map((sentence) => (
          <li key={sentence.id} id={sentence.id}>
            <Quote sentence={sentence} marks={marksIn(sentence)} attribution={attributionOf(article.file.article)} />
          </li>
        ))}
    </ul>
  );
}

/** Labels with numbers that are neither a row's value nor in the chart's words. */
function otherLabels(chart: Chart): readonly Label[] {
  switch (chart.kind) {
    case 'bars':
    case 'series':
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
