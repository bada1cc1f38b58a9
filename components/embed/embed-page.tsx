import type { ReactNode } from 'react';
import { labelsOf } from '@/components/charts/labels-of';
import { LinkedText } from '@/components/charts/linked-text';
import { EMBED_WORDS } from '@/components/words';
import type { Chart, Drawing } from '@/lib/charts/chart';
import { addressOf, chartPath, type Site } from '@/lib/paths';
import { EmbedFoot } from './embed-foot';
import { EmbedNumbers } from './embed-numbers';
import { EMBED_SCRIPT } from './embed-script';
import { EMBED_STYLE } from './embed-style';

export interface EmbedPageProps {
  readonly chart: Chart;
  /** The chart's two pictures as `cli/render-charts` wrote them: SVG markup. */
  readonly pictures: Readonly<Record<Drawing, string>>;
  readonly site: Site;
  /** Of the data that is shown. */
  readonly digest: string;
  /** The sentences behind the numbers, each with its id. */
  readonly sentences: ReactNode;
}

/** A chart alone, as a whole document that loads nothing: for frames on other pages. */
export function EmbedPage({ chart, pictures, site, digest, sentences }: EmbedPageProps) {
  const page = addressOf(site, chartPath(chart.article, chart.id));
  const labels = labelsOf(chart);
  return (
    <html lang="en">
      {/* biome-ignore lint/style/noHeadElement: a document of its own, which Next never sees */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{chart.title}</title>
        <link rel="canonical" href={page} />
        <Raw as="style" text={EMBED_STYLE} />
      </head>
      <body>
        {/* Named, so that it can be told from the main part of the page around it. */}
        <main data-id={`${chart.article}/${chart.id}`} aria-label={EMBED_WORDS.main}>
          <h1>
            <LinkedText text={chart.title} labels={labels} page="" />
          </h1>
          <p>
            <LinkedText text={chart.subtitle} labels={labels} page="" />
          </p>
          <div className="picture">
            <Raw as="div" className="narrow" text={pictures.narrow} />
            <Raw as="div" className="wide" text={pictures.wide} />
          </div>
          <details>
            <summary>{EMBED_WORDS.details}</summary>
            <EmbedNumbers chart={chart} labels={labels} />
          </details>
          <details>
            <summary>{EMBED_WORDS.sentences}</summary>
            {sentences}
          </details>
          <EmbedFoot chart={chart} page={page} digest={digest} />
        </main>
        <Raw as="script" text={EMBED_SCRIPT} />
      </body>
    </html>
  );
}

interface RawProps {
  readonly as: 'style' | 'script' | 'div';
  readonly className?: 'narrow' | 'wide';
  /** Our own text, or a picture that our own renderer wrote with every text in it escaped. */
  readonly text: string;
}

function Raw({ as: Element, className, text }: RawProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: no text of an article's data comes here as it is
  return <Element className={className} dangerouslySetInnerHTML={{ __html: text }} />;
}
