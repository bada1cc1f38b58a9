interface PlainTableProps {
  /** For those who do not see the heading beside it. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** Columns by measure, not by what stands in them. */
  readonly isEven?: boolean;
  /** Its rows. */
  readonly children: React.ReactNode;
}

/** A table of words and numbers; on a phone each row reads as a paragraph. */
export function PlainTable({ caption, columns, isEven = false, children }: PlainTableProps) {
  return (
    <table className={isEven ? 'plain-table even' : 'plain-table'}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
