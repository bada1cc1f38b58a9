import { type Chart, rowsOf } from '../charts/chart';
import type { Article, Check, Derived, Figure } from '../checks/evaluated';
import { figuresOf } from './json-ld';

/** What stands in a row of a chart's files: a figure, a derived number, or a side of a check that was computed. */
export type ChartNumber =
  | { readonly type: 'figure'; readonly id: string; readonly figure: Figure }
  | { readonly type: 'derived'; readonly id: string; readonly derived: Derived }
  | {
      readonly type: 'side';
      readonly id: string;
      /** In words, as the chart has it. */
      readonly name: string;
      readonly check: Check;
      readonly side: 'formula' | 'compared';
    };

/**
 * The numbers of a chart in its order. Of a chart that draws a check: the figures of both sides first, each once, then
 * what was computed from them.
 */
export function chartNumbers(article: Article, chart: Chart): readonly ChartNumber[] {
  const check = drawnCheck(article, chart);
  const drawn = rowsOf(chart).flatMap(({ id, name }): readonly ChartNumber[] => {
    const figure = article.figures.get(id);
    if (figure !== undefined) return [{ type: 'figure', id, figure }];
    const derived = article.derived.get(id);
    if (derived !== undefined) return [{ type: 'derived', id, derived }];
    if (check === null) return [];
    const side = id === `${check.data.id}_formula` ? 'formula' : 'compared';
    return [{ type: 'side', id, name, check, side }];
  });
  const figures = (check?.figures ?? []).map((figure): ChartNumber => ({ type: 'figure', id: figure.data.id, figure }));
  return check === null ? drawn : [...figures, ...drawn.filter(({ type }) => type !== 'figure')];
}

/** The check that a chart draws; null for a chart of anything else. */
export function drawnCheck(article: Article, chart: Chart): Check | null {
  if (chart.kind !== 'line') return null;
  const own = article.file.charts.find(({ id }) => id === chart.id);
  const id = own?.kind === 'line' ? own.check : chart.id;
  return article.checks.find(({ data }) => data.id === id) ?? null;
}

/** The figures behind a chart, drawn or computed with, each once, in the order of the article. */
export function figuresBehind(article: Article, chart: Chart): readonly Figure[] {
  const behind = new Set([...figuresOf(article, chart), ...(drawnCheck(article, chart)?.figures ?? [])]);
  return [...article.figures.values()].filter((figure) => behind.has(figure));
}
