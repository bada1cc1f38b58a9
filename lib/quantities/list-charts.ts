import type { Chart } from '../charts/chart';
import { buildForestChart } from './build-forest-chart';
import { buildSeriesCharts } from './build-series-chart';
import type { Quantity } from './quantity';

/** Every chart of a quantity: that of all sources, then a time line for each release of its series. */
export const chartsOfQuantity = (quantity: Quantity): readonly Chart[] => [
  buildForestChart(quantity),
  ...buildSeriesCharts(quantity),
];
