import { CHART_PAGE_WORDS } from '@/components/words';
import type { Snippets } from '@/lib/exports/snippets';
import { CopyButton } from './copy-button';
import { EmbedPreview } from './embed-preview';

const words = CHART_PAGE_WORDS.embed;
const KINDS = ['address', 'frame', 'image', 'markdown', 'latex', 'altText'] as const;

interface EmbedPanelProps {
  readonly snippets: Snippets;
  /** Address of the embed on this site, its title and the height it needs in px. */
  readonly embed: { readonly address: string; readonly title: string; readonly height: number };
}

/** What to paste where, each one click; and the embed as it will look. */
export function EmbedPanel({ snippets, embed }: EmbedPanelProps) {
  return (
    <>
      <ul className="snippets">
        {KINDS.map((kind) => {
          const { name, hint, copy } = words.kinds[kind];
          return (
            <li key={kind} className="snippet">
              <h3>{name}</h3>
              <p>{hint}</p>
              <CopyButton text={snippets[kind]} label={copy} />
              <details>
                <summary>
                  {words.show}
                  <span className="sr-only">: {name}</span>
                </summary>
                <pre>
                  <code>{snippets[kind]}</code>
                </pre>
              </details>
            </li>
          );
        })}
      </ul>
      <h3 className="panel-title">{words.preview}</h3>
      <EmbedPreview {...embed} />
    </>
  );
}
