import { CopyButton } from '@/components/share/copy-button';
import { CHART_PAGE_WORDS } from '@/components/words';
import type { Citations } from '@/lib/exports/citations';

const { copies } = CHART_PAGE_WORDS.cite;
const FORMATS = ['text', 'bibtex', 'ris', 'cslJson'] as const;

/** How to cite a chart and what it draws on, in words and in the formats that programs read. */
export function ChartCitations({ citations }: { readonly citations: Citations }) {
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
