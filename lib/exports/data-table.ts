import { formatCsv } from './csv';

/** A column of a table, in the words of Table Schema. Numbers are plain decimals, offsets are UTF-16 units. */
export interface Column {
  readonly type: 'string' | 'number' | 'integer';
  readonly title: string;
  readonly description: string;
}

/** Columns by name, in their order. */
export type Columns<Name extends string = string> = Readonly<Record<Name, Column>>;

/** A column whose values stand in another table's column. */
export interface Reference {
  readonly column: string;
  readonly table: string;
  readonly target: string;
}

/** A table of the data package: what its columns mean, and its rows as text, empty for a missing value. */
export interface DataTable {
  /** Its file without ".csv", and its name: small letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: Columns;
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly key: string;
  readonly references: readonly Reference[];
}

export const textColumn = (title: string, description: string): Column => ({ type: 'string', title, description });
export const numberColumn = (title: string, description: string): Column => ({ type: 'number', title, description });
export const offsetColumn = (title: string, description: string): Column => ({ type: 'integer', title, description });

export function formatTable({ columns, rows }: Pick<DataTable, 'columns' | 'rows'>): string {
  const names = Object.keys(columns);
  return formatCsv(
    names,
    rows.map((row) => names.map((name) => row[name] ?? '')),
  );
}
