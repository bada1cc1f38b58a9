import type { Metadata } from 'next';
import { CheckPage } from '@/components/check/check-page';
import { CHECK_WORDS } from '@/components/check/check-words';
import { checkPath } from '@/lib/paths';

export const metadata: Metadata = {
  title: CHECK_WORDS.title,
  description: CHECK_WORDS.description,
  alternates: { canonical: checkPath() },
};

export default function Page() {
  return <CheckPage />;
}
