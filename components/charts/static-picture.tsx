// A client component because a page's own data does not hold its drawings a second time (see cli/seal): where its
// markup is empty, it is in the page, and is kept for when the page is shown again.
'use client';

import type { Drawing } from '@/lib/charts/chart';

interface StaticPictureProps {
  /** What it shows, "<owner>/<chart>". */
  readonly of: string;
  readonly drawing: Drawing;
  readonly svg: string;
}

/** A picture drawn before the build, in the page's HTML: its links and its colours are the page's. */
export function StaticPicture({ of, drawing, svg }: StaticPictureProps) {
  return (
    <div
      className="chart-picture"
      data-picture={of}
      data-drawing={drawing}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own renderer wrote it, with every text escaped
      dangerouslySetInnerHTML={{ __html: svg === '' ? keptMarkup(of, drawing) : svg }}
    />
  );
}

const kept = new Map<string, string>();

function keptMarkup(of: string, drawing: Drawing): string {
  if (typeof document === 'undefined') return '';
  const place = `[data-picture="${of}"][data-drawing="${drawing}"]`;
  const markup = kept.get(place) ?? document.querySelector(place)?.innerHTML ?? '';
  if (markup !== '') kept.set(place, markup);
  return markup;
}
