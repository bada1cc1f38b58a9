import { publishedWords, speakerOf } from '../article/attribution';
import type { Bibliography, FigureData } from '../article/schema';
import type { Article, Figure } from '../checks/evaluated';
import { hedgeOf, numeralOf } from '../checks/rich-text';
import type { FigureRow } from './figure-fields';
import { figureValues, valueCells } from './value-cells';

/** The figures of an article, one row each, in its data's order. Ranges are the coarse reading, as on the page. */
export function buildFigureRows(article: Article): readonly FigureRow[] {
  return [...article.figures.values()].map((figure) => buildFigureRow(figure, article.file.article));
}

export function buildFigureRow(figure: Figure, bibliography: Bibliography): FigureRow {
  const { data, sentence } = figure;
  return {
    id: data.id,
    label: data.label,
    printed: numeralOf(figure),
    hedge: hedgeOf(figure) ?? '',
    ...valueCells(figureValues(figure), figure.style),
    unit: data.unit,
    kind: data.kind,
    population: data.population,
    place: data.places.join('; '),
    period: periodText(data.period),
    said_by: speakerOf(data),
    quote: sentence.quote,
    article: citationOf(bibliography),
  };
}

/** "since 2021 (2021 to 2023-10, inferred)": the words say little without the article beside them. */
export function periodText({ words, from, to, inferred }: FigureData['period']): string {
  const dates = from === to ? from : `${from} to ${to}`;
  return `${words} (${inferred === null ? dates : `${dates}, inferred`})`;
}

/** "Hasan Ali, “Alliance under strain: …”, The Christian Science Monitor, week of 5 October 2023 (date inferred)". */
export function citationOf(bibliography: Bibliography): string {
  const { authors, title, publisher, url } = bibliography;
  const names = authors.map(({ name }) => name).join(', ');
  const parts = [names, `“${title}”`, publisher, publishedWords(bibliography), url ?? ''];
  return parts.filter((part) => part !== '').join(', ');
}
