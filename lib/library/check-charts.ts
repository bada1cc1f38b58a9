import { type Problem, shorten } from '../article/data-error';
import type { ArticleFile, ChartData } from '../article/schema';
import { figuresIn, parseFormula } from '../checks/formula';
import { missing } from './check-ids';

/** What a chart draws exists, is drawn once, and is of one unit and kind where it shares an axis. */
export function checkCharts(file: ArticleFile): Problem[] {
  return file.charts.flatMap((chart, index) => {
    const path = `charts[${index}]`;
    const dangling = checkRows(chart, path, file);
    return dangling.length > 0
      ? dangling
      : [...checkTwice(chart, path), ...checkAxis(chart, path, file), ...checkLeftOver(chart, path, file)];
  });
}

function checkRows(chart: ChartData, path: string, file: ArticleFile): Problem[] {
  const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const [figures, derived, checks] = [idsOf(file.figures), idsOf(file.derived), idsOf(file.checks)];
  const one = (id: string, key: string, known: readonly string[], what: string): Problem[] =>
    missing(`${path}.${key}`, id, known, what);
  switch (chart.kind) {
    case 'bars': {
      const numbers = [...figures, ...derived];
      return chart.rows.flatMap((id, row) => one(id, `rows[${row}]`, numbers, 'a figure or derived number'));
    }
    case 'exactness':
      return chart.rows.flatMap((id, row) => one(id, `rows[${row}]`, figures, 'a figure'));
    case 'line':
      return one(chart.check, 'check', checks, 'a check');
    case 'parts':
      return [
        ...one(chart.whole, 'whole', figures, 'a figure'),
        ...chart.parts.flatMap((id, row) => one(id, `parts[${row}]`, figures, 'a figure')),
        ...(chart.unaccounted === null ? [] : one(chart.unaccounted, 'unaccounted', derived, 'a derived number')),
      ];
    default:
      return chart satisfies never;
  }
}

/** The numbers a chart names, each with its path behind the chart's. */
function numbersOf(chart: ChartData): readonly (readonly [key: string, id: string])[] {
  switch (chart.kind) {
    case 'bars':
    case 'exactness':
      return chart.rows.map((id, row) => [`rows[${row}]`, id] as const);
    case 'line':
      return [];
    case 'parts':
      return [
        ['whole', chart.whole],
        ...chart.parts.map((id, row) => [`parts[${row}]`, id] as const),
        ...(chart.unaccounted === null ? [] : [['unaccounted', chart.unaccounted] as const]),
      ];
    default:
      return chart satisfies never;
  }
}

function checkTwice(chart: ChartData, path: string): Problem[] {
  const numbers = numbersOf(chart);
  return numbers.flatMap(([key, id]) => {
    const first = numbers.find(([, other]) => other === id);
    if (first === undefined || first[0] === key) return [];
    const found = `${shorten(id)}, which is also ${first[0]}`;
    return [{ path: `${path}.${key}`, found, expected: 'each number once' }];
  });
}

/** Bars and parts share an axis: deaths do not stand on one with people, nor a flow with a stock. */
function checkAxis(chart: ChartData, path: string, { figures, derived }: ArticleFile): Problem[] {
  if (chart.kind === 'exactness' || chart.kind === 'line') return [];
  const numbers = numbersOf(chart).flatMap(([key, id]) => {
    const number = figures.find((figure) => figure.id === id) ?? derived.find((other) => other.id === id);
    return number === undefined ? [] : [{ key, id, unit: number.unit, kind: 'kind' in number ? number.kind : null }];
  });
  return (['unit', 'kind'] as const).flatMap((attribute) => {
    const first = numbers.find((number) => number[attribute] !== null);
    const other = numbers.find((number) => number[attribute] !== null && number[attribute] !== first?.[attribute]);
    if (first === undefined || other === undefined) return [];
    const found = `${first.id} (${first[attribute]}) and ${other.id} (${other[attribute]}) on one axis`;
    return [{ path: `${path}.${other.key}`, found, expected: `numbers of the same ${attribute}` }];
  });
}

/** What is left over is what the parts that are drawn leave of the whole: otherwise the bar would have a gap, or too much. */
function checkLeftOver(chart: ChartData, path: string, { derived }: ArticleFile): Problem[] {
  if (chart.kind !== 'parts' || chart.unaccounted === null) return [];
  const formula = derived.find(({ id }) => id === chart.unaccounted)?.formula ?? '';
  const parsed = parseFormula(formula);
  // What cannot be read is said of the formula itself.
  if (!parsed.ok) return [];
  const drawn = [chart.whole, ...chart.parts];
  const named = figuresIn(parsed.formula);
  if (drawn.length === named.length && drawn.every((id) => named.includes(id))) return [];
  const found = `${chart.unaccounted}, which is ${shorten(formula)}`;
  return [{ path: `${path}.unaccounted`, found, expected: `a number that is made of ${drawn.join(', ')}` }];
}
