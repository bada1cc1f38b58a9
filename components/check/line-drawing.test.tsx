import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ChartDrawing } from '@/components/charts/chart-drawing';
import { CHART_WORDS } from '@/components/words';
import type { LineChart } from '@/lib/charts/chart';
import { layoutChart } from '@/lib/charts/layout-chart';
import { readDefaultArticle } from '@/lib/library/library';
import { chartsOf } from '@/lib/library/list-charts';
import { LineDrawing } from './line-drawing';
import { renderSvg } from './render-picture';

const CHARTS = chartsOf(readDefaultArticle()).filter((chart): chart is LineChart => chart.kind === 'line');

/** The places and paints of all marks in an element, in any order. */
function marksIn(element: Element): readonly string[] {
  const round = (value: string | null): string =>
    (value ?? '').replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
  const named = ['x', 'y', 'width', 'height', 'd', 'fill-opacity', 'stroke-dasharray'];
  return [...element.querySelectorAll('rect, path')]
    .filter((mark) => mark.closest('defs, clipPath') === null)
    .map((mark) => `${mark.nodeName} ${named.map((name) => round(mark.getAttribute(name))).join(' ')}`)
    .sort();
}

test.each(CHARTS.map((chart) => [chart.id, chart] as const))(
  'the ranges of %s are drawn where recharts draws them for the dashboard',
  async (_, chart) => {
    const container = document.createElement('div');
    const root = createRoot(container);
    flushSync(() => root.render(createElement(ChartDrawing, { chart, drawing: 'narrow' })));
    await new Promise((resolve) => setTimeout(resolve));
    const theirs = marksIn(container);
    root.unmount();
    const layout = layoutChart(chart, 'narrow', CHART_WORDS.key);
    const ours = document.createElement('div');
    ours.innerHTML = renderToStaticMarkup(
      <svg role="img" aria-label="ranges">
        <LineDrawing chart={chart} layout={layout} hatching="h" />
      </svg>,
    );
    expect(theirs.length).toBeGreaterThan(4);
    expect(marksIn(ours)).toEqual(theirs);
  },
);

test('a picture that travels has its words, no variables of the page, and hostile words as words', () => {
  const [first] = CHARTS;
  if (first === undefined) throw new Error('no chart of a check');
  const svg = renderSvg({ ...first, title: '</title><script>alert(1)</script>' });
  expect(svg).not.toMatch(/var\(--|<script/);
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
  for (const { name } of first.rows) expect(svg.replace(/<[^>]+>/g, '')).toContain(name.split(' ')[0]);
});
