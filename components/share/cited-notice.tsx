'use client';
// A client component: the page is a file, and only a script sees which version its reader came for (?cited=…).
import { CITED_WORDS } from '@/components/words';
import { findCited } from '@/lib/article/changes';
import type { Change } from '@/lib/article/changes-schema';
import { formatDay } from '@/lib/charts/dates';
import { useHydrated } from './use-hydrated';

interface CitedNoticeProps {
  readonly changes: readonly Change[];
  /** Digest of the data now. */
  readonly digest: string;
}

/** What changed since the version that a citation names; nothing where the address names none. */
export function CitedNotice({ changes, digest }: CitedNoticeProps) {
  const isReady = useHydrated();
  const cited = isReady ? new URLSearchParams(window.location.search).get('cited')?.trim().toLowerCase() : undefined;
  if (cited === undefined || cited === '') return null;
  const found = findCited(changes, digest, cited);
  switch (found.status) {
    case 'current':
      return <p className="cited">{CITED_WORDS.current}</p>;
    case 'unknown':
      return <p className="cited">{CITED_WORDS.unknown(cited)}</p>;
    case 'earlier':
      return (
        <div className="cited">
          <p>{CITED_WORDS.earlier(found.version)}</p>
          <ul>
            {found.since.map(({ version, date, note }) => (
              <li key={version}>{CITED_WORDS.change(version, formatDay(date), note)}</li>
            ))}
          </ul>
        </div>
      );
    default:
      return found satisfies never;
  }
}
