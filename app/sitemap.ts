import type { MetadataRoute } from 'next';
import { readArticles } from '@/lib/library/library';
import { chartsOf } from '@/lib/library/list-charts';
import { addressOf, articlePath, chartPath, checkPath, methodsPath, siteOf } from '@/lib/paths';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  const address = (path: string): string => addressOf(siteOf(process.env), path);
  return [
    ...readArticles().flatMap((article) => {
      const { id, dataDate } = article.file;
      const paths = [articlePath(id), ...chartsOf(article).map((chart) => chartPath(id, chart.id))];
      return paths.map((path) => ({ url: address(path), lastModified: dataDate }));
    }),
    { url: address(methodsPath()) },
    { url: address(checkPath()) },
  ];
}
