import { HedgedNumber } from '@/components/charts/hedged-number';
import { LinkedText } from '@/components/charts/linked-text';
import { SentenceLink } from '@/components/charts/sentence-link';
import { YearTable } from '@/components/charts/year-table';
import { CHART_WORDS } from '@/components/words';
import { type Chart, type ChartRow, type Label, rowsOf } from '@/lib/charts/chart';

interface EmbedNumbersProps {
  readonly chart: Chart;
  readonly labels: readonly Label[];
}

/** The chart in words and as a table. */
export function EmbedNumbers({ chart, labels }: EmbedNumbersProps) {
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
              <td data-column={said}>{speakersOf(row).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {chart.kind === 'series' ? <YearTable chart={chart} labels={labels} page="" /> : null}
    </>
  );
}

/** Who says the figures of a row; where they are said stands under the sentences. */
function speakersOf({ quotes }: ChartRow): readonly string[] {
  return [...new Set(quotes.flatMap(({ saidBy }) => saidBy.split('; ')))];
}
