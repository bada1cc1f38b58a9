// A client component because Next shows it when rendering has failed, on either side.
'use client';

import { ERROR_WORDS } from '@/components/site/error-words';
import { homePath, PARTS } from '@/lib/paths';

export default function PageError({ reset }: { readonly reset: () => void }) {
  return (
    <main className="page lost" id={PARTS.main}>
      <h1 className="headline">{ERROR_WORDS.title}</h1>
      <p className="lede">{ERROR_WORDS.text}</p>
      <p className="lede lost-ways">
        <button type="button" onClick={reset}>
          {ERROR_WORDS.again}
        </button>
        {/* Not a link of Next's: what has failed is left behind, and every page's script would have that link twice. */}
        <a href={`${process.env.HEADCOUNT_BASE ?? ''}${homePath()}`}>{ERROR_WORDS.toDashboard}</a>
      </p>
    </main>
  );
}
