'use client';
// A client component: it searches while a person types. What needs no script, the list, is its child.
import { useDeferredValue, useId, useState } from 'react';
import { useHydrated } from '@/components/share/use-hydrated';
import { LIBRARY_WORDS } from '@/components/words';
import { ArticleEntry } from './article-entry';
import type { Found } from './search-articles';
import { useSearch } from './use-search';

interface ArticleSearchProps {
  /** Where the index is. */
  readonly index: string;
  /** The list that is there without a search, and without a script. */
  readonly children: React.ReactNode;
}

/** How many results are shown; a longer search text finds fewer. */
const MOST = 50;

/** A search over all articles above their list; the index is loaded when the box is first used. */
export function ArticleSearch({ index, children }: ArticleSearchProps) {
  const isReady = useHydrated();
  const id = useId();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const { state, load } = useSearch(index);
  const found = state.status === 'ready' && wanted !== '' ? state.search(wanted) : null;
  return (
    <>
      {isReady ? (
        <search className="article-search">
          <label htmlFor={id}>{LIBRARY_WORDS.search}</label>
          <input
            id={id}
            type="search"
            value={text}
            autoComplete="off"
            onFocus={load}
            onChange={({ target }) => {
              load();
              setText(target.value);
            }}
          />
          <output htmlFor={id}>{wanted === '' ? '' : statusOf(state, found)}</output>
        </search>
      ) : null}
      {found === null ? children : <FoundList found={found} />}
    </>
  );
}

function statusOf(state: ReturnType<typeof useSearch>['state'], found: readonly Found[] | null): string {
  switch (state.status) {
    case 'idle':
    case 'loading':
      return LIBRARY_WORDS.loading;
    case 'failed':
      return LIBRARY_WORDS.failed;
    case 'ready':
      return LIBRARY_WORDS.count(found?.length ?? 0, Math.min(found?.length ?? 0, MOST), state.all);
    default:
      return state satisfies never;
  }
}

function FoundList({ found }: { readonly found: readonly Found[] }) {
  return (
    <ul aria-label={LIBRARY_WORDS.found}>
      {found.slice(0, MOST).map(({ entry, fields }) => (
        <ArticleEntry key={entry.id} article={entry}>
          <p className="facts">{LIBRARY_WORDS.foundIn(fields)}</p>
        </ArticleEntry>
      ))}
    </ul>
  );
}
