import type { Metadata } from 'next';
import type { Article } from '@/lib/checks/evaluated';
import { buildProse, plainText } from '@/lib/checks/rich-text';
import { articlePath } from '@/lib/paths';

/** Title, description and canonical address of an article's dashboard; that of "/" is the article's own page. */
export function articleMetadata(article: Article): Metadata {
  const { file } = article;
  const title = plainText(buildProse(article, file.headline));
  const description = plainText(buildProse(article, file.lede));
  const canonical = articlePath(file.id);
  return {
    title,
    description,
    alternates: { canonical },
    openGraph: { type: 'article', title, description, url: canonical, siteName: 'Headcount' },
    twitter: { card: 'summary', title, description },
  };
}
