import { type SeriesClaim, textOf } from '../charts/chart';
import { valueRow } from './build-value-row';
import { firstDay, lastDay } from './dates';
import type { Quantity, Value } from './quantity';
import { isComparable } from './scopes';
import { placesWords } from './wording';

/** The numbers that articles of this site print of a quantity, where they count what it is. */
export const claimedValues = ({ values }: Quantity): readonly Value[] =>
  values.filter((value) => value.source.article !== null && isComparable(value));

/** What is laid on a time line, at its period and with its ranges: one for all articles that print the same number. */
export function buildSeriesClaims(quantity: Quantity): readonly SeriesClaim[] {
  const claims = claimedValues(quantity).map((value) => claimOf(value, quantity));
  const keyOf = ({ row, where }: SeriesClaim): string => `${textOf(row.value)} ${where}`;
  const firsts = claims.filter((claim, index) => claims.findIndex((other) => keyOf(other) === keyOf(claim)) === index);
  return firsts.map((claim) => {
    const alike = claims.filter((other) => keyOf(other) === keyOf(claim));
    const rows = alike.map(({ row }) => row);
    const sentences = rows.flatMap(({ value }) => value.sentences);
    const value = { ...claim.row.value, sentences, figures: sentences };
    const name = rows.map((row) => row.name).join('; ');
    return {
      ...claim,
      from: Math.min(...alike.map(({ from }) => from)),
      to: Math.max(...alike.map(({ to }) => to)),
      row: { ...claim.row, name, value, quotes: rows.flatMap(({ quotes }) => quotes) },
    };
  });
}

function claimOf(value: Value, quantity: Quantity): SeriesClaim {
  const { period, places } = value.scope;
  const [from, to] = [yearOf(firstDay(period.from)), yearOf(lastDay(period.to))];
  return { row: valueRow(value, quantity), where: `in ${placesWords(places)}`, from, to };
}

/** A day as a year with a fraction. Counts are of the end of a year and stand at its number, so a day stands a year before. */
function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year - 1 + (month - 1 + date / 31) / 12;
}
