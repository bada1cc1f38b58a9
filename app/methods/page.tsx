import type { Metadata } from 'next';
import { Methods } from '@/components/article/methods';
import { METHODS } from '@/components/words';
import { readDefaultArticle } from '@/lib/library/library';
import { methodsPath } from '@/lib/paths';

export const metadata: Metadata = {
  title: METHODS.title,
  description: METHODS.lede,
  alternates: { canonical: methodsPath() },
};

export default function MethodsPage() {
  return <Methods article={readDefaultArticle()} />;
}
