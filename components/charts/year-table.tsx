import { QUANTITY_WORDS } from '@/components/words';
import type { SeriesChart, SeriesLine } from '@/lib/charts/chart';

const words = QUANTITY_WORDS.series;

/** Every count of a time line, a row a year. A star is an estimate, a letter a change in counting. */
export function YearTable({ chart }: { readonly chart: SeriesChart }) {
  const years = [...new Set(chart.lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  return (
    <>
      <p>{words.years}</p>
      <table aria-label={words.years}>
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
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{[year, ...marksIn(chart, year)].join(' ')}</th>
              {chart.lines.map((line) => (
                <td key={line.id} data-column={line.label}>
                  {countIn(line, year)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {words.keys} {chart.breaks.map(({ mark, words: what }) => `${mark}: ${what}.`).join(' ')}
      </p>
    </>
  );
}

const marksIn = ({ breaks }: SeriesChart, year: number): readonly string[] =>
  breaks.filter((each) => each.year === year).map(({ mark }) => mark);

function countIn({ points, estimates }: SeriesLine, year: number): string {
  const count = points.find((point) => point.year === year)?.value;
  if (count === undefined) return '—';
  const isEstimate = estimates.some(([from, to]) => from <= year && year <= to);
  return `${count.toLocaleString('en-GB')}${isEstimate ? ' *' : ''}`;
}
