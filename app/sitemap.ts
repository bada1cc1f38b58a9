import type { MetadataRoute } from 'next';
import { readArticles } from '@/lib/library/library';
import { addressOf, articlePath, methodsPath, siteOf } from '@/lib/paths';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  const address = (path: string): string => addressOf(siteOf(process.env), path);
  return [
    ...readArticles().map(({ file }) => ({ url: address(articlePath(file.id)), lastModified: file.dataDate })),
    { url: address(methodsPath()) },
  ];
}
