import Link from 'next/link';
import { Section } from '@/components/article/section';
import { SentencePreview } from '@/components/article/sentence-preview';
import { ChartWords } from '@/components/charts/chart-details';
import { ChartFigure } from '@/components/charts/chart-figure';
import { labelsOf } from '@/components/charts/labels-of';
import { ChartDownloads } from '@/components/share/chart-downloads';
import { CitedNotice } from '@/components/share/cited-notice';
import { OwnerFiles } from '@/components/share/owner-files';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { CHART_PAGE_WORDS } from '@/components/words';
import type { Versioned } from '@/lib/article/changes-schema';
import type { Chart } from '@/lib/charts/chart';
import type { Citations } from '@/lib/exports/citations';
import { formatJsonLd, type Json } from '@/lib/exports/json-ld';
import { readPictures } from '@/lib/library/read-pictures';
import { ownerPath, PARTS, siteOf } from '@/lib/paths';
import { ChartCitations } from './chart-citations';
import { ChartSnippets } from './chart-snippets';
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
  readonly chart: Chart;
  /** The title of what it is a chart of, and the data behind that. */
  readonly of: { readonly title: string; readonly file: Versioned; readonly digest: string };
  /** Words that differ for charts of articles and of quantities. */
  readonly kind: keyof typeof words.kinds;
  /** The sentences behind its numbers, each with its id. */
  readonly sentences: React.ReactNode;
  /** What its numbers are checked for, as a section of its own. */
  readonly checks?: React.ReactNode;
  readonly citations: Citations;
  /** Its key in them. */
  readonly citationKey: string;
  /** Every other chart of the same. */
  readonly others: readonly Chart[];
  /** What catalogues are told of it. */
  readonly dataset: Json;
}

/** One chart: what it shows, in words and numbers, the sentences behind it, and every way to take it along. */
export function ChartPage(props: ChartPageProps) {
  const { chart, of, kind, sentences, checks, citations, citationKey, others, dataset } = props;
  const { changes } = of.file;
  const site = siteOf(process.env);
  const own = words.kinds[kind];
  return (
    <>
      <SiteHeader nav={NAV} />
      <main className="page chart-page" id={PARTS.main}>
        <p className="kicker">
          {own.from}{' '}
          <Link href={ownerPath(chart.article)} prefetch={false}>
            {of.title}
          </Link>
        </p>
        <CitedNotice changes={changes} digest={of.digest} />
        <ChartFigure chart={chart} pictures={readPictures(chart.article, chart.id)} level={1} ownPage={null} />
        <Section id={PARTS.words} title={words.inside}>
          <ChartWords chart={chart} labels={labelsOf(chart)} page="" />
        </Section>
        <Section id={PARTS.sentences} title={own.sentences.title} intro={own.sentences.intro}>
          {sentences}
        </Section>
        <Section id={PARTS.embed} title={words.embed.title} intro={words.embed.intro}>
          <ChartSnippets chart={chart} citationKey={citationKey} site={site} />
        </Section>
        <Section id={PARTS.download} title={words.download.title} intro={words.download.intro}>
          <ChartDownloads owner={chart.article} chart={chart.id} site={site} />
          <OwnerFiles owner={chart.article} kind={kind} site={site} />
        </Section>
        <Section id={PARTS.citation} title={words.cite.title} intro={own.cite}>
          <ChartCitations citations={citations} />
        </Section>
        {checks}
        <Section id={PARTS.versions} title={words.versions.title} intro={words.versions.intro}>
          <Versions changes={changes} digest={of.digest} />
        </Section>
        <OtherCharts charts={others} title={own.others} />
      </main>
      <SiteFooter />
      <SentencePreview />
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no text can end the element
        dangerouslySetInnerHTML={{ __html: formatJsonLd(dataset) }}
      />
    </>
  );
}
