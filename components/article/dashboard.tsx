import { ChartFigure } from '@/components/charts/chart-figure';
import { knownQuantities } from '@/components/quantity/known-quantities';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { buildFigureTableRows } from '@/components/tables/figure-table-rows';
import { FiguresTable } from '@/components/tables/figures-table';
import { WORDS } from '@/components/words';
import { publishedWords } from '@/lib/article/attribution';
import { buildChart } from '@/lib/charts/build-chart';
import type { Article } from '@/lib/checks/evaluated';
import { buildProse } from '@/lib/checks/rich-text';
import { readPictures } from '@/lib/library/read-pictures';
import { anchor, chartPath, PARTS } from '@/lib/paths';
import { othersOf } from '@/lib/quantities/others';
import { CheckIndex } from './check-index';
import { CheckList } from './check-list';
import { Citation } from './citation';
import { DerivedTable } from './derived-table';
import { DraftNote } from './draft-note';
import { FigureCard } from './figure-card';
import { RichTextView } from './number-link';
import { OthersTable } from './others-table';
import { Section } from './section';
import { SentenceList } from './sentence-list';
import { SentencePreview } from './sentence-preview';
import { shownParts } from './shown-parts';

const COUNTS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];
const counted = (count: number): string => COUNTS[count] ?? String(count);

const NAV = ['figures', 'charts', 'checks', 'table', 'sentences'] as const;
const ALWAYS: readonly string[] = ['figures', 'table', 'sentences'];

/** One article's dashboard: what it says, its figures, charts, checks, table and sentences. */
export function Dashboard({ article, children }: { readonly article: Article; readonly children?: React.ReactNode }) {
  const { file } = article;
  const others = othersOf(file.id, knownQuantities());
  const shown = shownParts(file);
  const nav = NAV.filter((part) => ALWAYS.includes(part) || shown.has(part));
  return (
    <>
      <SiteHeader nav={nav.map((part) => [PARTS[part], WORDS.nav[part]] as const)} />
      <main className="page brief" id={PARTS.main}>
        <p className="kicker">{WORDS.kicker(file.article.publisher, publishedWords(file.article))}</p>
        <DraftNote file={file} />
        <h1 className="headline">
          <RichTextView text={buildProse(article, file.headline)} />
        </h1>
        <div className="intro">
          <p className="lede">
            <RichTextView text={buildProse(article, file.lede)} />
          </p>
          {file.finding === null ? null : (
            <p className="finding">
              <RichTextView text={buildProse(article, file.finding)} />{' '}
              {shown.has('checks') ? <a href={anchor(PARTS.checks)}>{WORDS.checks.title}</a> : null}
            </p>
          )}
        </div>
        <Section
          id={PARTS.figures}
          title={WORDS.figures.title(counted(article.figures.size))}
          intro={WORDS.figures.intro}
          wide
        >
          <div className="figures">
            {[...article.figures.values()].map((figure) => (
              <FigureCard key={figure.data.id} article={article} figure={figure} others={others.get(figure.data.id)} />
            ))}
          </div>
        </Section>
        {shown.has('charts') ? (
          <Section id={PARTS.charts} title={WORDS.charts.title} intro={WORDS.charts.intro}>
            {file.charts.map((data) => (
              <ChartFigure
                key={data.id}
                chart={buildChart(article, data)}
                pictures={readPictures(file.id, data.id)}
                ownPage={chartPath(file.id, data.id)}
              />
            ))}
          </Section>
        ) : null}
        {shown.has('checks') ? (
          <Section
            id={PARTS.checks}
            title={WORDS.checks.title}
            intro={WORDS.checks.intro}
            aside={<CheckIndex article={article} />}
          >
            <CheckList article={article} />
          </Section>
        ) : null}
        {shown.has('derived') ? (
          <Section id={PARTS.derived} title={WORDS.derived.title} intro={WORDS.derived.intro} wide>
            <DerivedTable article={article} />
          </Section>
        ) : null}
        <Section id={PARTS.table} title={WORDS.table.title} intro={WORDS.table.intro} wide>
          <FiguresTable rows={buildFigureTableRows(article)} caption={WORDS.table.caption} />
        </Section>
        {shown.has('others') ? (
          <Section id={PARTS.others} title={WORDS.others.title} intro={WORDS.others.intro}>
            <OthersTable file={file} />
          </Section>
        ) : null}
        <Section
          id={PARTS.sentences}
          title={WORDS.sentences.title}
          intro={WORDS.sentences[file.text.extent === 'whole' ? 'intro' : 'excerpt'](
            counted(file.sentences.length).toLowerCase(),
          )}
        >
          <SentenceList article={article} />
        </Section>
        <Section id={PARTS.citation} title={WORDS.citation.title}>
          <Citation article={article} />
        </Section>
        {children}
      </main>
      <SiteFooter />
      <SentencePreview />
    </>
  );
}
