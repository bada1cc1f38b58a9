import { HedgedNumber } from '@/components/charts/hedged-number';
import { LinkedText } from '@/components/charts/linked-text';
import { SentenceLink } from '@/components/charts/sentence-link';
import { CHART_WORDS } from '@/components/words';
import { speakerOf } from '@/lib/article/attribution';
import { type Chart, type ChartRow, type Label, rowsOf } from '@/lib/charts/chart';
import type { Article } from '@/lib/checks/evaluated';

interface EmbedNumbersProps {
  readonly article: Article;
  readonly chart: Chart;
  readonly labels: readonly Label[];
}

/** The chart in words and as a table. */
export function EmbedNumbers({ article, chart, labels }: EmbedNumbersProps) {
  const { name, value, ranges, said } = CHART_WORDS.table;
  return (
    <>
      <p>
        <LinkedText text={chart.description} labels={labels} page="" />
      </p>
      <table>
        <thead>
          <tr>
            {[name, value, ranges, said].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(chart).map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <td>
                <SentenceLink sentences={row.value.sentences} page="">
                  <HedgedNumber label={row.value} />
                </SentenceLink>
              </td>
              <td>{row.ranges}</td>
              <td data-column={said}>{speakersOf(article, row).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Who says the figures of a row; where they are said stands under the sentences. */
function speakersOf(article: Article, { value }: ChartRow): readonly string[] {
  const figures = (value.figures ?? []).flatMap((id) => article.figures.get(id) ?? []);
  return [...new Set(figures.map(({ data }) => speakerOf(data)))];
}
