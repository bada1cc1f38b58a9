import { strToU8 } from 'fflate';
import type { Chart } from '../charts/chart';
import type { Article } from '../checks/evaluated';
import { chartTable, chartTableName, checksTable, derivedTable } from './computed-tables';
import { type DataTable, formatTable } from './data-table';
import { figurePlacesTable, figuresTable, othersTable, sentencesTable } from './printed-tables';

/** A file of an article's data package. `path` is relative to datapackage.json, at its address and in the report pack. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Its name in the package. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** null for a picture. */
  readonly table: DataTable | null;
}

/** Where charts stand in the package, as at their addresses. */
export const chartFile = (chart: string, ending: string): string => `charts/${chart}${ending}`;

/** Every resource of an article's data package: its tables, then table and picture of each chart. */
export function buildPackageFiles(
  article: Article,
  charts: readonly Chart[],
  svgOf: (chart: string) => string,
): readonly PackageFile[] {
  const tables = [figuresTable, figurePlacesTable, derivedTable, checksTable, sentencesTable, othersTable];
  return resourceFiles(
    tables.map((build) => build(article)),
    charts.map((chart) => [chart, chartTable(article, chart)]),
    svgOf,
  );
}

/** @param charts With the table of each. */
export function resourceFiles(
  tables: readonly DataTable[],
  charts: readonly (readonly [Chart, DataTable])[],
  svgOf: (chart: string) => string,
): readonly PackageFile[] {
  return [
    ...tables.map((table) => tableFile(table, `${table.name}.csv`)),
    ...charts.flatMap(([chart, table]) => [
      tableFile(table, chartFile(chart.id, '.csv')),
      {
        path: chartFile(chart.id, '.svg'),
        bytes: strToU8(svgOf(chart.id)),
        name: `${chartTableName(chart.id)}.svg`,
        title: chart.title,
        description: chart.description,
        table: null,
      },
    ]),
  ];
}

const tableFile = (table: DataTable, path: string): PackageFile => ({
  path,
  bytes: strToU8(formatTable(table)),
  name: table.name,
  title: table.title,
  description: table.description,
  table,
});
