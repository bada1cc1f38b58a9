import type { Metadata } from 'next';
import { knownQuantities } from '@/components/quantity/known-quantities';
import { QuantitiesPage } from '@/components/quantity/quantities-page';
import { QUANTITY_WORDS } from '@/components/words';
import { quantitiesPath } from '@/lib/paths';

export const metadata: Metadata = {
  title: QUANTITY_WORDS.all.title,
  description: QUANTITY_WORDS.all.lede,
  alternates: { canonical: quantitiesPath() },
};

const Page = () => <QuantitiesPage quantities={knownQuantities()} />;
export default Page;
