import type { Chart } from '../charts/chart';
import { addressOf, quantityPath, type Site } from '../paths';
import { buildAgreement } from '../quantities/agreement';
import type { Quantity, Value } from '../quantities/quantity';
import { isComparable } from '../quantities/scopes';
import { agreementWords, pairWords } from '../quantities/wording';
import { chartAddresses } from './addresses';
import { altTextOf } from './alt-text';
import { LICENCE } from './licence';
import { NUMBER_NOTE, numberJson } from './number-json';
import { figureValues } from './value-cells';

/** A quantity's chart with all that is behind it: what `/quantities/<quantity>/charts/<chart>.json` holds. */
export function buildQuantityJson(quantity: Quantity, chart: Chart, site: Site) {
  const { file, digest, series } = quantity;
  const agreement = buildAgreement(quantity);
  return {
    id: chart.id,
    kind: chart.kind,
    title: chart.title,
    subtitle: chart.subtitle,
    description: chart.description,
    altText: altTextOf(chart),
    source: chart.source,
    note: NUMBER_NOTE,
    quantity: {
      id: file.id,
      title: file.title,
      definition: file.definition,
      unit: file.unit,
      kind: file.kind,
      population: file.population,
      places: file.places,
      period: file.period,
      dataDate: file.dataDate,
      digest,
    },
    values: quantity.values.map(valueJson),
    agreement: {
      words: agreementWords(agreement),
      lowest: agreement.spread?.low.data.id ?? null,
      highest: agreement.spread?.high.data.id ?? null,
      pairs: agreement.pairs.map((pair) => ({
        between: [pair.a.data.id, pair.b.data.id],
        meet: pair.meet,
        verdict: pair.result.outcome?.verdict ?? null,
        reason: pair.result.outcome?.reason ?? null,
        words: pairWords(pair),
      })),
    },
    ...(chart.kind === 'series' && series !== null
      ? { lines: chart.lines, breaks: series.breaks, estimates: series.estimates, seriesSource: series.source }
      : {}),
    licence: LICENCE,
    addresses: { ...chartAddresses(chart, site), quantity: addressOf(site, quantityPath(file.id)) },
  };
}

function valueJson(value: Value) {
  const { data, figure, scope, source } = value;
  return {
    id: data.id,
    printed: figure.data.numeral.text,
    hedge: figure.data.hedge?.text ?? null,
    ...numberJson(figureValues(figure), figure.style),
    counts: scope,
    comparable: isComparable(value),
    difference: data.difference,
    saidBy: source.who,
    reportedBy: source.reportedBy,
    published: source.published,
    url: source.url,
    quote: source.quote,
    instead: source.instead,
    article: source.article,
  };
}
