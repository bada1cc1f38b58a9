import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { labelsOf } from '@/components/charts/labels-of';
import type { Chart, Drawing } from '@/lib/charts/chart';
import type { Article } from '@/lib/checks/evaluated';
import type { Site } from '@/lib/paths';
import { clausesOf } from '@/lib/quantities/build-value-row';
import type { Quantity } from '@/lib/quantities/quantity';
import { EmbedClauses } from './embed-clauses';
import { EmbedPage, type EmbedPageProps } from './embed-page';
import { EmbedSentences } from './embed-sentences';

/**
 * Renders the page of an embed: one HTML document with everything in it.
 * @param pictures the chart's two drawings, as `cli/render-charts` wrote them
 * @param site where the chart's own page is: the embed links to it by its absolute address
 */
export function renderEmbed(
  article: Article,
  chart: Chart,
  pictures: Readonly<Record<Drawing, string>>,
  site: Site,
): string {
  const sentences = createElement(EmbedSentences, { article, chart, labels: labelsOf(chart) });
  return renderPage({ chart, pictures, site, digest: article.digest, sentences });
}

/** The same for a chart of a quantity: behind its numbers are clauses of several sources. */
export function renderQuantityEmbed(
  quantity: Quantity,
  chart: Chart,
  pictures: Readonly<Record<Drawing, string>>,
  site: Site,
): string {
  return renderPage({
    chart,
    pictures,
    site,
    digest: quantity.digest,
    sentences: createElement(EmbedClauses, { clauses: clausesOf(quantity, chart) }),
  });
}

function renderPage(props: EmbedPageProps): string {
  const html = renderToStaticMarkup(createElement(EmbedPage, props));
  return html.startsWith('<!DOCTYPE') ? html : `<!DOCTYPE html>${html}`;
}
