import { strToU8 } from 'fflate';
import type { Chart } from '../charts/chart';
import { chartFilePath, ownerFilePath, packagePath } from '../paths';
import type { Citations } from './citations';
import { formatJson } from './number-json';
import { chartFile, type PackageFile } from './package-files';
import { buildReportPack } from './report-pack';
import { type SiteFile, siteFile } from './site-file';

/** The pictures of a chart: SVG markup, PNG for screens (2×) and for print (300 dpi at 16 cm). */
export interface ChartPictures {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly printPng: Uint8Array;
}

/** By id of chart. */
export type Pictures = ReadonlyMap<string, ChartPictures>;

/** @throws {Error} where a chart of the owner has none. */
export function picturesOf(pictures: Pictures, owner: string, chart: string): ChartPictures {
  const found = pictures.get(chart);
  if (found === undefined) throw new Error(`no pictures of the chart “${chart}” of ${owner}`);
  return found;
}

/** What an article or a quantity has to say of itself, as far as the two differ. */
export interface OwnerContent {
  /** What its files are filed under, as lib/paths has it. */
  readonly owner: string;
  readonly charts: readonly Chart[];
  readonly pictures: Pictures;
  /** Tables and drawings of the data package, and its description. */
  readonly resources: readonly PackageFile[];
  readonly dataPackage: object;
  readonly citations: Citations;
  /** Everything as one value, and the name that it has in the pack. */
  readonly whole: object;
  readonly wholeName: string;
  readonly chartJson: (chart: Chart) => object;
  readonly report: string;
  readonly readme: string;
}

/**
 * Every file of an article or a quantity, each at its address: the charts' .svg, .png, .csv and .json, the data package
 * with its tables, citations, all of it as .json and the report pack. The same input gives the same bytes.
 */
export function buildOwnerFiles(content: OwnerContent): readonly SiteFile[] {
  const { owner, charts, citations, resources } = content;
  const drawn = (chart: string): ChartPictures => picturesOf(content.pictures, owner, chart);
  const whole = strToU8(formatJson(content.whole));
  /** What has the same path beside the page and in the pack. */
  const shared = new Map<string, Uint8Array>([
    ['datapackage.json', strToU8(formatJson(content.dataPackage))],
    ...resources.map(({ path, bytes }) => [path, bytes] as const),
    ...charts.map(({ id }) => [chartFile(id, '.png'), drawn(id).png] as const),
    ['citations.bib', strToU8(citations.bibtex)],
    ['citations.ris', strToU8(citations.ris)],
    ['citations.csl.json', strToU8(citations.cslJson)],
    ['citations.txt', strToU8(citations.text)],
  ]);
  const pack = buildReportPack(
    new Map([
      ...shared,
      ...charts.map(({ id }) => [chartFile(id, '-print.png'), drawn(id).printPng] as const),
      [content.wholeName, whole],
      ['report.md', strToU8(content.report)],
      ['README.txt', strToU8(content.readme)],
    ]),
  );
  return [
    ...[...shared].map(([path, bytes]) => siteFile(packagePath(owner, path), bytes)),
    ...charts.map((chart) =>
      siteFile(chartFilePath(owner, chart.id, 'json'), strToU8(formatJson(content.chartJson(chart)))),
    ),
    siteFile(ownerFilePath(owner, 'json'), whole),
    siteFile(ownerFilePath(owner, 'zip'), pack),
  ];
}
