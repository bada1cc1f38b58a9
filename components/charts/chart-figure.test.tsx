import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '@/lib/charts/chart';
import { PARTS, SAMPLE_CHARTS, WAVES } from '@/lib/charts/fixtures/sample-charts';
import { ChartFigure } from './chart-figure';

const pictures = {
  narrow: '<svg id="n"><a href="#s1" data-sentences="s1"><text>60</text></a></svg>',
  wide: '<svg id="w"></svg>',
};

function figureOf(
  chart: (typeof SAMPLE_CHARTS)[number],
  page?: string,
  ownPage: string | null = '/articles/a/charts/c',
): HTMLElement {
  const container = document.createElement('div');
  container.innerHTML = renderToStaticMarkup(
    <ChartFigure chart={chart} pictures={pictures} ownPage={ownPage} {...(page === undefined ? {} : { page })} />,
  );
  return container;
}

describe('a chart’s figure, in the server’s HTML,', () => {
  test('has both pictures, each for its width', () => {
    const figure = figureOf(WAVES);
    expect(figure.querySelector('[data-drawing="narrow"] > svg#n')).not.toBeNull();
    expect(figure.querySelector('[data-drawing="wide"] > svg#w')).not.toBeNull();
  });

  test('has title, subtitle, description and source as text', () => {
    const text = figureOf(WAVES).textContent;
    for (const words of [WAVES.title, WAVES.subtitle, WAVES.description, WAVES.source]) expect(text).toContain(words);
  });

  test('leads to its own page, where it can be had', () => {
    const link = figureOf(WAVES).querySelector('figcaption a');
    expect(link?.getAttribute('href')).toBe('/articles/a/charts/c');
    expect(link?.getAttribute('aria-label')).toContain(WAVES.title);
  });

  test('on its own page has its words apart, and no way to where it is', () => {
    const figure = figureOf(WAVES, undefined, null);
    expect(figure.querySelector('figcaption a')).toBeNull();
    expect(figure.querySelector('details')).toBeNull();
    expect(figure.textContent).not.toContain(WAVES.description);
  });

  test('is named by its title', () => {
    const figure = figureOf(WAVES);
    const id = figure.querySelector('figure')?.getAttribute('aria-labelledby');
    expect(figure.querySelector('h3')?.id).toBe(id);
  });

  test.each(SAMPLE_CHARTS.map((chart) => ({ id: chart.id, chart })))(
    '$id: has a table with every number linked',
    ({ chart }) => {
      const figure = figureOf(chart);
      const rows = [...figure.querySelectorAll('tbody tr')];
      expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual(rowsOf(chart).map(({ name }) => name));
      rowsOf(chart).forEach(({ value, ranges }, index) => {
        const links = [...(rows[index]?.querySelectorAll('a:not(.chart-own)') ?? [])];
        expect(links.map((link) => link.textContent)).toEqual([
          `${value.hedge ? `${value.hedge} ` : ''}${value.text}`,
          ranges,
        ]);
        for (const link of links) {
          expect(link.getAttribute('href')).toBe(`#${value.sentences[0]}`);
          expect(link.getAttribute('data-sentences')).toBe(value.sentences.join(' '));
        }
      });
    },
  );

  test('links numbers in title and description', () => {
    const links = [...figureOf(PARTS).querySelectorAll('h3 a')].map((link) => link.textContent);
    expect(links).toEqual(['0.3 million']);
  });

  test('leads to the page of the sentences from elsewhere', () => {
    const figure = figureOf(WAVES, '/articles/a');
    const hrefs = [...figure.querySelectorAll('a:not(.chart-own)')].map((link) => link.getAttribute('href') ?? '');
    expect(hrefs.length).toBeGreaterThan(4);
    for (const href of hrefs) expect(href).toMatch(/^\/articles\/a#s\d$/);
  });

  test('has nothing to focus that does nothing without JavaScript', () => {
    expect(figureOf(WAVES).querySelector('.chart-stage')?.hasAttribute('tabindex')).toBe(false);
  });
});
