import { useRef, useState } from 'react';
import type { SearchEntry } from '@/lib/exports/search-entry';
import type { Search } from './search-articles';

/** How far the search is. */
type SearchState =
  | { readonly status: 'idle' | 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly search: Search; readonly all: number };

/** The search, which is loaded with its index when it is first asked for; after a failure the next call tries again. */
export function useSearch(index: string): { readonly state: SearchState; readonly load: () => void } {
  const [state, setState] = useState<SearchState>({ status: 'idle' });
  const isAsked = useRef(false);
  const load = () => {
    if (isAsked.current) return;
    isAsked.current = true;
    setState({ status: 'loading' });
    openIndex(index).then(setState, () => {
      isAsked.current = false;
      setState({ status: 'failed' });
    });
  };
  return { state, load };
}

async function openIndex(index: string): Promise<SearchState> {
  const [{ openSearch }, response] = await Promise.all([import('./search-articles'), fetch(index)]);
  if (!response.ok) throw new Error(`${index}: ${response.status}`);
  // The build that made this page wrote the file, in this form.
  const entries: readonly SearchEntry[] = await response.json();
  return { status: 'ready', search: await openSearch(entries), all: entries.length };
}
