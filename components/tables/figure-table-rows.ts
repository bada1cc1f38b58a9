import type { FigureData } from '@/lib/article/schema';
import type { Article, Figure } from '@/lib/checks/evaluated';
import { figureNumber } from '@/lib/checks/rich-text';
import type { FigureRow } from '@/lib/exports/figure-fields';
import { partsOf } from '@/lib/exports/figure-parts';
import { buildFigureRow } from '@/lib/exports/figure-rows';
import type { NumberParts } from '@/lib/exports/number-parts';
import { anchor } from '@/lib/paths';

/** One figure as the table shows it: all plain data, so that it can go from the server to the browser. */
export interface FigureTableRow {
  /** The same figure as in a CSV file. */
  readonly fields: FigureRow;
  readonly name: string;
  readonly number: NumberParts;
  /** "5.5–6.5 million" */
  readonly rounding: string;
  /** null where the hedge allows nothing more. */
  readonly hedge: string | null;
  readonly kind: FigureData['kind'];
  readonly period: string;
  /** When the period begins, as precise as it is known: its order. */
  readonly periodFrom: string;
  /** The anchor of the sentence: "#s6". */
  readonly href: string;
}

/** The rows of the table of figures, in the order of the article's data. */
export function buildFigureTableRows(article: Article): readonly FigureTableRow[] {
  return [...article.figures.values()].map((figure) => buildRow(article, figure));
}

function buildRow(article: Article, figure: Figure): FigureTableRow {
  const rounding = figureNumber(figure, 'rounding').text;
  const hedge = figureNumber(figure, 'hedge').text;
  const { name, kind, period } = figure.data;
  return {
    fields: buildFigureRow(figure, article.file.article),
    name,
    number: partsOf(figure),
    rounding,
    hedge: hedge === rounding ? null : hedge,
    kind,
    period: period.words,
    periodFrom: period.from,
    href: anchor(figure.sentence.id),
  };
}
