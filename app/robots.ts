import type { MetadataRoute } from 'next';
import { addressOf, siteOf } from '@/lib/paths';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: addressOf(siteOf(process.env), '/sitemap.xml') };
}
