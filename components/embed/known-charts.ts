import type { Chart } from '@/lib/charts/chart';
import { listCharts } from '@/lib/library/list-charts';
import { chartsOfQuantity } from '@/lib/quantities/list-charts';
import { readQuantities } from '@/lib/quantities/quantity-library';

const keyOf = (article: string, chart: string): string => `${article}/${chart}`;

let charts: ReadonlyMap<string, Chart> | null = null;

/** Where the data and the drawings are that the site was built from; undefined where it is not built (development). */
export const builtFrom = (): string | undefined => process.env.HEADCOUNT_DATA;

/**
 * The chart with these ids (of a quantity the first is "quantities/<quantity>"); null where there is none. All articles are read once: a site does not change while it is
 * served. @throws {DataError} where a data file is wrong, which the build has refused before.
 */
export function findChart(article: string, chart: string): Chart | null {
  charts ??= new Map(
    [
      ...listCharts(builtFrom()).map((each) => each.chart),
      ...readQuantities(builtFrom()).flatMap(chartsOfQuantity),
    ].map((each) => [keyOf(each.article, each.id), each]),
  );
  return charts.get(keyOf(article, chart)) ?? null;
}
