import { CopyButton } from '@/components/share/copy-button';
import { CHART_PAGE_WORDS } from '@/components/words';
import type { Chart } from '@/lib/charts/chart';
import type { Article } from '@/lib/checks/evaluated';
import { buildCitations } from '@/lib/exports/citations';
import type { Site } from '@/lib/paths';

const { copies } = CHART_PAGE_WORDS.cite;
const FORMATS = ['text', 'bibtex', 'ris', 'cslJson'] as const;

interface ChartCitationsProps {
  readonly article: Article;
  readonly chart: Chart;
  readonly site: Site;
}

/** How to cite a chart: the article first, the chart second, in words and in the formats that programs read. */
export function ChartCitations({ article, chart, site }: ChartCitationsProps) {
  const citations = buildCitations(article, chart, site);
  return (
    <div className="citations">
      <ol>
        {citations.text
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => (
            <li key={line}>
              <p>{line}</p>
            </li>
          ))}
      </ol>
      <p className="copies">
        {FORMATS.map((format) => (
          <CopyButton key={format} text={citations[format]} label={copies[format]} />
        ))}
      </p>
    </div>
  );
}
