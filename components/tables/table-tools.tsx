import type { Column } from '@tanstack/react-table';
import { useId } from 'react';
import { TABLE_WORDS } from '@/components/words';
import { CopyButton } from '../share/copy-button';
import { figuresAsCsv, figuresAsMarkdown } from './copied-figures';
import type { FigureTableRow } from './figure-table-rows';
import type { Features } from './table-features';

type FigureColumn = Column<Features, FigureTableRow>;

interface TableToolsProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** How many figures are shown, in words. */
  readonly count: string;
  /** The columns that a reader can hide. */
  readonly columns: readonly FigureColumn[];
  /** The columns and rows that are shown, in their order: what is copied. */
  readonly shown: readonly FigureColumn[];
  readonly rows: readonly FigureTableRow[];
}

/** What a reader can do with the table of figures. */
export function TableTools({ text, onText, count, columns, shown, rows }: TableToolsProps) {
  const id = useId();
  const metas = shown.flatMap(({ columnDef }) => columnDef.meta ?? []);
  return (
    <fieldset className="figures-tools">
      <legend className="sr-only">{TABLE_WORDS.controls}</legend>
      <span className="figures-find">
        <label htmlFor={id}>{TABLE_WORDS.filter}</label>
        <input id={id} type="search" value={text} onChange={({ target }) => onText(target.value)} autoComplete="off" />
      </span>
      <output htmlFor={id} className="figures-count">
        {count}
      </output>
      <details className="figures-columns">
        <summary>{TABLE_WORDS.chooseColumns}</summary>
        <fieldset>
          <legend>{TABLE_WORDS.columnsShown}</legend>
          {columns.map((column) => (
            <label key={column.id}>
              <input
                type="checkbox"
                checked={column.getIsVisible()}
                onChange={({ target }) => column.toggleVisibility(target.checked)}
              />
              {column.columnDef.meta?.header}
            </label>
          ))}
        </fieldset>
      </details>
      <CopyButton text={figuresAsCsv(metas, rows)} label={TABLE_WORDS.copyCsv} />
      <CopyButton text={figuresAsMarkdown(metas, rows)} label={TABLE_WORDS.copyMarkdown} />
    </fieldset>
  );
}
