import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { cleanSvg } from '@/cli/draw/clean-svg';
import { openDrawingBoard } from '@/cli/draw/draw-svg';
import type { DRAWINGS } from '@/lib/charts/chart';
import type { Article } from '@/lib/checks/evaluated';
import { readArticles } from '@/lib/library/library';
import { chartsOf, type ListedChart } from '@/lib/library/list-charts';

type Drawn = ListedChart & {
  readonly of: Article;
  readonly pictures: { readonly narrow: string; readonly wide: string };
};

const SITE = { origin: 'https://example.org', base: '/headcount' };
const KB = 1024;
let drawn: readonly Drawn[] = [];
let render: (each: Drawn) => string;

beforeAll(async () => {
  // React and recharts look for a browser while they load: what needs them is loaded after it.
  const board = await openDrawingBoard();
  const each = readArticles().flatMap((of) => chartsOf(of).map((chart) => ({ article: of.file.id, chart, of })));
  const all: Drawn[] = [];
  for (const one of each)
    all.push({ ...one, pictures: { narrow: await draw(one, 'narrow'), wide: await draw(one, 'wide') } });
  drawn = all;
  await board.close();
  const { renderEmbed } = await import('./render-embed');
  render = ({ of, chart, pictures }) => renderEmbed(of, chart, pictures, SITE);

  async function draw({ article, chart }: ListedChart, drawing: keyof typeof DRAWINGS): Promise<string> {
    const { id, title, description } = chart;
    return cleanSvg(await board.draw(chart, drawing), { prefix: `${article}-${id}-${drawing}`, title, description });
  }
}, 60_000);

const first = (): Drawn => {
  const [one] = drawn;
  if (one === undefined) throw new Error('no chart');
  return one;
};
const matches = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => found);

test('every embed weighs at most 12 kB gzipped', () => {
  expect(drawn.length).toBeGreaterThan(0);
  for (const each of drawn) expect(gzipSync(render(each)).length, each.chart.id).toBeLessThanOrEqual(12 * KB);
});

test('an embed loads nothing, and has no style that its policy would have to allow', () => {
  for (const each of drawn) {
    const html = render(each);
    expect(html).not.toMatch(/\s(?:src|srcset|data|poster|background|action|on[a-z]+|style)=/i);
    expect(html).not.toMatch(/@import|url\((?!#)/);
    expect(matches(html, /<link ([^>]*)>/g)).toEqual([expect.stringContaining('rel="canonical"')]);
    expect(matches(html, /<(img|iframe|object|embed|base|video|audio|image|use|form|input)\b/gi)).toEqual([]);
  }
});

test('every number of an embed leads to its sentence inside the embed', () => {
  for (const each of drawn) {
    const html = render(each);
    const ids = matches(html, /\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const anchors = matches(html, /\shref="#([^"]*)"/g);
    expect(anchors.length).toBeGreaterThan(0);
    for (const anchor of anchors) expect(ids, each.chart.id).toContain(anchor);
  }
});

test('an embed says what it is, is not listed itself, and leads to its chart’s page with the digest of its data', () => {
  const html = render(first());
  const page = `https://example.org/headcount/articles/${first().article}/charts/${first().chart.id}`;
  expect(html).toMatch(/^<!DOCTYPE html><html lang="en">/);
  expect(matches(html, /<!DOCTYPE/gi)).toHaveLength(1);
  expect(html).toContain(`<title>${first().chart.title}</title>`);
  expect(html).toContain('<meta name="robots" content="noindex"/>');
  expect(html).toContain(`<link rel="canonical" href="${page}"/>`);
  expect(html).toContain(`<a href="${page}?cited=${first().of.digest}" target="_blank" rel="noopener">`);
  expect(html).toContain(first().chart.source);
  expect(html).toContain('CC BY 4.0');
});

test('an embed of data without a digest links to the page alone', () => {
  const html = render({ ...first(), of: { ...first().of, digest: '' } });
  expect(html).not.toContain('cited=');
});

test('an embed quotes the sentences of its numbers and highlights no other number in them', () => {
  const parts = drawn.find(({ chart }) => chart.id === 'parts_of_total');
  if (parts === undefined) throw new Error('no such chart');
  const html = render(parts);
  expect(matches(html, /<li id="(\w+)"/g)).toEqual(['s1', 's6']);
  expect(matches(html, /<mark[^>]*>([^<]*)<\/mark>/g)).toEqual([
    'an estimated 1.7 million',
    '4.4 million',
    '2.4 million',
  ]);
});

test('the table has every row with who says so', () => {
  const parts = drawn.find(({ chart }) => chart.id === 'parts_of_total');
  if (parts === undefined) throw new Error('no such chart');
  const html = render(parts);
  expect(matches(html, /<th scope="row">([^<]*)<\/th>/g)).toHaveLength(4);
  expect(matches(html, /<td data-column="Who says so">([^<]*)<\/td><\/tr>/g)).toEqual([
    'the article, in its own voice',
    'authorities',
    'nobody named',
    'nobody named; the article, in its own voice; authorities',
  ]);
});

test.each([
  ['an end of its element', '</title></script></style><script>alert(1)</script>'],
  ['quotes', `" onload="alert(1)" x='`],
  ['a very long word', 'x'.repeat(10_000)],
  ['marks of direction', '\u202e\u2066abc\u200f'],
])('a text with %s stays text', (_, hostile) => {
  const { chart, of } = first();
  const html = render({
    ...first(),
    of: { ...of, file: { ...of.file, article: { ...of.file.article, publisher: hostile } } },
    chart: { ...chart, title: hostile, subtitle: hostile, description: hostile, source: hostile },
  });
  expect(matches(html, /<(script)\b/gi)).toHaveLength(1);
  expect(html).not.toMatch(/<[^>]*\sonload=/);
  const shown = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(html.replaceAll('&quot;', '"').replaceAll('&#x27;', "'")).toContain(`<title>${shown}</title>`);
});
