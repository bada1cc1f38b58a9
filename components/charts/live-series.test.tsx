import { createRoot, type Root } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SeriesChart } from '@/lib/charts/chart';
import { layoutSeries } from '@/lib/charts/layout-series';
import { buildSeriesCharts } from '@/lib/quantities/build-series-chart';
import { readQuantities } from '@/lib/quantities/quantity-library';
import { LiveChart } from './live-chart';
import { YearTable } from './year-table';

const quantity = readQuantities().find(({ file }) => file.id === 'afghan-outflow-1980s');
const [first] = quantity === undefined ? [] : buildSeriesCharts(quantity);
if (first === undefined) throw new Error('no time line');
const chart: SeriesChart = first;

let container: HTMLElement;
let root: Root;

const SCALE = 1.25;
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const stage = () => container.querySelector<HTMLElement>('.chart-stage');
const surface = () => container.querySelector<SVGSVGElement>('.chart-surface svg');
const spoken = () => container.querySelector('.chart-spoken')?.textContent ?? '';
const card = () => container.querySelector<HTMLElement>('.year-card');

// happy-dom lays nothing out: the wide picture is 900 px wide, as in a wide container.
beforeEach(async () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 720 * SCALE, 600));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #callback: () => void;
      constructor(callback: () => void) {
        this.#callback = callback;
      }
      observe() {
        this.#callback();
      }
      disconnect() {}
      unobserve() {}
    },
  );
  container = document.createElement('div');
  document.body.append(container);
  root = createRoot(container);
  root.render(
    <LiveChart chart={chart}>
      <div data-drawing="wide">
        <svg>
          <title>static</title>
        </svg>
      </div>
    </LiveChart>,
  );
  await settled();
  stage()?.focus();
  await vi.waitFor(() => {
    if (stage()?.dataset.live === undefined) throw new Error('still static');
  }, 20_000);
});
afterEach(() => {
  root.unmount();
  container.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function press(key: string): Promise<void> {
  surface()?.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settled();
}

describe('a time line', { timeout: 60_000 }, () => {
  test('takes the focus along, and says how it is used', () => {
    expect(document.activeElement).toBe(surface());
    expect(surface()?.getAttribute('aria-label')).toContain('arrow keys move from year to year');
  });

  test('goes from year to year by left and right, from change to change by down and up, and says each', async () => {
    await press('ArrowRight');
    expect(spoken()).toMatch(/^1979\. All countries: 500,000; Iran: 100,000, an estimate; Pakistan: 400,000\./);
    await press('ArrowDown');
    expect(spoken()).toMatch(/^1990\. .* Iran’s count rose from 2,350,000, .* to 3,061,110/);
    await press('ArrowLeft');
    expect(spoken()).toMatch(/^1989\. .*approximately 6 million in Iran and Pakistan: On this site: The Christian/);
    await press('End');
    expect(spoken()).toMatch(/^2025\./);
    await press('ArrowRight');
    expect(spoken()).toMatch(/^2025\./);
    await press('ArrowUp');
    expect(spoken()).toMatch(/^2024\./);
  });

  test('shows the same on a card, with a ring on each count', async () => {
    await press('Home');
    expect(card()?.querySelector('.chart-card-number')?.textContent).toBe('1979');
    expect([...(card()?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '500,000',
      '100,000, an estimate',
      '400,000',
    ]);
    expect(container.querySelectorAll('.chart-surface circle[r="4"]')).toHaveLength(3);
    await press('Escape');
    expect(card()).toBeNull();
    expect(spoken()).toBe('');
  });

  test('tells of the year that is nearest to the pointer, and of none beside the plot', async () => {
    const { plot, toX } = layoutSeries(chart, 'wide');
    const move = async (x: number, y: number) => {
      const at = { clientX: x * SCALE, clientY: y * SCALE };
      surface()?.dispatchEvent(new window.MouseEvent('mousemove', { bubbles: true, ...at }));
      await settled();
    };
    await move(toX(2007) + 3, plot.top + 20);
    expect(spoken()).toMatch(/^2007\./);
    await move(toX(2007) + 3, plot.bottom + 40);
    expect(card()).toBeNull();
  });
});

test('its table has a row for each year at an address, with what changed in counting under it', () => {
  const html = renderToStaticMarkup(<YearTable chart={chart} labels={chart.mentions ?? []} page="" />);
  const table = document.createElement('div');
  table.innerHTML = html;
  expect(table.querySelectorAll('tr[id]')).toHaveLength(47);
  expect(table.querySelector('[id="series-1988"]')?.textContent).toBe('19885,622,9822,350,000, an estimate3,254,393');
  const change = table.querySelector('[id="series-1990"] + .year-change');
  expect(change?.textContent).toMatch(
    /^Counted in another way than the year before\. Iran’s count rose from 2,350,000/,
  );
  for (const link of table.querySelectorAll('.year-change a[href^="#series-"]'))
    expect(table.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`)).not.toBeNull();
});
