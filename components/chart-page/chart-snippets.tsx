import { EmbedPanel } from '@/components/share/embed-panel';
import { EMBED_WORDS } from '@/components/words';
import type { Chart } from '@/lib/charts/chart';
import { altTextOf } from '@/lib/exports/alt-text';
import { embedHeight } from '@/lib/exports/embed-height';
import { buildSnippets } from '@/lib/exports/snippets';
import { readPictureSize } from '@/lib/library/read-picture-size';
import { embedPath, linkTo, type Site } from '@/lib/paths';

/** Width of a column of text on most pages, px: frames have the height for it until they are told their own. */
const COLUMN = 640;
/** Width of the preview on a desk, px. */
const PREVIEW = 752;

interface ChartSnippetsProps {
  readonly chart: Chart;
  /** The chart's key where it is cited. */
  readonly citationKey: string;
  readonly site: Site;
}

/** The ways to embed a chart, with what they need computed from its data. */
export function ChartSnippets({ chart, citationKey, site }: ChartSnippetsProps) {
  const snippets = buildSnippets(chart, {
    site,
    altText: altTextOf(chart),
    height: embedHeight(chart, COLUMN, EMBED_WORDS),
    picture: readPictureSize(chart.article, chart.id),
    citationKey,
  });
  return (
    <EmbedPanel
      snippets={snippets}
      embed={{
        address: linkTo(site, embedPath(chart.article, chart.id)),
        title: chart.title,
        height: embedHeight(chart, PREVIEW, EMBED_WORDS),
      }}
    />
  );
}
