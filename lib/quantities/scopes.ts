import type { Scope } from '../checks/scope';
import { isWithin } from './dates';
import type { Value } from './quantity';
import type { Attribute, CountedScope, QuantityFile } from './schema';

const ATTRIBUTES: readonly Attribute[] = ['population', 'places', 'kind', 'period'];

const placesOf = ({ places }: CountedScope): string => [...places].sort().join(', ');

/** In what a value differs from its quantity. A period within the quantity's does not differ from it. */
export function differencesOf(scope: CountedScope, quantity: QuantityFile): readonly Attribute[] {
  return ATTRIBUTES.filter((attribute) => {
    switch (attribute) {
      case 'population':
      case 'kind':
        return scope[attribute] !== quantity[attribute];
      case 'places':
        return placesOf(scope) !== placesOf(quantity);
      case 'period':
        return !isWithin(scope.period, quantity.period);
      default:
        return attribute satisfies never;
    }
  });
}

/**
 * What a value may be held against: where its note bridges the difference in words, whatever counts what the quantity
 * is; otherwise what counts the same as it does.
 */
export function scopeOfValue({ data, scope }: Value, quantity: QuantityFile): Scope {
  const counted: CountedScope = data.difference?.comparable === true ? quantity : scope;
  const { from, to } = isWithin(counted.period, quantity.period) ? quantity.period : counted.period;
  return {
    unit: quantity.unit,
    kind: counted.kind,
    population: counted.population,
    place: placesOf(counted),
    period: `${from} to ${to}`,
    source: null,
  };
}

/** Whether a value counts what its quantity is, by itself or as its note says. */
export const isComparable = ({ data: { difference } }: Value): boolean => difference?.comparable !== false;
