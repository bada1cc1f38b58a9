import type { SortDirection } from '@tanstack/react-table';

interface SortHeaderProps {
  readonly column: string;
  readonly label: string;
  readonly sorted: SortDirection | false;
  /** null while there is no script to sort: the header is only a header then, of the same size. */
  readonly onSort: (() => void) | null;
}

const ARIA = { asc: 'ascending', desc: 'descending' } as const;

/** The head of a column: one button that sorts by it, the other way, and not at all. */
export function SortHeader({ column, label, sorted, onSort }: SortHeaderProps) {
  const words = (
    <>
      {label}
      <span className="figures-arrow" aria-hidden="true">
        {sorted === false ? '↕' : sorted === 'asc' ? '↑' : '↓'}
      </span>
    </>
  );
  return (
    <th
      scope="col"
      data-column={column}
      data-sorted={sorted === false ? undefined : sorted}
      aria-sort={onSort === null ? undefined : sorted === false ? 'none' : ARIA[sorted]}
    >
      {onSort === null ? (
        <span className="figures-sort">{words}</span>
      ) : (
        <button type="button" className="figures-sort" onClick={onSort}>
          {words}
        </button>
      )}
    </th>
  );
}
