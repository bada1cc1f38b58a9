import Link from 'next/link';
import { WORDS } from '@/components/words';
import { publishedWords } from '@/lib/article/attribution';
import type { Article } from '@/lib/checks/evaluated';
import { buildProse, plainText } from '@/lib/checks/rich-text';
import { articlePath, PARTS } from '@/lib/paths';
import { Section } from './section';

/** The dashboards of other articles, below that of the default one; nothing where there are none. */
export function OtherArticles({ articles }: { readonly articles: readonly Article[] }) {
  if (articles.length === 0) return null;
  return (
    <Section id={PARTS.articles} title={WORDS.citation.more}>
      <ul>
        {articles.map((article) => (
          <li key={article.file.id} className="sentence">
            <Link href={articlePath(article.file.id)} prefetch={false}>
              {plainText(buildProse(article, article.file.headline))}
            </Link>
            <p className="facts">
              {article.file.article.publisher}, {publishedWords(article.file.article)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
