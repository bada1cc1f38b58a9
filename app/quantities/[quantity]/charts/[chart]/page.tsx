import { notFound } from 'next/navigation';
import { chartMetadata } from '@/components/chart-page/chart-metadata';
import { findKnownQuantity, knownQuantities } from '@/components/quantity/known-quantities';
import { QuantityChartPage } from '@/components/quantity/quantity-chart-page';
import { chartsOfQuantity, findQuantityChart } from '@/lib/quantities/list-charts';

interface Props {
  readonly params: Promise<{ readonly quantity: string; readonly chart: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () =>
  knownQuantities().flatMap((quantity) =>
    chartsOfQuantity(quantity).map(({ id }) => ({ quantity: quantity.file.id, chart: id })),
  );

export async function generateMetadata({ params }: Props) {
  const { quantity, chart } = await params;
  const found = findQuantityChart(findKnownQuantity(quantity), chart);
  return found === null ? {} : chartMetadata(found.chart);
}

export default async function Page({ params }: Props) {
  const { quantity, chart } = await params;
  const found = findQuantityChart(findKnownQuantity(quantity), chart);
  if (found === null) notFound();
  return <QuantityChartPage {...found} />;
}
