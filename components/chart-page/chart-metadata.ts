import type { Metadata } from 'next';
import type { Chart } from '@/lib/charts/chart';
import { readPictureSize } from '@/lib/library/read-picture-size';
import { addressOf, chartFilePath, chartPath, modeOf, oembedDiscovery, siteOf } from '@/lib/paths';

/** Title, description, canonical address, picture and oEmbed discovery of a chart's page. */
export function chartMetadata(chart: Chart): Metadata {
  const site = siteOf(process.env);
  const { title, description } = chart;
  const page = addressOf(site, chartPath(chart.article, chart.id));
  const { width, height } = readPictureSize(chart.article, chart.id);
  const image = {
    url: addressOf(site, chartFilePath(chart.article, chart.id, 'png')),
    // The PNG is drawn at twice the picture's size.
    width: 2 * width,
    height: 2 * height,
    alt: description,
    type: 'image/png',
  };
  return {
    title,
    description,
    alternates: {
      canonical: page,
      types: {
        'application/json+oembed': [
          { url: oembedDiscovery(site, modeOf(process.env), chart.article, chart.id), title },
        ],
      },
    },
    openGraph: { type: 'article', title, description, url: page, siteName: 'Headcount', images: [image] },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  };
}
