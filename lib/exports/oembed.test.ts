import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WAVES } from '../charts/fixtures/sample-charts';
import { type EmbedWords, embedHeight } from './embed-height';
import { buildOembed, type Limits } from './oembed';

const WORDS: EmbedWords = {
  key: { least: 'in every reading', rounding: 'rounding allows', hedge: () => 'the hedge allows' },
  details: 'Description and numbers',
  sentences: 'The sentences',
  links: 'The chart’s page · CC BY 4.0',
};
const PARTS = {
  site: { origin: 'https://example.org', base: '/h' },
  words: WORDS,
  provider: 'Headcount',
  thumbnail: { url: 'https://example.org/h/articles/article/charts/waves.png', width: 1536, height: 900 },
};
const build = (limits?: Limits) => buildOembed(WAVES, PARTS, limits);
const page = `/${WAVES.article}/${WAVES.id}`;

test('the reply is of the version and type that the specification names, with one bare frame', () => {
  const height = embedHeight(WAVES, 752, WORDS);
  expect(build()).toEqual({
    version: '1.0',
    type: 'rich',
    title: WAVES.title,
    provider_name: 'Headcount',
    provider_url: 'https://example.org/h/',
    cache_age: 86_400,
    html: `<iframe title="${WAVES.title}" src="https://example.org/h/embed${page}" width="752" height="${height}" frameborder="0" scrolling="no"></iframe>`,
    width: 752,
    height,
    thumbnail_url: PARTS.thumbnail.url,
    thumbnail_width: 1536,
    thumbnail_height: 900,
  });
});

test('a narrower place gets a narrower frame, higher by what its words need', () => {
  expect(build({ maxwidth: 320 })).toMatchObject({ width: 320, height: embedHeight(WAVES, 320, WORDS) });
  expect(build({ maxwidth: 1920 })).toMatchObject({ width: 752 });
});

test('a frame that must be lower than the embed keeps its scrollbar; any other has none', () => {
  const cut = build({ maxheight: 200 });
  expect(cut).toMatchObject({ height: 200 });
  expect(cut.html).toContain('height="200" frameborder="0"></iframe>');
  expect(build({ maxheight: 5000 }).html).toContain('scrolling="no"');
});

test('the thumbnail is left out, whole, where it is larger than allowed or there is none', () => {
  const names = (limits?: Limits) => Object.keys(build(limits)).filter((name) => name.startsWith('thumbnail'));
  expect(names()).toHaveLength(3);
  expect(names({ maxwidth: 1536, maxheight: 900 })).toHaveLength(3);
  expect(names({ maxwidth: 1535 })).toEqual([]);
  expect(names({ maxheight: 899 })).toEqual([]);
  const { thumbnail: _, ...without } = PARTS;
  expect(buildOembed(WAVES, without)).not.toHaveProperty('thumbnail_url');
});

test('no size is above its limit, and the frame says the same as the reply, whatever is asked', () => {
  const limit = fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined });
  fc.assert(
    fc.property(limit, limit, (maxwidth, maxheight) => {
      const limits = { ...(maxwidth && { maxwidth }), ...(maxheight && { maxheight }) };
      const { width, height, html, thumbnail_width, thumbnail_height } = build(limits);
      for (const each of [width, thumbnail_width ?? 1]) expect(each).toBeLessThanOrEqual(maxwidth ?? Infinity);
      for (const each of [height, thumbnail_height ?? 1]) expect(each).toBeLessThanOrEqual(maxheight ?? Infinity);
      expect(Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0).toBe(true);
      expect(html).toContain(` width="${width}" height="${height}" `);
    }),
  );
});

test('a title with markup or quotes stays inside its attribute', () => {
  const title = `"><script>alert('&')</script>`;
  const { html, title: plain } = buildOembed({ ...WAVES, title }, PARTS);
  expect(html).toMatch(
    /^<iframe title="[^"<>]*" src="[^"<>]*" width="\d+" height="\d+" frameborder="0" scrolling="no"><\/iframe>$/,
  );
  expect(html).toContain('title="&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;"');
  expect(plain).toBe(title);
});
