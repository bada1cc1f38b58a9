import { ChartPage } from '@/components/chart-page/chart-page';
import type { Chart } from '@/lib/charts/chart';
import { buildQuantityCitations } from '@/lib/exports/quantity-citations';
import { buildQuantityDataset } from '@/lib/exports/quantity-json-ld';
import { quantityKey } from '@/lib/exports/quantity-references';
import { siteOf } from '@/lib/paths';
import { chartsOfQuantity } from '@/lib/quantities/list-charts';
import type { Quantity } from '@/lib/quantities/quantity';
import { SeriesSources } from './series-sources';
import { SourceList } from './source-list';

interface QuantityChartPageProps {
  readonly quantity: Quantity;
  readonly chart: Chart;
}

/** A chart of a quantity, with the clauses and tables behind it. */
export function QuantityChartPage({ quantity, chart }: QuantityChartPageProps) {
  const { file, digest, series } = quantity;
  const site = siteOf(process.env);
  return (
    <ChartPage
      chart={chart}
      of={{ title: file.title, file, digest }}
      kind="quantity"
      sentences={
        <>
          <SourceList quantity={quantity} chart={chart} />
          {chart.kind === 'series' && series !== null ? <SeriesSources series={series} chart={chart} /> : null}
        </>
      }
      citations={buildQuantityCitations(quantity, [chart], site)}
      citationKey={quantityKey(quantity, chart.id)}
      others={chartsOfQuantity(quantity).filter(({ id }) => id !== chart.id)}
      dataset={buildQuantityDataset(quantity, chart, site)}
    />
  );
}
