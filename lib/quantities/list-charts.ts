import type { Chart } from '../charts/chart';
import { buildForestChart } from './build-forest-chart';
import { buildSeriesCharts } from './build-series-chart';
import type { Quantity } from './quantity';

/** Every chart of a quantity: that of all sources, then a time line for each release of its series. */
export const chartsOfQuantity = (quantity: Quantity): readonly Chart[] => [
  buildForestChart(quantity),
  ...buildSeriesCharts(quantity),
];

/** A chart with its quantity; null where there is none. */
export function findQuantityChart(
  quantity: Quantity | null,
  id: string,
): { readonly quantity: Quantity; readonly chart: Chart } | null {
  const chart = quantity === null ? undefined : chartsOfQuantity(quantity).find((each) => each.id === id);
  return quantity === null || chart === undefined ? null : { quantity, chart };
}
