import { CHART_WORDS } from '@/components/words';
import { type Chart, type ChartRow, type Label, rowsOf } from '@/lib/charts/chart';
import { HedgedNumber } from './hedged-number';
import { LinkedText } from './linked-text';
import { SentenceLink } from './sentence-link';
import { YearTable } from './year-table';

interface ChartWordsProps {
  readonly chart: Chart;
  readonly labels: readonly Label[];
  readonly page: string;
}

/** A chart's words, folded away below it. */
export function ChartDetails(props: ChartWordsProps) {
  return (
    <details className="chart-details">
      <summary>{CHART_WORDS.details}</summary>
      <ChartWords {...props} />
    </details>
  );
}

/** A chart in words and as a table, for everyone: what those who do not see it get, others may read too. */
export function ChartWords({ chart, labels, page }: ChartWordsProps) {
  const words = CHART_WORDS.table;
  return (
    <div className="chart-words">
      <p>
        <LinkedText text={chart.description} labels={labels} page={page} />
      </p>
      {/* It may be wider than a phone; who cannot point must be able to scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="chart-table" aria-label={chart.title} tabIndex={0}>
        {rowsOf(chart).length === 0 ? null : (
          <table>
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.value}</th>
                <th scope="col">{words.ranges}</th>
                <th scope="col">{words.said}</th>
              </tr>
            </thead>
            <tbody>
              {rowsOf(chart).map((row) => (
                <Row key={row.id} row={row} page={page} />
              ))}
            </tbody>
          </table>
        )}
        {chart.kind === 'series' ? <YearTable chart={chart} labels={labels} page={page} /> : null}
      </section>
    </div>
  );
}

function Row({ row, page }: { readonly row: ChartRow; readonly page: string }) {
  const { sentences, figures } = row.value;
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td>
        <SentenceLink sentences={sentences} figures={figures} page={page}>
          <HedgedNumber label={row.value} />
        </SentenceLink>
      </td>
      <td>
        <SentenceLink sentences={sentences} figures={figures} page={page}>
          {row.ranges}
        </SentenceLink>
      </td>
      <td>{[...new Set(row.quotes.map(({ saidBy }) => saidBy))].join('; ')}</td>
    </tr>
  );
}
