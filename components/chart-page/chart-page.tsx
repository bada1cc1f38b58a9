import Link from 'next/link';
import { Section } from '@/components/article/section';
import { SentenceList } from '@/components/article/sentence-list';
import { SentencePreview } from '@/components/article/sentence-preview';
import { ChartWords } from '@/components/charts/chart-details';
import { ChartFigure } from '@/components/charts/chart-figure';
import { labelsOf } from '@/components/charts/labels-of';
import { CitedNotice } from '@/components/share/cited-notice';
import { DownloadList } from '@/components/share/download-list';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { CHART_PAGE_WORDS } from '@/components/words';
import { type Chart, rowsOf } from '@/lib/charts/chart';
import type { Article } from '@/lib/checks/evaluated';
import { buildProse, plainText } from '@/lib/checks/rich-text';
import { buildDataset, formatJsonLd } from '@/lib/exports/json-ld';
import { readPictures } from '@/lib/library/read-pictures';
import { articlePath, linkTo, PARTS, siteOf } from '@/lib/paths';
import { ChartChecks } from './chart-checks';
import { ChartCitations } from './chart-citations';
import { ChartEmbeds } from './chart-embeds';
import { OtherCharts } from './other-charts';
import { Versions } from './versions';

const words = CHART_PAGE_WORDS;

const NAV = [
  [PARTS.words, words.nav.words],
  [PARTS.sentences, words.nav.sentences],
  [PARTS.embed, words.embed.title],
  [PARTS.download, words.download.title],
  [PARTS.citation, words.cite.title],
] as const;

interface ChartPageProps {
  readonly article: Article;
  readonly chart: Chart;
}

/** One chart: what it shows, in words and numbers, the sentences behind it, and every way to take it along. */
export function ChartPage({ article, chart }: ChartPageProps) {
  const { file, digest } = article;
  const site = siteOf(process.env);
  const dashboard = articlePath(file.id);
  const sentences = rowsOf(chart).flatMap(({ value }) => value.sentences);
  return (
    <>
      <SiteHeader nav={NAV} />
      <main className="page chart-page" id={PARTS.main}>
        <p className="kicker">
          {words.from}{' '}
          <Link href={dashboard} prefetch={false}>
            {plainText(buildProse(article, file.headline))}
          </Link>
        </p>
        <CitedNotice changes={file.changes} digest={digest} />
        <ChartFigure chart={chart} pictures={readPictures(file.id, chart.id)} level={1} ownPage={null} />
        <Section id={PARTS.words} title={words.inside}>
          <ChartWords chart={chart} labels={labelsOf(chart)} page="" />
        </Section>
        <Section id={PARTS.sentences} title={words.sentences.title} intro={words.sentences.intro}>
          <SentenceList article={article} only={sentences} dashboard={linkTo(site, dashboard)} />
        </Section>
        <Section id={PARTS.embed} title={words.embed.title} intro={words.embed.intro}>
          <ChartEmbeds article={article} chart={chart} site={site} />
        </Section>
        <Section id={PARTS.download} title={words.download.title} intro={words.download.intro}>
          <DownloadList article={file.id} chart={chart.id} site={site} />
        </Section>
        <Section id={PARTS.citation} title={words.cite.title} intro={words.cite.intro}>
          <ChartCitations article={article} chart={chart} site={site} />
        </Section>
        <ChartChecks article={article} chart={chart} page={linkTo(site, dashboard)} />
        <Section id={PARTS.versions} title={words.versions.title} intro={words.versions.intro}>
          <Versions changes={file.changes} digest={digest} />
        </Section>
        <OtherCharts article={article} chart={chart} />
      </main>
      <SiteFooter />
      <SentencePreview />
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no text can end the element
        dangerouslySetInnerHTML={{ __html: formatJsonLd(buildDataset(article, chart, site)) }}
      />
    </>
  );
}
