import { labelOf, spanOf } from '../charts/build-row';
import { type Chart, type ChartRow, rowsOf, type Tone } from '../charts/chart';
import { figureNumber } from '../checks/rich-text';
import type { Quantity, Value } from './quantity';
import { isComparable } from './scopes';
import { rangeWords, valueName } from './wording';

/** A value as a row of a chart: this site's articles in one colour, what counts the same in another, the rest in ink. */
export function valueRow(value: Value, quantity: Quantity): ChartRow {
  const { data, figure, source } = value;
  const { nominal, coarse } = figure.values;
  return {
    id: data.id,
    name: valueName(value, quantity),
    tone: toneOf(value),
    nominal: nominal?.valueOf() ?? null,
    rounding: spanOf(coarse.rounding),
    hedge: spanOf(coarse.hedge),
    value: labelOf(figureNumber(figure)),
    ranges: rangeWords(value),
    quotes: [
      {
        sentence: data.id,
        quote: source.quote ?? source.instead ?? '',
        attribution: sourceWords(value),
        saidBy: source.who,
      },
    ],
  };
}

function toneOf(value: Value): Tone {
  if (value.source.article !== null) return 'flow';
  return isComparable(value) ? 'stock' : 'plain';
}

/** "UNHCR, in O4AF, March 2023". */
export function sourceWords({ source: { who, reportedBy, publishedWords } }: Value): string {
  return [who, ...(reportedBy === null ? [] : [`in ${reportedBy}`]), publishedWords].join(', ');
}

/** The rows of all values that a chart's rows and words lead to, in the order of the quantity. */
export function clauseRows(quantity: Quantity, chart: Chart): readonly ChartRow[] {
  const labels = [...rowsOf(chart).map(({ value }) => value), ...(chart.mentions ?? [])];
  const wanted = new Set(labels.flatMap(({ sentences }) => sentences));
  return quantity.values.filter(({ data }) => wanted.has(data.id)).map((value) => valueRow(value, quantity));
}
