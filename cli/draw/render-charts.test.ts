import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SAMPLE_CHARTS } from '@/lib/charts/fixtures/sample-charts';
import { type DrawingBoard, type DrawSvg, openDrawingBoard } from './draw-svg';
import { openPictureStore } from './picture-store';
import { type ChartToDraw, renderCharts } from './render-charts';
import { readRendererVersion } from './renderer-version';

const CHARTS: readonly ChartToDraw[] = SAMPLE_CHARTS.map((chart) => ({ article: chart.article, chart }));
let board: DrawingBoard;
let folder: string;

// Drawing is what takes time, and a drawing does not change: only the test of that draws every time.
const drawn = new Map<string, Promise<string>>();
const drawOnce: DrawSvg = (chart, drawing) => {
  const key = `${drawing} ${JSON.stringify(chart)}`;
  const svg = drawn.get(key) ?? board.draw(chart, drawing);
  drawn.set(key, svg);
  return svg;
};

beforeAll(async () => {
  board = await openDrawingBoard();
}, 60_000);
afterAll(() => board.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  return () => rmSync(folder, { recursive: true });
});

const render = (charts: readonly ChartToDraw[], more: { version?: string; draw?: DrawSvg; atOnce?: number } = {}) =>
  renderCharts({
    charts,
    store: openPictureStore(folder),
    rendererVersion: more.version ?? '1',
    openDrawingBoard: async () => ({
      draw: more.draw ?? drawOnce,
      atOnce: more.atOnce ?? 1,
      close: async () => undefined,
    }),
  });
const pictures = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.svg'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

// Drawing takes its time on a machine that has other things to do.
describe('rendering charts', { timeout: 60_000 }, () => {
  test('draws each chart for narrow and for wide places', async () => {
    expect(await render(CHARTS)).toEqual({ drawn: 8, kept: 0, removed: 0 });
    expect(Object.keys(pictures())).toEqual(
      ['exactness', 'parts', 'sum', 'waves'].flatMap((id) => [
        `csm-pakistan-2023/${id}.narrow.svg`,
        `csm-pakistan-2023/${id}.wide.svg`,
      ]),
    );
  });

  test('gives the same bytes again, and in any other order', async () => {
    await render(CHARTS);
    const first = pictures();
    await render(CHARTS.toReversed(), { version: '2', draw: board.draw });
    expect(pictures()).toEqual(first);
  });

  test('gives the same bytes when several are drawn at once', async () => {
    await render(CHARTS);
    const first = pictures();
    expect(await render(CHARTS, { version: '2', atOnce: 3 })).toEqual({ drawn: 8, kept: 0, removed: 0 });
    expect(pictures()).toEqual(first);
  });

  test('gives ids that no other picture has, and no reference to one that is not there', async () => {
    await render(CHARTS);
    const ids = Object.values(pictures()).flatMap((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const [file, svg] of Object.entries(pictures())) {
      const prefix = file.replace('/', '-').replace(/\.(narrow|wide)\.svg$/, '-$1');
      const own = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
      for (const id of own) expect(id.startsWith(`${prefix}-`)).toBe(true);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(own).toContain(id);
    }
  });

  test('leaves only attributes that SVG knows', async () => {
    await render(CHARTS);
    const known = new Set(
      ['xmlns', 'width', 'height', 'viewBox', 'x', 'y', 'd', 'id', 'role', 'href', 'fill', 'fill-opacity', 'stroke']
        .concat(['stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'font-style', 'font-weight'])
        .concat(['text-anchor', 'patternUnits', 'patternTransform', 'aria-labelledby', 'aria-describedby'])
        .concat(['data-sentences']),
    );
    for (const svg of Object.values(pictures())) {
      const used = [...svg.matchAll(/ ([\w:-]+)="/g)].map(([, attribute]) => attribute ?? '');
      expect(used.filter((attribute) => !known.has(attribute))).toEqual([]);
    }
  });

  test('draws nothing twice', async () => {
    await render(CHARTS);
    expect(await render(CHARTS)).toEqual({ drawn: 0, kept: 8, removed: 0 });
  });

  test('draws again what has other data, another renderer, or lost its file', async () => {
    await render(CHARTS);
    const [first, ...others] = CHARTS;
    if (first === undefined) throw new Error('no charts');
    const changed = [{ ...first, chart: { ...first.chart, title: 'Another title' } }, ...others];
    expect(await render(changed)).toEqual({ drawn: 2, kept: 6, removed: 0 });
    expect(await render(changed, { version: '2' })).toEqual({ drawn: 8, kept: 0, removed: 0 });
    rmSync(join(folder, 'csm-pakistan-2023', 'sum.wide.svg'));
    expect(await render(changed, { version: '2' })).toEqual({ drawn: 1, kept: 7, removed: 0 });
  });

  test('removes pictures of charts that are gone', async () => {
    await render(CHARTS);
    expect(await render(CHARTS.slice(1))).toEqual({ drawn: 0, kept: 6, removed: 2 });
    expect(Object.keys(pictures())).toHaveLength(6);
  });

  test('draws everything when its notes cannot be read', async () => {
    await render(CHARTS);
    writeFileSync(join(folder, 'manifest.json'), '{');
    expect(await render(CHARTS)).toEqual({ drawn: 8, kept: 0, removed: 0 });
  });

  test('says which chart it could not draw', async () => {
    const failing = renderCharts({
      charts: CHARTS,
      store: openPictureStore(folder),
      rendererVersion: '1',
      openDrawingBoard: async () => ({
        draw: async () => Promise.reject(new Error('no')),
        atOnce: 1,
        close: async () => undefined,
      }),
    });
    await expect(failing).rejects.toThrow('csm-pakistan-2023/waves (narrow) could not be drawn');
  });

  test('leaves no unfinished file', async () => {
    await render(CHARTS);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });
});

test('the renderer’s version is the same for the same sources', () => {
  expect(readRendererVersion(process.cwd())).toBe(readRendererVersion(process.cwd()));
  expect(readRendererVersion(process.cwd())).toMatch(/^[0-9a-f]{16}$/);
});
