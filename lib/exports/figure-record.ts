import type { FigureData } from '../article/schema';
import type { Figure } from '../checks/evaluated';
import { partsOf } from './figure-parts';
import { type NumberJson, numberJson } from './number-json';
import { joinParts } from './number-parts';
import { figureValues } from './value-cells';

/** A figure in JSON: as its data file has it, as it is printed in one line, and its ranges. */
export interface FigureRecord extends FigureData, NumberJson {
  /** "an estimated 1.7 million". */
  readonly printed: string;
}

export function buildFigureRecord(figure: Figure): FigureRecord {
  const { id, sentence, numeral, hedge, name, label, unit, kind, population, places, period, saidBy, note } =
    figure.data;
  const printed = joinParts(partsOf(figure));
  const numbers = numberJson(figureValues(figure), figure.style);
  return {
    id,
    name,
    label,
    printed,
    numeral,
    hedge,
    ...numbers,
    unit,
    kind,
    population,
    places,
    period,
    saidBy,
    sentence,
    note,
  };
}
