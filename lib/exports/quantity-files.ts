import { addressOf, quantityPath, type Site } from '../paths';
import { ownerOf } from '../quantities/build-forest-chart';
import { chartsOfQuantity } from '../quantities/list-charts';
import type { Quantity } from '../quantities/quantity';
import { QUOTES_NOTE } from './article-record';
import { describePackage, type PackageHead } from './data-package';
import { buildOwnerFiles, type Pictures, picturesOf } from './owner-files';
import { resourceFiles } from './package-files';
import { buildQuantityCitations } from './quantity-citations';
import { buildQuantityChartJson, buildQuantityJson } from './quantity-json';
import { formatQuantityReadme } from './quantity-readme';
import { sourceReferences } from './quantity-references';
import { formatQuantityReport } from './quantity-report';
import { quantityChartTable, quantityTables } from './quantity-tables';
import type { SiteFile } from './site-file';

/**
 * Every file of a quantity and its charts, each at its address. The same input gives the same bytes.
 * @throws {Error} where a chart of the quantity has no pictures.
 */
export function buildQuantityFiles(quantity: Quantity, pictures: Pictures, site: Site): readonly SiteFile[] {
  const owner = ownerOf(quantity);
  const charts = chartsOfQuantity(quantity);
  const resources = resourceFiles(
    quantityTables(quantity),
    charts.map((chart) => [chart, quantityChartTable(quantity, chart)]),
    (chart) => picturesOf(pictures, owner, chart).svg,
  );
  return buildOwnerFiles({
    owner,
    charts,
    pictures,
    resources,
    dataPackage: describePackage(packageHead(quantity, site), resources, site),
    citations: buildQuantityCitations(quantity, charts, site),
    whole: buildQuantityJson(quantity, site),
    wholeName: 'quantity.json',
    chartJson: (chart) => buildQuantityChartJson(quantity, chart, site),
    report: formatQuantityReport(quantity, charts, site),
    readme: formatQuantityReadme(quantity),
  });
}

function packageHead(quantity: Quantity, site: Site): PackageHead {
  const { file, digest } = quantity;
  const all = chartsOfQuantity(quantity).flatMap((chart) => sourceReferences(quantity, chart));
  const sources = all.filter(({ item }, index) => all.findIndex((other) => other.item.id === item.id) === index);
  return {
    name: file.id,
    title: file.title,
    description: `${file.definition} ${QUOTES_NOTE} Data digest: ${digest}.`,
    version: file.version,
    dataDate: file.dataDate,
    homepage: addressOf(site, quantityPath(file.id)),
    sources: sources.map(({ item, line }) =>
      item.URL === undefined ? { title: line } : { title: line, path: item.URL },
    ),
  };
}
