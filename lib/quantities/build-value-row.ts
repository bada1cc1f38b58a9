import { labelOf, spanOf } from '../charts/build-row';
import { type Chart, type ChartRow, rowsOf, type Tone } from '../charts/chart';
import { figureNumber } from '../checks/rich-text';
import type { Quantity, Value } from './quantity';
import { isComparable } from './scopes';
import { otherSources } from './series-sources';
import { rangeWords, valueName } from './wording';

/** A value as a row of a chart. Articles of this site stand out by their names, in words and in weight. */
export function valueRow(value: Value, quantity: Quantity): ChartRow {
  const { data, figure, source } = value;
  const { nominal, coarse } = figure.values;
  return {
    id: data.id,
    name: valueName(value, quantity),
    tone: toneOf(value, quantity),
    ...(source.article === null ? {} : { isOwn: true }),
    nominal: nominal?.valueOf() ?? null,
    rounding: spanOf(coarse.rounding),
    hedge: spanOf(coarse.hedge),
    value: labelOf(figureNumber(figure)),
    ranges: rangeWords(value),
    quotes: [
      {
        sentence: data.id,
        quote: source.quote ?? source.instead,
        attribution: sourceWords(value),
        saidBy: source.who,
      },
    ],
  };
}

/** Colours mean the same as in charts of articles: people there, people moving; what counts something else is set back. */
function toneOf(value: Value, { file: { kind } }: Quantity): Tone {
  if (!isComparable(value)) return 'apart';
  switch (kind) {
    case 'stock':
    case 'flow':
      return kind;
    case 'event-count':
      return 'plain';
    default:
      return kind satisfies never;
  }
}

/** "UNHCR, in O4AF, March 2023". */
export function sourceWords({ source: { who, reportedBy, publishedWords } }: Value): string {
  return [who, ...(reportedBy === null ? [] : [`in ${reportedBy}`]), publishedWords].join(', ');
}

/** The values that a chart's rows and words lead to, in the order of the quantity. */
export function shownValues({ values }: Quantity, chart: Chart): readonly Value[] {
  const labels = [...rowsOf(chart).map(({ value }) => value), ...(chart.mentions ?? [])];
  const wanted = new Set(labels.flatMap(({ sentences }) => sentences));
  return values.filter(({ data }) => wanted.has(data.id));
}

/** What an embed says behind a number: the number, and where it is said. */
export type Clause = Pick<ChartRow, 'value' | 'quotes'>;

/** Where every number of a chart is said: by its values, and of a time line in the sources of its notes. */
export function clausesOf(quantity: Quantity, chart: Chart): readonly Clause[] {
  const others = chart.kind === 'series' && quantity.series !== null ? otherSources(quantity.series) : [];
  return [
    ...shownValues(quantity, chart).map((value) => valueRow(value, quantity)),
    ...others.map(({ data, number, who, attribution }) => ({
      value: labelOf(number),
      quotes: [
        {
          sentence: data.id,
          quote: data.from === 'clause' ? data.quote : `${data.counts}: ${number.text}`,
          attribution,
          saidBy: who,
        },
      ],
    })),
  ];
}
