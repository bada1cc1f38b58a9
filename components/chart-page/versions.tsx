import { CHART_PAGE_WORDS } from '@/components/words';
import type { Change } from '@/lib/article/changes-schema';
import { formatDay } from '@/lib/charts/dates';

const words = CHART_PAGE_WORDS.versions;

interface VersionsProps {
  /** Oldest first, as in the data. */
  readonly changes: readonly Change[];
  readonly digest: string;
}

/** Every version of the data with its digest and what it changed, the newest first. */
export function Versions({ changes, digest }: VersionsProps) {
  return (
    <ol className="versions" reversed>
      {changes.toReversed().map((change) => (
        <li key={change.version}>
          <p>
            {words.line(change.version, formatDay(change.date), change.digest ?? digest)}
            {change.digest === null ? ` (${words.now})` : ''}
          </p>
          <p className="facts">{change.note}</p>
        </li>
      ))}
    </ol>
  );
}
