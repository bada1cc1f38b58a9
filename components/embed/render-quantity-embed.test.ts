import { expect, test } from 'vitest';
import { chartsOfQuantity } from '@/lib/quantities/list-charts';
import { readQuantities } from '@/lib/quantities/quantity-library';
import { renderQuantityEmbed } from './render-embed';

const SITE = { origin: 'https://example.org', base: '/h' };

test('an embed of a quantity has a clause for every link, its source, and every year of a time line', () => {
  const quantity = readQuantities().find(({ file }) => file.id === 'afghan-outflow-1980s');
  if (quantity === undefined) throw new Error('no such quantity');
  for (const chart of chartsOfQuantity(quantity)) {
    const picture =
      chart.kind === 'series' ? '' : '<svg xmlns="http://www.w3.org/2000/svg"><a href="#csm"><text>6</text></a></svg>';
    const html = renderQuantityEmbed(quantity, chart, { narrow: picture, wide: picture }, SITE);
    const targets = new Set([...html.matchAll(/ href="#([^"]+)"/g)].map((found) => found[1] ?? ''));
    expect(targets.size).toBeGreaterThan(0);
    for (const id of targets) expect(html).toMatch(new RegExp(`<(?:li|tr) id="${id}"`));
    expect(html).toContain(`/h/quantities/afghan-outflow-1980s/charts/${chart.id}?cited=${quantity.digest}`);
    expect(html.includes('3,061,110')).toBe(true);
  }
});
