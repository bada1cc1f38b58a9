import Link from 'next/link';
import { Section } from '@/components/article/section';
import { SentencePreview } from '@/components/article/sentence-preview';
import { Versions } from '@/components/chart-page/versions';
import { ChartFigure } from '@/components/charts/chart-figure';
import { OwnerFiles } from '@/components/share/owner-files';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { CHART_PAGE_WORDS, QUANTITY_WORDS } from '@/components/words';
import { readPictures } from '@/lib/library/read-pictures';
import { chartPath, PARTS, quantitiesPath, siteOf } from '@/lib/paths';
import { buildAgreement } from '@/lib/quantities/agreement';
import { buildForestChart, ownerOf } from '@/lib/quantities/build-forest-chart';
import { buildSeriesCharts } from '@/lib/quantities/build-series-chart';
import type { Quantity } from '@/lib/quantities/quantity';
import { AgreementTables } from './agreement-tables';
import { SeriesSwitch } from './series-switch';
import { SourceList } from './source-list';

const words = QUANTITY_WORDS;

/** One quantity: what it is, what every source says, where they agree, the official series, and who says so. */
export function QuantityPage({ quantity }: { readonly quantity: Quantity }) {
  const { file, series, digest } = quantity;
  const agreement = buildAgreement(quantity);
  const forest = buildForestChart(quantity, agreement);
  const nav = [
    [PARTS.agreement, words.nav.agreement],
    ...(series === null ? [] : [[PARTS.series, words.nav.series] as const]),
    [PARTS.sources, words.nav.sources],
  ] as const;
  return (
    <>
      <SiteHeader nav={nav} />
      <main className="page quantity" id={PARTS.main}>
        <p className="kicker">
          <Link href={quantitiesPath()} prefetch={false}>
            {words.kicker}
          </Link>
        </p>
        <h1 className="headline">{file.title}</h1>
        <p className="lede">{file.definition}</p>
        <Section id={PARTS.charts} title={words.chart.title} intro={words.chart.intro}>
          <ChartFigure
            chart={forest}
            pictures={readPictures(forest.article, forest.id)}
            ownPage={chartPath(forest.article, forest.id)}
          />
        </Section>
        <Section id={PARTS.agreement} title={words.agreement.title} intro={words.agreement.intro}>
          <AgreementTables quantity={quantity} agreement={agreement} />
        </Section>
        {series === null ? null : (
          <Section id={PARTS.series} title={words.series.title} intro={words.series.intro}>
            <SeriesSwitch series={series} charts={buildSeriesCharts(quantity)} />
          </Section>
        )}
        <Section id={PARTS.sources} title={words.sources.title} intro={words.sources.intro}>
          <SourceList quantity={quantity} />
        </Section>
        <Section id={PARTS.download} title={words.files.title} intro={words.files.intro}>
          <OwnerFiles owner={ownerOf(quantity)} kind="quantity" site={siteOf(process.env)} />
        </Section>
        <Section id={PARTS.versions} title={CHART_PAGE_WORDS.versions.title} intro={CHART_PAGE_WORDS.versions.intro}>
          <Versions changes={file.changes} digest={digest} />
        </Section>
      </main>
      <SiteFooter />
      <SentencePreview />
    </>
  );
}
