import type { Metadata } from 'next';
import type { Chart } from '@/lib/charts/chart';
import type { Article } from '@/lib/checks/evaluated';
import { readPictureSize } from '@/lib/library/read-picture-size';
import { addressOf, chartFilePath, chartPath, modeOf, oembedDiscovery, siteOf } from '@/lib/paths';

/** Title, description, canonical address, picture and oEmbed discovery of a chart's page. */
export function chartMetadata({ file }: Article, chart: Chart): Metadata {
  const site = siteOf(process.env);
  const { title, description } = chart;
  const page = addressOf(site, chartPath(file.id, chart.id));
  const { width, height } = readPictureSize(file.id, chart.id);
  const image = {
    url: addressOf(site, chartFilePath(file.id, chart.id, 'png')),
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
        'application/json+oembed': [{ url: oembedDiscovery(site, modeOf(process.env), file.id, chart.id), title }],
      },
    },
    openGraph: { type: 'article', title, description, url: page, siteName: 'Headcount', images: [image] },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  };
}
