import { CHART_WORDS, QUANTITY_WORDS } from '@/components/words';
import type { Label, SeriesChart } from '@/lib/charts/chart';
import { countWords, yearFacts, yearsOf } from '@/lib/charts/year-facts';
import { yearAnchor } from '@/lib/quantities/series-numbers';
import { LinkedText } from './linked-text';

const words = QUANTITY_WORDS.series;

interface YearTableProps {
  readonly chart: SeriesChart;
  readonly labels: readonly Label[];
  readonly page: string;
}

/** Every count of a time line, a row a year, each an address; what changed in counting stands under its year. */
export function YearTable({ chart, labels, page }: YearTableProps) {
  return (
    <>
      <p>{words.years}</p>
      <table aria-label={words.years} className="years">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {chart.lines.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {yearsOf(chart).map((year) => {
          const { counts, changes } = yearFacts(chart, year);
          return (
            <tbody key={year}>
              <tr id={yearAnchor(chart.id, year)}>
                <th scope="row">{year}</th>
                {counts.map(({ id, label, count }) => (
                  <td key={id} data-column={label}>
                    {countWords(count, CHART_WORDS.year)}
                  </td>
                ))}
              </tr>
              {changes.map((change) => (
                <tr key={change} className="year-change">
                  <td colSpan={counts.length + 1}>
                    {words.changed} <LinkedText text={change} labels={labels} page={page} />
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </>
  );
}
