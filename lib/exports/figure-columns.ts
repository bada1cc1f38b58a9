import { type Columns, numberColumn, textColumn } from './data-table';
import type { FigureField } from './figure-fields';
import type { ValueCells } from './value-cells';

/** What the columns of figures and charts mean. */

const UNITS = 'In the unit’s base; shares in percent (62 for 62 %).';

export const VALUE_COLUMNS: Columns<keyof ValueCells> = {
  nominal: numberColumn('Nominal', `The number itself. Empty where there is no single one. ${UNITS}`),
  rounding_low: numberColumn('Rounding range, low', `The least that the printed digits allow. Empty: no end. ${UNITS}`),
  rounding_high: numberColumn(
    'Rounding range, high',
    `The most that the printed digits allow. Empty: no end. ${UNITS}`,
  ),
  hedge_low: numberColumn('Hedge range, low', `The least that the hedge allows as well. Empty: no end. ${UNITS}`),
  hedge_high: numberColumn('Hedge range, high', `The most that the hedge allows as well. Empty: no end. ${UNITS}`),
};

export const FIGURE_COLUMNS: Columns<FigureField> = {
  id: textColumn('Id', 'Id of the figure or computed number: an address on the article’s page, which never changes.'),
  label: textColumn('Label', 'What is counted, to be read after the number.'),
  printed: textColumn('As printed', 'The numeral as the article prints it. Empty for what was computed.'),
  hedge: textColumn('Hedge', 'The words that loosen the number, as printed. Empty for none.'),
  ...VALUE_COLUMNS,
  unit: textColumn('Unit', 'What one of them is.'),
  kind: textColumn(
    'Kind',
    'stock (there at a time), flow (moving in a period), event-count or share. Empty for mixed kinds.',
  ),
  population: textColumn('Population', 'Who is counted.'),
  place: textColumn('Place', 'Where, several separated by semicolons.'),
  period: textColumn(
    'Period',
    'When, in words, with dates as precise as they are known; “inferred” where the text gives none.',
  ),
  said_by: textColumn('Said by', 'Who says so: a speaker, the article in its own voice, or nobody named.'),
  quote: textColumn('Quote', 'The sentence or sentences, as published. They belong to their publisher.'),
  article: textColumn('Article', 'The article, as it is cited.'),
};

export const CHART_COLUMNS: Columns<FigureField | 'formula' | 'hypothesis'> = {
  ...FIGURE_COLUMNS,
  formula: textColumn('Formula', 'How it was computed, over ids of figures. Empty for a figure.'),
  hypothesis: textColumn(
    'Hypothesis',
    'What the computed number rests on, and whose hypothesis it is. Empty for none.',
  ),
};
