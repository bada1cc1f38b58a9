import { notFound } from 'next/navigation';
import { findKnownQuantity, knownQuantities } from '@/components/quantity/known-quantities';
import { quantityMetadata } from '@/components/quantity/quantity-metadata';
import { QuantityPage } from '@/components/quantity/quantity-page';

interface Props {
  readonly params: Promise<{ readonly quantity: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () => knownQuantities().map(({ file }) => ({ quantity: file.id }));

export async function generateMetadata({ params }: Props) {
  const quantity = findKnownQuantity((await params).quantity);
  return quantity === null ? {} : quantityMetadata(quantity);
}

export default async function Page({ params }: Props) {
  const quantity = findKnownQuantity((await params).quantity);
  if (quantity === null) notFound();
  return <QuantityPage quantity={quantity} />;
}
