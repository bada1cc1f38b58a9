import type { Metadata } from 'next';
import { quantityPath } from '@/lib/paths';
import type { Quantity } from '@/lib/quantities/quantity';

/** Title, description and canonical address of a quantity's page. */
export function quantityMetadata({ file }: Quantity): Metadata {
  const { title, definition: description } = file;
  const canonical = quantityPath(file.id);
  return {
    title,
    description,
    alternates: { canonical },
    openGraph: { type: 'article', title, description, url: canonical, siteName: 'Headcount' },
    twitter: { card: 'summary', title, description },
  };
}
