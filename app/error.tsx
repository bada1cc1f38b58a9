// A client component because Next shows it when rendering has failed, on either side.
'use client';

import { WORDS } from '@/components/words';
import { PARTS } from '@/lib/paths';

export default function PageError({ reset }: { readonly reset: () => void }) {
  return (
    <main className="page" id={PARTS.main}>
      <h1 className="headline">{WORDS.error.title}</h1>
      <p className="lede">{WORDS.error.text}</p>
      <p className="lede">
        <button type="button" onClick={reset}>
          {WORDS.error.again}
        </button>
      </p>
    </main>
  );
}
