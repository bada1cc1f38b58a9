/** Every file of a chart, by its ending. Each is made after the ones before it, and from them. */
export const CHART_ENDINGS = ['narrow.svg', 'wide.svg', 'picture.svg', 'png', 'print.png'] as const;
export type ChartEnding = (typeof CHART_ENDINGS)[number];

/** The path of a chart's file under the folder of all of them. */
export const chartFile = (article: string, chart: string, ending: ChartEnding): string =>
  `${article}/${chart}.${ending}`;
