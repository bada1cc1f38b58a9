import type { MetadataRoute } from 'next';
import { readArticles } from '@/lib/library/library';
import { articlePath, methodsPath, siteOrigin } from '@/lib/paths';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  const origin = siteOrigin(process.env);
  return [
    ...readArticles().map(({ file }) => ({ url: `${origin}${articlePath(file.id)}`, lastModified: file.dataDate })),
    { url: `${origin}${methodsPath()}` },
  ];
}
