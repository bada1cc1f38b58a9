import { EMBED_WORDS, WORDS } from '@/components/words';
import type { Chart } from '@/lib/charts/chart';

interface EmbedFootProps {
  readonly chart: Chart;
  /** Absolute address of the chart's own page. */
  readonly page: string;
  /** Digest of the data that the embed shows: on its page a later reader learns what changed since. */
  readonly digest: string;
}

/** Where the numbers are from, and where to read on. Links open beside the page that the frame is on. */
export function EmbedFoot({ chart, page, digest }: EmbedFootProps) {
  return (
    <footer>
      <p>{chart.source}</p>
      <p>
        <a href={digest === '' ? page : `${page}?cited=${digest}`} target="_blank" rel="noopener">
          {EMBED_WORDS.page}
        </a>
        {EMBED_WORDS.licence}
        <a href={WORDS.footer.licenceAddress} target="_blank" rel="noopener license">
          {WORDS.footer.licenceName}
        </a>
      </p>
    </footer>
  );
}
