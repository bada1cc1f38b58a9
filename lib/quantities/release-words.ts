import { listOf } from '../checks/rich-text';
import { countOf } from './series-counts';
import { formatCount } from './series-numbers';
import type { SeriesFile } from './series-schema';

/**
 * How a release differs from the newest, or the newest from the one before: in the years it ends with, and in counts of
 * the same place and year. Empty where there is no other.
 */
export function compareReleases(series: SeriesFile, vintage: string): string {
  const newest = series.vintages.at(-1);
  const other = vintage === newest?.id ? series.vintages.at(-2) : newest;
  const own = series.vintages.find(({ id }) => id === vintage);
  if (own === undefined || other === undefined) return '';
  const changed = series.places.flatMap(({ id, label }) =>
    yearsIn(series, vintage).flatMap((year) => {
      const [here, there] = [countOf(series, id, year, vintage), countOf(series, id, year, other.id)];
      return here === null || there === null || here === there
        ? []
        : [`${label} ${year} (${formatCount(here)} here, ${formatCount(there)} there)`];
    }),
  );
  const ends = `This release (${own.name}) ends with ${yearsIn(series, vintage).at(-1)}, the other (${other.name}) with ${yearsIn(series, other.id).at(-1)}.`;
  const same =
    changed.length === 0
      ? 'Where both have a count it is the same.'
      : `Where both have a count it is the same, but for ${listOf(changed, 'and')}.`;
  return `${ends} ${same}`;
}

const yearsIn = ({ values }: SeriesFile, vintage: string): readonly number[] =>
  [...new Set(values.filter(({ vintages }) => vintages.includes(vintage)).map(({ year }) => year))].sort(
    (a, b) => a - b,
  );
