import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { FigureField } from '@/lib/exports/figure-fields';
import type { FigureTableRow } from './figure-table-rows';

/** A column of copied CSV: those of the CSV files, and the name that the table's rows go by. */
export type CsvField = FigureField | 'name';

/** What a column is besides its order and its cells. */
export interface FigureColumnMeta {
  readonly header: string;
  /** The cell as text: what is searched, and copied as Markdown. */
  readonly text: (row: FigureTableRow) => string;
  /** The columns of a CSV file that say the same. */
  readonly fields: readonly CsvField[];
}

/** What the table of figures can do. Nothing else of the package reaches the browser. */
export const FEATURES = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  columnMeta: metaHelper<FigureColumnMeta>(),
});

export type Features = typeof FEATURES;
