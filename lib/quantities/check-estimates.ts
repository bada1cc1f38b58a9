import { type Problem, shorten } from '../article/data-error';
import { countsOf, newestOf } from './series-counts';
import type { SeriesFile } from './series-schema';

/** Counts of a register are not round: a multiple of this is a rounded estimate. House rule. */
const ROUND = 10_000;

/** A stretch of years, both ends included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches of two years and more in which every count is round, or the same as in the year beside it: estimates of
 * governments, made once or carried forward. One round number alone may be chance, or a count that was rounded.
 */
export function estimatedStretches(series: SeriesFile, place: string): readonly Stretch[] {
  const counts = countsOf(series, place, newestOf(series));
  const stretches: { from: number; to: number }[] = [];
  for (const [index, { year, count }] of counts.entries()) {
    const beside = [counts[index - 1], counts[index + 1]].some(
      (other) => other?.count === count && Math.abs(other.year - year) === 1,
    );
    if (count % ROUND !== 0 && !beside) continue;
    const last = stretches.at(-1);
    if (last?.to === year - 1) last.to = year;
    else stretches.push({ from: year, to: year });
  }
  return stretches.filter(({ from, to }) => to > from);
}

/** What is drawn as an estimate looks like one, and all that looks like one is drawn so. A sum of places is not looked at. */
export function checkEstimates(file: SeriesFile): Problem[] {
  const known = file.places.map(({ id }) => id);
  const said = ({ from, to }: Stretch, place: string): boolean =>
    file.estimates.some((each) => each.place === place && each.from === from && each.to === to);
  return [
    ...file.estimates.flatMap(({ place, from, to }, index) => {
      const path = `estimates[${index}]`;
      if (!known.includes(place))
        return [{ path: `${path}.place`, found: shorten(place), expected: `one of ${known.join(', ')}` }];
      const found = estimatedStretches(file, place);
      if (found.some((each) => each.from === from && each.to === to)) return [];
      return [{ path, found: `${place} from ${from} to ${to}`, expected: `one of ${wordsOf(found)}` }];
    }),
    ...file.places
      .filter(({ sum }) => !sum)
      .flatMap(({ id }) =>
        estimatedStretches(file, id)
          .filter((stretch) => !said(stretch, id))
          .map((stretch) => ({
            path: 'estimates',
            found: `nothing on ${id} from ${stretch.from} to ${stretch.to}`,
            expected: 'an estimate: its counts are round, or the same from year to year',
          })),
      ),
  ];
}

const wordsOf = (stretches: readonly Stretch[]): string =>
  stretches.length === 0
    ? 'no years: no two counts in a row are round or the same'
    : `the years in which counts are round or the same: ${stretches.map(({ from, to }) => `${from} to ${to}`).join(', ')}`;
