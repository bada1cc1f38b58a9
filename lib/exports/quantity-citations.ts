import type { Chart } from '../charts/chart';
import type { Site } from '../paths';
import type { Quantity } from '../quantities/quantity';
import { type Citations, formatsOf } from './citations';
import { chartReference, type Reference, sourceReferences } from './quantity-references';

/** Charts of a quantity in the order given, then every source of theirs, each once. */
export function buildQuantityCitations(quantity: Quantity, charts: readonly Chart[], site: Site): Citations {
  const sources = charts.flatMap((chart) => sourceReferences(quantity, chart));
  const all: readonly Reference[] = [
    ...charts.map((chart) => chartReference(quantity, chart, site)),
    ...sources.filter(({ item }, index) => sources.findIndex((other) => other.item.id === item.id) === index),
  ];
  return {
    text: all.map(({ line }) => `${line}\n`).join(''),
    ...formatsOf(all.map(({ item }) => item)),
  };
}
