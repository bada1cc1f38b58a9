import type { SeriesFile } from './series-schema';

/** The id of the release that was read last. */
export const newestOf = ({ vintages }: SeriesFile): string => vintages.at(-1)?.id ?? '';

/** Yearly counts of a place as a release gave them, in the order of the years. */
export function countsOf(
  { values }: SeriesFile,
  place: string,
  vintage: string,
): readonly { readonly year: number; readonly count: number }[] {
  return values
    .filter((value) => value.place === place && value.vintages.includes(vintage))
    .map(({ year, count }) => ({ year, count }))
    .toSorted((a, b) => a.year - b.year);
}

/** What a release counted in a place at the end of a year; null where it has no count. */
export function countOf(series: SeriesFile, place: string, year: number, vintage: string): number | null {
  return countsOf(series, place, vintage).find((each) => each.year === year)?.count ?? null;
}
