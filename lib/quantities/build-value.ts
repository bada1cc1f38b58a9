import { publishedWords } from '../article/attribution';
import type { FigureData } from '../article/schema';
import { buildFigure, type Figure } from '../checks/evaluated';
import { formatValue } from '../numbers/format';
import { isPoint } from '../numbers/range';
import { rational } from '../numbers/rational';
import { formatDate } from './dates';
import type { Known, Source, Value } from './quantity';
import type { CountedScope, QuantityFile, ValueData } from './schema';
import { countOf } from './series-counts';

/** What a value is; null where what it refers to is not there, or no number stands where it says (check-quantity.ts). */
export function buildValue(file: QuantityFile, data: ValueData, known: Known): Value | null {
  switch (data.from) {
    case 'clause': {
      const source: Source = {
        who: data.saidBy,
        reportedBy: data.reportedBy,
        published: data.published,
        publishedWords: formatDate(data.published),
        url: data.url,
        quote: data.quote,
        instead: null,
        article: null,
      };
      const shared = { numeral: data.numeral, hedge: data.hedge };
      const figure = buildFigure({ ...figureData(file, data, source.who), ...shared }, [
        sentenceOf(data.id, data.quote),
      ]);
      return figure === null ? null : { data, figure, scope: data, source };
    }
    case 'article':
      return ofArticle(data, known);
    case 'series':
      return ofSeries(file, data, known);
    case 'sum':
      return ofSum(file, data, known);
    default:
      return data satisfies never;
  }
}

type Of<From extends ValueData['from']> = Extract<ValueData, { from: From }>;

function ofArticle(data: Of<'article'>, { articles }: Known): Value | null {
  const article = articles.get(data.article);
  const found = article?.figures.get(data.figure);
  if (article === undefined || found === undefined) return null;
  const { population, places, kind, period } = found.data;
  if (kind === 'share') return null;
  const bibliography = article.file.article;
  const source: Source = {
    who: found.data.saidBy.voice === 'named' ? found.data.saidBy.who : bibliography.publisher,
    reportedBy: found.data.saidBy.voice === 'named' ? bibliography.publisher : null,
    published: bibliography.published.date,
    publishedWords: publishedWords(bibliography),
    url: bibliography.url,
    quote: found.sentence.quote,
    instead: null,
    article: { id: data.article, figure: data.figure, publisher: bibliography.publisher, bibliography },
  };
  const sentence = { ...found.sentence, id: data.id };
  const figure = { ...found, data: { ...found.data, id: data.id, sentence: data.id }, sentence };
  return { data, figure, scope: { population, places, kind, period }, source };
}

function ofSeries(file: QuantityFile, data: Of<'series'>, { series: all }: Known): Value | null {
  const series = all.get(data.series);
  const vintage = series?.vintages.find(({ id }) => id === data.vintage);
  if (series === undefined || vintage === undefined) return null;
  const counts = data.places.flatMap((id) => {
    const place = series.places.find((each) => each.id === id);
    const count = countOf(series, id, data.year, data.vintage);
    return place === undefined || count === null ? [] : [{ place: place.name, count }];
  });
  if (counts.length < data.places.length) return null;
  const year = String(data.year);
  const scope: CountedScope = {
    population: series.population,
    places: counts.map(({ place }) => place),
    kind: series.kind,
    period: { words: `end of ${year}`, from: `${year}-12-31`, to: `${year}-12-31` },
  };
  const parts = counts.map(({ place, count }) => `${place} ${printed(count)}`);
  const source: Source = {
    who: series.source.publisher,
    reportedBy: `${series.source.name}, ${vintage.name}`,
    published: vintage.published,
    publishedWords: formatDate(vintage.published),
    url: series.source.url,
    quote: null,
    instead: `Refugees, end of ${year}: ${parts.join(' + ')}`,
    article: null,
  };
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return exact(file, data, scope, total, source);
}

function ofSum(file: QuantityFile, data: Of<'sum'>, known: Known): Value | null {
  const parts = data.of.flatMap((id) => file.values.find((value) => value.id === id && value.from !== 'sum') ?? []);
  const values = parts.flatMap((part) => buildValue(file, part, known) ?? []);
  const numbers = values.flatMap(({ figure: { values: printedAs } }) =>
    printedAs.nominal !== null && isPoint(printedAs.coarse.hedge) ? [printedAs.nominal.valueOf()] : [],
  );
  const [latest] = values.toSorted((a, b) => (a.source.published < b.source.published ? 1 : -1));
  if (numbers.length < data.of.length || latest === undefined) return null;
  const total = numbers.reduce((sum, number) => sum + number, 0);
  const terms = values.map(({ figure }) => figure.data.numeral.text).join(' + ');
  const source: Source = {
    ...latest.source,
    // Our sum: no article prints it.
    article: null,
    who: [...new Set(values.map(({ source: { who } }) => who))].join('; '),
    quote: null,
    instead: `Our sum: ${terms} = ${printed(total)}`,
  };
  return exact(file, data, data, total, source);
}

const printed = (count: number): string => formatValue(rational(count), { type: 'count', scale: 0, decimals: 0 });

/** A count out of a table: it stands for itself, whatever it was rounded to before. */
function exact(file: QuantityFile, data: ValueData, scope: CountedScope, count: number, source: Source): Value | null {
  const numeral = printed(count);
  const quote = `${EXACTLY}${numeral}`;
  const slice = { text: numeral, start: EXACTLY.length, end: quote.length };
  const base = figureData(file, { id: data.id, ...scope }, source.who);
  const figure: Figure | null = buildFigure({ ...base, numeral: slice, hedge: null }, [sentenceOf(data.id, quote)]);
  return figure === null ? null : { data, figure, scope, source };
}

const EXACTLY = 'exactly ';

const sentenceOf = (id: string, quote: string) => ({ id, start: 0, end: quote.length, quote });

function figureData(
  file: QuantityFile,
  { id, population, places, kind, period }: CountedScope & { readonly id: string },
  who: string,
): Omit<FigureData, 'numeral' | 'hedge'> {
  return {
    id,
    sentence: id,
    name: who,
    label: file.title,
    unit: file.unit,
    kind,
    population,
    places: [...places],
    period: { ...period, inferred: null },
    saidBy: { who, voice: 'named' },
    note: null,
  };
}
