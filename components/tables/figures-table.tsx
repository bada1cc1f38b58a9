'use client';
// A client component: readers sort, filter and choose columns. The server's HTML has every row already.
import { useTable } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { TABLE_WORDS } from '@/components/words';
import { useHydrated } from '../share/use-hydrated';
import { FIGURE_COLUMNS, HIDDEN_AT_FIRST } from './figure-columns';
import type { FigureTableRow } from './figure-table-rows';
import { filterFigures, type Search } from './filter-figures';
import { SortHeader } from './sort-header';
import { FEATURES } from './table-features';
import { TableTools } from './table-tools';

interface FiguresTableProps {
  /** In the order of the article. */
  readonly rows: readonly FigureTableRow[];
  readonly caption: string;
}

export function FiguresTable({ rows, caption }: FiguresTableProps) {
  const isReady = useHydrated();
  const [text, setText] = useState('');
  const [columnVisibility, setColumnVisibility] = useState<Record<string, boolean>>(HIDDEN_AT_FIRST);
  const globalFilter = useMemo((): Search | undefined => {
    const shown = FIGURE_COLUMNS.filter(({ id = '' }) => columnVisibility[id] !== false);
    return text.trim() === '' ? undefined : { text, columns: shown.flatMap(({ meta }) => meta?.text ?? []) };
  }, [text, columnVisibility]);
  const table = useTable({
    features: FEATURES,
    columns: FIGURE_COLUMNS,
    data: rows,
    state: { globalFilter, columnVisibility },
    onColumnVisibilityChange: setColumnVisibility,
    globalFilterFn: filterFigures,
    // The filter looks at the whole row: asking once is enough.
    getColumnCanGlobalFilter: ({ id }) => id === 'name',
    getRowId: ({ fields }) => fields.id,
    enableMultiSort: false,
  });
  const shown = table.getRowModel().rows;
  const columns = table.getVisibleLeafColumns();

  return (
    <div className="figures-table" data-ready={isReady}>
      <TableTools
        text={text}
        onText={setText}
        count={TABLE_WORDS.count(shown.length, rows.length)}
        columns={table.getAllLeafColumns().filter((column) => column.getCanHide())}
        shown={columns}
        rows={shown.map(({ original }) => original)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="figures-scroll" aria-label={TABLE_WORDS.scroller(caption)} tabIndex={0}>
        <table>
          <caption>
            <span>{caption}</span>
          </caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map(({ id, column }) => (
                  <SortHeader
                    key={id}
                    column={column.id}
                    label={column.columnDef.meta?.header ?? column.id}
                    sorted={column.getIsSorted()}
                    onSort={isReady ? () => column.toggleSorting() : null}
                  />
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                {row.getVisibleCells().map((cell) =>
                  cell.column.id === 'name' ? (
                    <th key={cell.id} scope="row" data-column={cell.column.id}>
                      <table.FlexRender cell={cell} />
                    </th>
                  ) : (
                    <td key={cell.id} data-column={cell.column.id}>
                      <table.FlexRender cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
            {shown.length === 0 && (
              <tr>
                <td className="figures-none" colSpan={columns.length}>
                  {TABLE_WORDS.noMatch}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </section>
    </div>
  );
}
