import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Chart, Drawing } from '@/lib/charts/chart';
import type { Article } from '@/lib/checks/evaluated';
import type { Site } from '@/lib/paths';
import { EmbedPage } from './embed-page';

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
  const html = renderToStaticMarkup(createElement(EmbedPage, { article, chart, pictures, site }));
  return html.startsWith('<!DOCTYPE') ? html : `<!DOCTYPE html>${html}`;
}
