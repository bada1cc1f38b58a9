import type { MetadataRoute } from 'next';
import { knownQuantities } from '@/components/quantity/known-quantities';
import { readArticles } from '@/lib/library/library';
import { chartsOf } from '@/lib/library/list-charts';
import {
  addressOf,
  articlePath,
  articlesPath,
  chartPath,
  checkPath,
  methodsPath,
  quantitiesPath,
  quantityPath,
  siteOf,
} from '@/lib/paths';
import { chartsOfQuantity } from '@/lib/quantities/list-charts';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  const address = (path: string): string => addressOf(siteOf(process.env), path);
  return [
    ...readArticles().flatMap((article) => {
      const { id, dataDate } = article.file;
      const paths = [articlePath(id), ...chartsOf(article).map((chart) => chartPath(id, chart.id))];
      return paths.map((path) => ({ url: address(path), lastModified: dataDate }));
    }),
    { url: address(articlesPath()) },
    ...knownQuantities().flatMap((quantity) => {
      const { id, dataDate } = quantity.file;
      const paths = [
        quantityPath(id),
        ...chartsOfQuantity(quantity).map((chart) => chartPath(chart.article, chart.id)),
      ];
      return paths.map((path) => ({ url: address(path), lastModified: dataDate }));
    }),
    { url: address(quantitiesPath()) },
    { url: address(methodsPath()) },
    { url: address(checkPath()) },
  ];
}
