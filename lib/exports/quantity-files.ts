import { strToU8 } from 'fflate';
import { CHART_FILES, type ChartFile, chartFilePath, type Site } from '../paths';
import { chartsOfQuantity } from '../quantities/list-charts';
import type { Quantity } from '../quantities/quantity';
import { type ChartPictures, type SiteFile, siteFile } from './article-files';
import { formatJson } from './number-json';
import { formatQuantityCsv } from './quantity-csv';
import { buildQuantityJson } from './quantity-json';

/**
 * Every file of a quantity's charts, each at its address: .svg, .png, .csv and .json. The same input gives the same bytes.
 * @param pictures By id of chart. @throws {Error} where a chart of the quantity has none.
 */
export function buildQuantityFiles(
  quantity: Quantity,
  pictures: ReadonlyMap<string, ChartPictures>,
  site: Site,
): readonly SiteFile[] {
  return chartsOfQuantity(quantity).flatMap((chart) => {
    const drawn = pictures.get(chart.id);
    if (drawn === undefined) throw new Error(`no pictures of the chart “${chart.id}” of ${chart.article}`);
    const content = (ending: ChartFile): Uint8Array => {
      switch (ending) {
        case 'svg':
          return strToU8(drawn.svg);
        case 'png':
          return drawn.png;
        case 'csv':
          return strToU8(formatQuantityCsv(quantity, chart));
        case 'json':
          return strToU8(formatJson(buildQuantityJson(quantity, chart, site)));
        default:
          return ending satisfies never;
      }
    };
    return CHART_FILES.map((ending) => siteFile(chartFilePath(chart.article, chart.id, ending), content(ending)));
  });
}
