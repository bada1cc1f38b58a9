import type { Chart } from '../charts/chart';
import {
  addressOf,
  articlePath,
  chartFilePath,
  chartPath,
  embedPath,
  ownerFilePath,
  packagePath,
  type Site,
} from '../paths';

/** Where a chart is: its page, the chart alone for a frame, and its files. Absolute. */
export interface ChartAddresses {
  readonly page: string;
  readonly embed: string;
  readonly svg: string;
  readonly png: string;
  readonly csv: string;
  readonly json: string;
}

export function chartAddresses({ article, id }: Pick<Chart, 'article' | 'id'>, site: Site): ChartAddresses {
  const file = (ending: 'svg' | 'png' | 'csv' | 'json'): string => addressOf(site, chartFilePath(article, id, ending));
  return {
    page: addressOf(site, chartPath(article, id)),
    embed: addressOf(site, embedPath(article, id)),
    svg: file('svg'),
    png: file('png'),
    csv: file('csv'),
    json: file('json'),
  };
}

/** Where the article is here, and all of it as files. Absolute. */
export interface ArticleAddresses {
  readonly article: string;
  readonly articleJson: string;
  readonly dataPackage: string;
  readonly reportPack: string;
}

export const articleAddresses = (article: string, site: Site): ArticleAddresses => ({
  article: addressOf(site, articlePath(article)),
  articleJson: addressOf(site, ownerFilePath(article, 'json')),
  dataPackage: addressOf(site, packagePath(article, 'datapackage.json')),
  reportPack: addressOf(site, ownerFilePath(article, 'zip')),
});
