import { articleMetadata } from '@/components/article/article-metadata';
import { Dashboard } from '@/components/article/dashboard';
import { OtherArticles } from '@/components/article/other-articles';
import { readDefaultArticle, readOtherArticles } from '@/lib/library/library';

export const generateMetadata = () => articleMetadata(readDefaultArticle());

export default function Home() {
  return (
    <Dashboard article={readDefaultArticle()}>
      <OtherArticles articles={readOtherArticles()} />
    </Dashboard>
  );
}
