import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SAMPLE_CHARTS } from '@/lib/charts/fixtures/sample-charts';
import { type DrawingBoard, type DrawSvg, openDrawingBoard } from './draw-svg';
import { openPictureStore } from './picture-store';
import { type ChartToDraw, renderCharts } from './render-charts';
import { type RenderPng, renderPng } from './render-png';
import { readRendererVersion } from './renderer-version';

const CHARTS: readonly ChartToDraw[] = SAMPLE_CHARTS.map((chart) => ({
  article: chart.article,
  chart,
  data: { date: '2026-11-22', digest: 'a41f9c' },
}));
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

const bitmaps = new Map<string, Promise<Uint8Array>>();
const renderPngOnce: RenderPng = (picture, chart, bitmap) => {
  const key = `${bitmap} ${picture}`;
  const png = bitmaps.get(key) ?? renderPng(picture, chart, bitmap);
  bitmaps.set(key, png);
  return png;
};

beforeAll(async () => {
  board = await openDrawingBoard();
}, 60_000);
afterAll(() => board.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  return () => rmSync(folder, { recursive: true });
});

const render = (
  charts: readonly ChartToDraw[],
  more: { version?: string; draw?: DrawSvg; renderPng?: RenderPng; atOnce?: number } = {},
) =>
  renderCharts({
    charts,
    store: openPictureStore(folder),
    rendererVersion: more.version ?? '1',
    renderPng: more.renderPng ?? renderPngOnce,
    openDrawingBoard: async () => ({
      draw: more.draw ?? drawOnce,
      atOnce: more.atOnce ?? 1,
      close: async () => undefined,
    }),
  });
const files = (ending: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );
const pictures = (): Record<string, string> => files('.svg');
const everything = (): Record<string, string> => ({ ...files('.svg'), ...files('.png') });

// Drawing takes its time on a machine that has other things to do.
describe('rendering charts', { timeout: 60_000 }, () => {
  test('draws each chart for narrow and for wide places, and as a picture that stands alone', async () => {
    expect(await render(CHARTS)).toEqual({ drawn: 20, kept: 0, removed: 0 });
    const named = (...endings: readonly string[]) =>
      ['exactness', 'parts', 'sum', 'waves'].flatMap((id) => endings.map((end) => `csm-pakistan-2023/${id}.${end}`));
    expect(Object.keys(files('.svg'))).toEqual(named('narrow.svg', 'picture.svg', 'wide.svg'));
    expect(Object.keys(files('.png'))).toEqual(named('png', 'print.png'));
  });

  test('gives the same bytes again, and in any other order', async () => {
    await render(CHARTS);
    const first = everything();
    await render(CHARTS.toReversed(), { version: '2', draw: board.draw, renderPng });
    expect(everything()).toEqual(first);
  });

  test('gives the same bytes when several are drawn at once', async () => {
    await render(CHARTS);
    const first = everything();
    expect(await render(CHARTS, { version: '2', renderPng, atOnce: 3 })).toEqual({ drawn: 20, kept: 0, removed: 0 });
    expect(everything()).toEqual(first);
  });

  test('gives ids that no other picture has, and no reference to one that is not there', async () => {
    await render(CHARTS);
    const ids = Object.values(pictures()).flatMap((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const [file, svg] of Object.entries(pictures())) {
      const prefix = file.replace('/', '-').replace(/\.(narrow|wide|picture)\.svg$/, '-$1');
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
        .concat(['data-sentences', 'transform', 'xmlns:rdf', 'xmlns:cc', 'xmlns:dc', 'rdf:about', 'rdf:resource']),
    );
    for (const svg of Object.values(pictures())) {
      const used = [...svg.matchAll(/ ([\w:-]+)="/g)].map(([, attribute]) => attribute ?? '');
      expect(used.filter((attribute) => !known.has(attribute))).toEqual([]);
    }
  });

  test('draws nothing twice', async () => {
    await render(CHARTS);
    expect(await render(CHARTS)).toEqual({ drawn: 0, kept: 20, removed: 0 });
  });

  test('draws again what has other data, another renderer, or lost its file', async () => {
    await render(CHARTS);
    const [first, ...others] = CHARTS;
    if (first === undefined) throw new Error('no charts');
    const changed = [{ ...first, chart: { ...first.chart, title: 'Another title' } }, ...others];
    expect(await render(changed)).toEqual({ drawn: 5, kept: 15, removed: 0 });
    expect(await render(changed, { version: '2' })).toEqual({ drawn: 20, kept: 0, removed: 0 });
    rmSync(join(folder, 'csm-pakistan-2023', 'sum.wide.svg'));
    expect(await render(changed, { version: '2' })).toEqual({ drawn: 1, kept: 19, removed: 0 });
  });

  test('draws again what came from other data of the same article', async () => {
    await render(CHARTS);
    const corrected = CHARTS.map((chart) => ({ ...chart, data: { date: '2026-11-23', digest: 'b52e0d' } }));
    expect(await render(corrected)).toEqual({ drawn: 20, kept: 0, removed: 0 });
    for (const picture of Object.values(files('.picture.svg'))) expect(picture).toContain('b52e0d');
  });

  test('needs no drawing for a bitmap that is gone', async () => {
    await render(CHARTS);
    const before = everything();
    rmSync(join(folder, 'csm-pakistan-2023', 'sum.print.png'));
    rmSync(join(folder, 'csm-pakistan-2023', 'sum.picture.svg'));
    const never: DrawSvg = () => Promise.reject(new Error('drawn again'));
    expect(await render(CHARTS, { draw: never })).toEqual({ drawn: 2, kept: 18, removed: 0 });
    expect(everything()).toEqual(before);
  });

  test('removes pictures of charts that are gone', async () => {
    await render(CHARTS);
    expect(await render(CHARTS.slice(1))).toEqual({ drawn: 0, kept: 15, removed: 5 });
    expect(Object.keys(everything())).toHaveLength(15);
  });

  test('draws everything when its notes cannot be read', async () => {
    await render(CHARTS);
    writeFileSync(join(folder, 'manifest.json'), '{');
    expect(await render(CHARTS)).toEqual({ drawn: 20, kept: 0, removed: 0 });
  });

  test('says which chart it could not draw', async () => {
    const failing = renderCharts({
      charts: CHARTS,
      store: openPictureStore(folder),
      rendererVersion: '1',
      renderPng,
      openDrawingBoard: async () => ({
        draw: async () => Promise.reject(new Error('no')),
        atOnce: 1,
        close: async () => undefined,
      }),
    });
    await expect(failing).rejects.toThrow('csm-pakistan-2023/waves.narrow.svg could not be drawn');
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
