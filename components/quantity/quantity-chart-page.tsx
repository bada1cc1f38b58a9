import Link from 'next/link';
import { Section } from '@/components/article/section';
import { ChartSnippets } from '@/components/chart-page/chart-snippets';
import { ChartWords } from '@/components/charts/chart-details';
import { ChartFigure } from '@/components/charts/chart-figure';
import { labelsOf } from '@/components/charts/labels-of';
import { ChartDownloads } from '@/components/share/chart-downloads';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { CHART_PAGE_WORDS, QUANTITY_WORDS } from '@/components/words';
import type { Chart } from '@/lib/charts/chart';
import { readPictures } from '@/lib/library/read-pictures';
import { linkTo, PARTS, quantityPath, siteOf } from '@/lib/paths';
import type { Quantity } from '@/lib/quantities/quantity';

const words = CHART_PAGE_WORDS;

const NAV = [
  [PARTS.words, words.nav.words],
  [PARTS.embed, words.embed.title],
  [PARTS.download, words.download.title],
] as const;

interface QuantityChartPageProps {
  readonly quantity: Quantity;
  readonly chart: Chart;
}

/** One chart of a quantity: what it shows, in words and numbers, and the ways to take it along. */
export function QuantityChartPage({ quantity, chart }: QuantityChartPageProps) {
  const site = siteOf(process.env);
  const own = quantityPath(quantity.file.id);
  const page = linkTo(site, own);
  return (
    <>
      <SiteHeader nav={NAV} />
      <main className="page chart-page" id={PARTS.main}>
        <p className="kicker">
          {QUANTITY_WORDS.chartOf}{' '}
          <Link href={own} prefetch={false}>
            {quantity.file.title}
          </Link>
        </p>
        <ChartFigure
          chart={chart}
          pictures={readPictures(chart.article, chart.id)}
          level={1}
          page={page}
          ownPage={null}
        />
        <Section id={PARTS.words} title={words.inside}>
          <ChartWords chart={chart} labels={labelsOf(chart)} page={page} />
        </Section>
        <Section id={PARTS.embed} title={words.embed.title} intro={words.embed.intro}>
          <ChartSnippets chart={chart} citationKey={`headcount-${quantity.file.id}-${chart.id}`} site={site} />
        </Section>
        <Section id={PARTS.download} title={words.download.title} intro={words.download.intro}>
          <ChartDownloads owner={chart.article} chart={chart.id} site={site} />
        </Section>
      </main>
      <SiteFooter />
    </>
  );
}
