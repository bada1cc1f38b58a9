import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { useXAxisScale, useYAxisScale } from 'recharts';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CHART_WORDS } from '@/components/words';
import type { Drawing, RowsChart } from '@/lib/charts/chart';
import { EXACTNESS, PARTS, SAMPLE_CHARTS, SUM, WAVES } from '@/lib/charts/fixtures/sample-charts';
import { layoutChart } from '@/lib/charts/layout-chart';
import { ChartDrawing } from './chart-drawing';

const DRAWINGS: readonly Drawing[] = ['narrow', 'wide'];
const everywhere = SAMPLE_CHARTS.flatMap((chart) => DRAWINGS.map((drawing) => ({ id: chart.id, chart, drawing })));
let unmount: (() => void) | undefined;

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => unmount?.());

async function draw(chart: RowsChart, drawing: Drawing, more: Partial<Parameters<typeof ChartDrawing>[0]> = {}) {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  await act(async () => root.render(<ChartDrawing chart={chart} drawing={drawing} {...more} />));
  unmount = () => {
    act(() => root.unmount());
    container.remove();
  };
  const svg = container.querySelector('svg');
  if (svg === null) throw new Error('nothing was drawn');
  return svg;
}

const px = (element: Element, attribute: string): number => Number(element.getAttribute(attribute));
const layoutOf = (chart: RowsChart, drawing: Drawing) => layoutChart(chart, drawing, CHART_WORDS.key);

describe.each(everywhere)('$id, $drawing', { timeout: 30_000 }, ({ chart, drawing }) => {
  test('has its bands where recharts has their values', async () => {
    const scales: { x?: (value: number) => number | undefined; y?: (value: number) => number | undefined } = {};
    const Spy = (): ReactNode => {
      const [x, y] = [useXAxisScale(), useYAxisScale()];
      if (x !== undefined) scales.x = x;
      if (y !== undefined) scales.y = y;
      return null;
    };
    const svg = await draw(chart, drawing, { children: <Spy /> });
    const zones = layoutOf(chart, drawing).rows.flatMap(({ band }) => band.zones);
    const drawn = [...svg.querySelectorAll('[data-zone]')];
    expect(drawn.map((zone) => zone.getAttribute('data-zone'))).toEqual(zones.map(({ meaning }) => meaning));
    drawn.forEach((element, index) => {
      const zone = zones[index];
      if (zone === undefined) throw new Error('more stretches than data');
      expect(px(element, 'x')).toBeCloseTo(scales.x?.(zone.low) ?? Number.NaN, 1);
      expect(px(element, 'x') + px(element, 'width')).toBeCloseTo(scales.x?.(zone.high) ?? Number.NaN, 1);
    });
    for (const row of layoutOf(chart, drawing).rows) {
      const middle = (row.top + row.bottom) / 2;
      expect(scales.y?.(middle)).toBeCloseTo(middle, 6);
    }
  });

  test('has the layout’s places and recharts’ in one scale', async () => {
    let scale: ((value: number) => number | undefined) | undefined;
    const Spy = (): ReactNode => {
      scale = useXAxisScale() ?? scale;
      return null;
    };
    await draw(chart, drawing, { children: <Spy /> });
    const [low, high] = chart.domain;
    expect([scale?.(low), scale?.(high)]).toEqual([...layoutOf(chart, drawing).plot]);
  });

  test('draws every text, and none beyond the picture', async () => {
    const svg = await draw(chart, drawing);
    const { texts, width, height } = layoutOf(chart, drawing);
    expect(svg.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
    expect(svg.querySelectorAll('text')).toHaveLength(texts.length);
    for (const text of svg.querySelectorAll('text')) {
      expect(px(text, 'y')).toBeLessThan(height);
      expect(px(text, 'font-size')).toBeGreaterThanOrEqual(drawing === 'narrow' ? 12 : 13);
    }
    for (const rect of svg.querySelectorAll('rect')) {
      expect(px(rect, 'x')).toBeGreaterThanOrEqual(0);
      expect(px(rect, 'x') + px(rect, 'width')).toBeLessThanOrEqual(width);
      expect(px(rect, 'y') + px(rect, 'height')).toBeLessThanOrEqual(height);
    }
  });

  test('has a link for every number, with all of its sentences', async () => {
    const svg = await draw(chart, drawing);
    const wanted = layoutOf(chart, drawing).texts.filter(({ sentences }) => sentences.length > 0);
    const links = [...svg.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('data-sentences'))).toEqual(
      wanted.map(({ sentences }) => sentences.join(' ')),
    );
    expect(links.map((link) => link.getAttribute('href'))).toEqual(wanted.map(({ sentences }) => `#${sentences[0]}`));
  });

  test('uses the page’s colours and no other', async () => {
    const svg = await draw(chart, drawing);
    const paints = [...svg.querySelectorAll('*')].flatMap((element) =>
      ['fill', 'stroke'].flatMap((attribute) => element.getAttribute(attribute) ?? []),
    );
    for (const paint of paints) {
      expect(paint).toMatch(/^(none|var\(--(ink|soft|line|paper|stock|flow|gap)\)|url\(#[^)]+\))$/);
    }
  });
});

test('an open end is an arrow, and the band before it is not closed over it', async () => {
  const svg = await draw(EXACTNESS, 'wide');
  const arrow = svg.querySelector('[data-open="high"]');
  const plotEnd = layoutOf(EXACTNESS, 'wide').plot[1];
  expect(arrow?.querySelector('path')?.getAttribute('d')).toContain(`L${plotEnd} `);
  const slices = [...(arrow?.querySelectorAll('rect') ?? [])];
  const widths = slices.map((slice) => px(slice, 'width'));
  expect(widths.length).toBeGreaterThan(2);
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  for (const slice of slices) expect(px(slice, 'x') + px(slice, 'width')).toBeLessThan(plotEnd);
});

test('a nominal is a line across its band, taller than the band', async () => {
  const svg = await draw(WAVES, 'wide');
  const marks = [...svg.querySelectorAll('[data-mark="nominal"]')].map((mark) => mark.getAttribute('d') ?? '');
  const { rows } = layoutOf(WAVES, 'wide');
  expect(marks).toHaveLength(rows.length);
  rows.forEach(({ bandTop, bandHeight }, index) => {
    const [, top, bottom] = /^M[\d.]+ ([\d.]+)V([\d.]+)$/.exec(marks[index] ?? '') ?? [];
    expect(Number(top)).toBeLessThan(bandTop);
    expect(Number(bottom)).toBeGreaterThan(bandTop + bandHeight);
  });
});

test('what is unaccounted for is hatched, and nothing else in a chart of parts', async () => {
  const svg = await draw(PARTS, 'wide');
  const pattern = svg.querySelector('pattern')?.id;
  const hatched = [...svg.querySelectorAll(`[data-zone][fill="url(#${pattern})"]`)];
  const [gap] = layoutOf(PARTS, 'wide').rows.filter(({ band }) => band.fill === 'gap');
  expect(hatched).toHaveLength(gap?.band.zones.length ?? -1);
  expect(hatched.every((zone) => px(zone, 'y') === gap?.bandTop)).toBe(true);
});

test('a gap is hatched between the two ranges', async () => {
  const svg = await draw(SUM, 'wide');
  const pattern = svg.querySelector('pattern')?.id;
  expect(svg.querySelectorAll(`rect[fill="url(#${pattern})"]`)).toHaveLength(1);
});

test('links can lead to another page', async () => {
  const svg = await draw(WAVES, 'narrow', { hrefFor: (sentence) => `/articles/a#${sentence}` });
  expect(svg.querySelector('a')?.getAttribute('href')).toBe('/articles/a#s2');
});

test('hedges are in italics before their numbers', async () => {
  const svg = await draw(WAVES, 'wide');
  const [link] = svg.querySelectorAll('a');
  expect(link?.querySelector('[font-style="italic"]')?.textContent).toBe('approximately');
  expect(link?.textContent).toBe('approximately 6 million');
});
