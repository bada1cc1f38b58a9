import type { XastElement } from 'svgo';
import { WORDS } from '@/components/words';
import type { Chart } from '@/lib/charts/chart';
import { LICENCE } from '@/lib/exports/licence';
import { chartPath } from '@/lib/paths';
import { element } from './elements';

/** Which data a picture was drawn from. */
export interface DataOfPicture {
  /** When it was last changed, YYYY-MM-DD. */
  readonly date: string;
  /** The article's short digest. */
  readonly digest: string;
}

/** What a picture says of itself to programs, as Dublin Core (dublincore.org, elements 1.1) and Creative Commons' RDF. */
export function pictureMetadata(chart: Chart, { date, digest }: DataOfPicture): XastElement {
  const dc = (name: string, text: string): XastElement => element(`dc:${name}`, {}, text);
  return element(
    'metadata',
    {},
    element(
      'rdf:RDF',
      {
        'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
        'xmlns:cc': 'http://creativecommons.org/ns#',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element(
        'cc:Work',
        { 'rdf:about': '' },
        dc('title', chart.title),
        dc('description', chart.description),
        dc('creator', WORDS.site.name),
        dc('publisher', WORDS.site.name),
        dc('date', date),
        dc('source', chart.source),
        dc('rights', `${LICENCE.name}, ${LICENCE.address}`),
        dc('language', 'en'),
        dc('format', 'image/svg+xml'),
        dc('identifier', chartPath(chart.article, chart.id)),
        dc('identifier', digest),
        element('cc:license', { 'rdf:resource': LICENCE.address }),
      ),
    ),
  );
}
