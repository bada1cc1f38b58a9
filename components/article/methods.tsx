import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { METHODS } from '@/components/words';
import type { Article } from '@/lib/checks/evaluated';
import { buildProse } from '@/lib/checks/rich-text';
import { HEDGE_TABLE } from '@/lib/numbers/hedges';
import { articlePath, linkTo, PARTS, siteOf } from '@/lib/paths';
import { HedgeTable } from './hedge-table';
import { RichTextView } from './number-link';
import { Section } from './section';
import { VerdictTable } from './verdict-table';

/** How ranges and verdicts are made, with the article's own numbers as examples. */
export function Methods({ article }: { readonly article: Article }) {
  const page = linkTo(siteOf(process.env), articlePath(article.file.id));
  const paragraph = (text: string) => (
    <p key={text}>
      <RichTextView text={buildProse(article, text)} page={page} />
    </p>
  );
  const { figure, rounding, hedges, derived, scope, verdicts, sources, report } = METHODS;
  return (
    <>
      <SiteHeader />
      <main className="page" id={PARTS.main}>
        <h1 className="headline">{METHODS.title}</h1>
        <p className="lede">{METHODS.lede}</p>
        <Section id="figure" title={figure.title}>
          <div className="prose">{figure.text.map(paragraph)}</div>
        </Section>
        <Section id="rounding" title={rounding.title}>
          <div className="prose">{rounding.text.map(paragraph)}</div>
        </Section>
        <Section id="hedges" title={hedges.title}>
          <div className="prose">
            <p>{hedges.text.replace('{version}', HEDGE_TABLE)}</p>
          </div>
          <HedgeTable article={article} page={page} />
          <div className="prose">
            <p>{hedges.house}</p>
            <p>{hedges.source}</p>
          </div>
        </Section>
        <Section id="derived" title={derived.title}>
          <div className="prose">{derived.text.map(paragraph)}</div>
        </Section>
        <Section id="scope" title={scope.title}>
          <div className="prose">{paragraph(scope.text)}</div>
        </Section>
        <Section id="verdicts" title={verdicts.title} intro={verdicts.intro}>
          <VerdictTable article={article} page={page} />
          <div className="prose">
            <p>{verdicts.hanging}</p>
            <p>{verdicts.grim}</p>
          </div>
        </Section>
        <Section id="sources" title={sources.title}>
          <ul className="prose list">
            {sources.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Section>
        <Section id="report" title={report.title}>
          <div className="prose">
            <p>{report.text}</p>
          </div>
        </Section>
      </main>
      <SiteFooter />
    </>
  );
}
