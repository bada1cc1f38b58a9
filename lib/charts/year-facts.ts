import { type ChartRow, type SeriesChart, textOf } from './chart';

/** What a time line says of a year. */
export interface YearFacts {
  readonly year: number;
  /** The count of each line, in the order of the lines; null where there is none. */
  readonly counts: readonly { readonly id: string; readonly label: string; readonly count: Count | null }[];
  /** What changed in counting that year, in full. */
  readonly changes: readonly string[];
  /** What is laid on the lines over that year. */
  readonly claims: readonly { readonly row: ChartRow; readonly where: string }[];
}

interface Count {
  /** "1,743,278". */
  readonly text: string;
  readonly value: number;
  readonly isEstimate: boolean;
}

/** Words of the year that are not in its data. */
export interface YearWords {
  readonly estimate: string;
  readonly none: string;
}

/** Every year that some line has a count for, in order. */
export const yearsOf = ({ lines }: SeriesChart): readonly number[] =>
  [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);

export function yearFacts({ lines, breaks, claims }: SeriesChart, year: number): YearFacts {
  return {
    year,
    counts: lines.map(({ id, label, points, estimates }) => {
      const value = points.find((point) => point.year === year)?.value;
      const isEstimate = estimates.some(([from, to]) => from <= year && year <= to);
      const count = value === undefined ? null : { text: value.toLocaleString('en-GB'), value, isEstimate };
      return { id, label, count };
    }),
    changes: breaks.filter((each) => each.year === year).map(({ detail }) => detail),
    // The end of a year stands at its number: the year itself lies before.
    claims: claims.filter(({ from, to }) => from < year && to > year - 1),
  };
}

/**
 * The year that a key leads to: left and right the one beside, up and down the one in which the counting changed before or
 * after, Home and End the first and the last.
 * @param from The year that is asked for now; null for none: then keys lead in from the ends.
 * @returns null for a key that leads nowhere; the same year where there is none further
 */
export function nextYear(chart: SeriesChart, from: number | null, key: string): number | null {
  const years = yearsOf(chart);
  const changes = years.filter((year) => chart.breaks.some((each) => each.year === year));
  const after = (list: readonly number[]): number | undefined => list.find((year) => from === null || year > from);
  const before = (list: readonly number[]): number | undefined => list.findLast((year) => from === null || year < from);
  switch (key) {
    case 'ArrowRight':
      return after(years) ?? from;
    case 'ArrowLeft':
      return before(years) ?? from;
    case 'ArrowDown':
      return after(changes) ?? from;
    case 'ArrowUp':
      return before(changes) ?? from;
    case 'Home':
      return years[0] ?? null;
    case 'End':
      return years.at(-1) ?? null;
    default:
      return null;
  }
}

/** A year as it is read out: the same words as its card, in the same order. */
export function spokenYear({ year, counts, changes, claims }: YearFacts, words: YearWords): string {
  const said = counts.map(({ label, count }) => `${label}: ${countWords(count, words)}`);
  const laid = claims.map(({ row, where }) => `${textOf(row.value)} ${where}: ${row.name}.`);
  return [`${year}.`, `${said.join('; ')}.`, ...changes, ...laid].join(' ');
}

/** "951,142, an estimate". */
export function countWords(count: Count | null, { estimate, none }: YearWords): string {
  if (count === null) return none;
  return count.isEstimate ? `${count.text}, ${estimate}` : count.text;
}
