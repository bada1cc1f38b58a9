'use client';
// A client component: the reader chooses the width, and the embed says how high it is. Without it, the frame has the
// height that was computed for it.
import { useEffect, useId, useRef, useState } from 'react';
import { CHART_PAGE_WORDS } from '@/components/words';
import { useHydrated } from './use-hydrated';

const words = CHART_PAGE_WORDS.embed;
const WIDTHS = { phone: 320, column: 480, page: 720, full: null } as const;
type Width = keyof typeof WIDTHS;
const NAMES = ['phone', 'column', 'page', 'full'] as const satisfies readonly Width[];

interface EmbedPreviewProps {
  /** Address of the embed, on this site. */
  readonly address: string;
  readonly title: string;
  /** Height in px until the embed has said its own. */
  readonly height: number;
}

/** The embed as a page would show it, at the widths that pages have. */
export function EmbedPreview({ address, title, height }: EmbedPreviewProps) {
  const isReady = useHydrated();
  const frame = useRef<HTMLIFrameElement>(null);
  const [width, setWidth] = useState<Width>('full');
  const [told, setTold] = useState<number | null>(null);
  const name = useId();
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      const asked = heightIn(data);
      // By window and never by origin: that of a sandboxed frame is "null".
      if (asked !== null && source === frame.current?.contentWindow) setTold(asked);
    };
    window.addEventListener('message', listen);
    // What loaded before this listened has told nobody: asked as WordPress asks, it says its height again.
    frame.current?.contentWindow?.postMessage({ message: 'ready', secret: name }, '*');
    return () => window.removeEventListener('message', listen);
  }, [name]);
  return (
    <div className="embed-preview">
      <fieldset className="embed-widths" hidden={!isReady}>
        <legend>{words.width}</legend>
        {NAMES.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={width === each} onChange={() => setWidth(each)} />
            {words.widths[each]}
          </label>
        ))}
      </fieldset>
      <iframe
        ref={frame}
        title={`${words.preview}: ${title}`}
        src={address}
        height={told ?? height}
        width={WIDTHS[width] ?? undefined}
        loading="lazy"
      />
    </div>
  );
}

/** The height in an embed's message, px; null for any other message. */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('datawrapper-height' in data)) return null;
  const heights: unknown = data['datawrapper-height'];
  const height: unknown = typeof heights === 'object' && heights !== null ? Object.values(heights)[0] : null;
  return typeof height === 'number' && height > 0 ? height : null;
}
