import { axisAround } from '../charts/build-axis';
import { labelOf } from '../charts/build-row';
import { type LineChart, textOf } from '../charts/chart';
import { figureNumber } from '../checks/rich-text';
import { type Agreement, buildAgreement } from './agreement';
import { valueRow } from './build-value-row';
import type { Quantity } from './quantity';
import { agreementWords, dataWords, numberText, placesWords } from './wording';

/** Id of the chart of all sources, in every quantity. */
export const FOREST = 'sources';

/** What charts and files of a quantity are filed under, as those of an article are under its id. */
export const ownerOf = ({ file }: Quantity): string => `quantities/${file.id}`;

/** Every source's value with its ranges on one number line, by date. */
export function buildForestChart(quantity: Quantity, agreement: Agreement = buildAgreement(quantity)): LineChart {
  const { file, values } = quantity;
  const rows = values.map((value) => valueRow(value, quantity));
  const styles = values.map(({ figure }) => figure.style);
  const style = {
    type: 'count',
    scale: Math.max(...styles.map(({ scale }) => scale)),
    decimals: Math.max(...styles.filter(({ scale }) => scale > 0).map(({ decimals }) => decimals), 0),
  } as const;
  const said = rows.map(({ name, value, ranges }) => `${name}: ${textOf(value)} (${ranges}).`);
  const { spread } = agreement;
  const apart = agreement.apart.length === 0 ? '' : '; set back in grey: what counts something else';
  return {
    kind: 'line',
    article: ownerOf(quantity),
    id: FOREST,
    title:
      spread === null ? file.question : `${file.question}: ${numberText(spread.low)} to ${numberText(spread.high)}`,
    subtitle: `${capital(file.unit)}, ${placesWords(file.places)}, ${file.period.words}. One row a source, by date${apart}`,
    description: [...agreementWords(agreement), ...said].join(' '),
    source: sourceLine(quantity),
    mentions: spread === null ? [] : [spread.low, spread.high].map(({ figure }) => labelOf(figureNumber(figure))),
    rows,
    gap: null,
    ...axisAround(rows, style),
  };
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Source: the 5 sources named, each with its date. Headcount, data 1.1.0 of 25 November 2026, a41f9c." */
function sourceLine(quantity: Quantity): string {
  const count = quantity.values.length;
  const named = count === 1 ? 'the source named, with its date' : `the ${count} sources named, each with its date`;
  return `Source: ${named}. ${dataWords(quantity)}`;
}
