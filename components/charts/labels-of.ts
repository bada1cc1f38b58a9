import { type Chart, type Label, rowsOf } from '@/lib/charts/chart';

/** The numbers that a chart's words may print. */
export const labelsOf = (chart: Chart): readonly Label[] => [
  ...(chart.mentions ?? []),
  ...rowsOf(chart).map(({ value }) => value),
];
