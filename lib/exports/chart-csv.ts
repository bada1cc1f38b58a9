import { speakerOf } from '../article/attribution';
import type { Chart } from '../charts/chart';
import type { Article, Figure } from '../checks/evaluated';
import { type ChartNumber, chartNumbers } from './chart-numbers';
import { type Computed, computedOfDerived, computedOfSide, hypothesisText } from './computed';
import { formatTable } from './data-table';
import { CHART_COLUMNS } from './figure-columns';
import { buildFigureRow, citationOf, periodText } from './figure-rows';
import { valueCells } from './value-cells';

export type ChartCsvRow = Readonly<Record<keyof typeof CHART_COLUMNS, string>>;

/**
 * The numbers of a chart as CSV, one row each in the chart's order; of a check the figures of both sides, then what was
 * computed from them. Nominals and ranges are in the unit's base, shares in percent (54.5… for a computed share, as 62
 * for a figure "62 percent").
 */
export const formatChartCsv = (article: Article, chart: Chart): string =>
  formatTable({ columns: CHART_COLUMNS, rows: buildChartRows(article, chart) });

export function buildChartRows(article: Article, chart: Chart): readonly ChartCsvRow[] {
  return chartNumbers(article, chart).map((number) => rowOf(article, number));
}

function rowOf(article: Article, number: ChartNumber): ChartCsvRow {
  switch (number.type) {
    case 'figure':
      return { ...buildFigureRow(number.figure, article.file.article), formula: '', hypothesis: '' };
    case 'derived':
      return computedRow(article, computedOfDerived(number.derived));
    case 'side':
      return computedRow(article, computedOfSide(number.check, number.side, number.name));
    default:
      return number satisfies never;
  }
}

/** `printed` is empty: no article prints it. What its figures count, where, when and who says so stand side by side. */
function computedRow(article: Article, computed: Computed): ChartCsvRow {
  const { id, label, unit, kind, formula, figures, values, style } = computed;
  const sentences = new Set(figures.map(({ sentence }) => sentence));
  const quotes = [...sentences].toSorted((a, b) => a.start - b.start).map(({ quote }) => quote);
  const each = (of: (figure: Figure) => string): string => distinct(figures.map(of)).join('; ');
  return {
    id,
    label,
    printed: '',
    hedge: '',
    ...valueCells(values, style),
    unit,
    kind,
    population: each(({ data }) => data.population),
    place: distinct(figures.flatMap(({ data }) => data.places)).join('; '),
    period: each(({ data }) => periodText(data.period)),
    said_by: each(({ data }) => speakerOf(data)),
    quote: quotes.join(' '),
    article: citationOf(article.file.article),
    formula,
    hypothesis: hypothesisText(article, computed.hypothesis),
  };
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
