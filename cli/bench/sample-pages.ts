import { listCharts } from '@/lib/library/list-charts';
import { chartPath, checkPath, homePath, methodsPath, quantityPath } from '@/lib/paths';
import { readQuantities } from '@/lib/quantities/quantity-library';

/** The paths of one page of each kind. */
export function samplePages(root: string): readonly string[] {
  const [chart] = listCharts(root);
  const [quantity] = readQuantities(root);
  return [
    homePath(),
    ...(chart === undefined ? [] : [chartPath(chart.article, chart.chart.id)]),
    ...(quantity === undefined ? [] : [quantityPath(quantity.file.id)]),
    methodsPath(),
    checkPath(),
  ];
}
