import type { NumberText } from '../checks/rich-text';
import { formatDate } from './dates';
import { otherNumber } from './series-numbers';
import type { SeriesFile, SeriesOther } from './series-schema';

/** A number that the notes of a series need and the series does not have, with where it stands. */
export interface OtherSource {
  readonly data: SeriesOther;
  readonly number: NumberText;
  readonly who: string;
  /** Who says so, where and when. */
  readonly attribution: string;
  readonly url: string;
}

/** The other numbers of a series, in its order; without those that do not stand in their clauses (check-series.ts). */
export function otherSources(series: SeriesFile): readonly OtherSource[] {
  return series.others.flatMap((data) => {
    const number = otherNumber(data);
    return number === null ? [] : [{ data, number, ...sourceOf(series, data) }];
  });
}

function sourceOf(series: SeriesFile, data: SeriesOther): Pick<OtherSource, 'who' | 'attribution' | 'url'> {
  switch (data.from) {
    case 'clause':
      return { who: data.saidBy, attribution: `${data.saidBy}, ${formatDate(data.published)}`, url: data.url };
    case 'table':
      return {
        who: series.source.publisher,
        attribution: releaseWords(series, data.vintage),
        url: series.source.url,
      };
    default:
      return data satisfies never;
  }
}

/** "UNHCR Refugee Population Statistics Database (Refugee Data Finder), Global Trends 2022, 14 June 2023". */
export function releaseWords({ source, vintages }: SeriesFile, vintage: string): string {
  const release = vintages.find(({ id }) => id === vintage);
  const published = release === undefined ? [] : [release.name, formatDate(release.published)];
  const name = source.name.startsWith(source.publisher) ? [source.name] : [source.publisher, source.name];
  return [...name, ...published].join(', ');
}
