import { oembedPath } from '@/lib/paths';
import { anyChart, CHARTS } from './charts-under-test';
import { expect, test } from './host-page';

const PAGE = anyChart().page;

/** What WordPress reads of a page to find its oEmbed link. */
const READ = 150 * 1024;

const query = (parameters: Readonly<Record<string, string>>): string =>
  `${oembedPath()}?${new URLSearchParams(parameters)}`;

test('every chart’s page and embed is answered as JSON that any page may read', async ({ request, baseURL }) => {
  for (const { page, embed, title } of CHARTS)
    for (const path of [page, embed]) {
      const response = await request.get(query({ url: `${baseURL}${path}`, format: 'json' }));
      expect(response.status(), path).toBe(200);
      expect(response.headers()['content-type']).toContain('application/json');
      expect(response.headers()['access-control-allow-origin']).toBe('*');
      expect(response.headers()['x-content-type-options']).toBe('nosniff');
      expect(await response.json()).toMatchObject({ version: '1.0', type: 'rich', title });
    }
});

test('what is wrong with a request is said with the right status, and leaks nothing', async ({ request, baseURL }) => {
  const url = `${baseURL}${PAGE}`;
  for (const [status, parameters] of [
    [400, {}],
    [400, { url, maxwidth: '-5' }],
    [400, { url, maxheight: 'tall' }],
    [400, { url, maxwidth: '0' }],
    [404, { url: `${url}x` }],
    [404, { url: 'https://example.com/' }],
    [404, { url: `${baseURL}/embed/../../etc/passwd` }],
    [404, { url: 'javascript:alert(1)' }],
    [404, { url: `${url}%00` }],
    [501, { url, format: 'xml' }],
  ] as const) {
    const response = await request.get(query(parameters));
    expect(response.status(), JSON.stringify(parameters)).toBe(status);
    const body = await response.json();
    expect(Object.keys(body)).toEqual(['error']);
    expect(body.error).not.toMatch(/\/|node_modules| at /);
  }
});

test('a consumer’s room is respected', async ({ request, baseURL }) => {
  const ask = async (limits: Readonly<Record<string, string>>) =>
    (await request.get(query({ url: `${baseURL}${PAGE}`, ...limits, dnt: '1' }))).json();
  expect(await ask({ maxwidth: '320' })).toMatchObject({ width: 320 });
  expect(await ask({ maxheight: '250' })).toMatchObject({ height: 250 });
});

test('the thumbnail is there, as large as is said', async ({ page, request, baseURL }) => {
  const reply = await (await request.get(query({ url: `${baseURL}${PAGE}` }))).json();
  const { pathname } = new URL(reply.thumbnail_url);
  await page.goto(pathname);
  const size = await page
    .locator('img')
    .evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
  expect(size).toEqual([reply.thumbnail_width, reply.thumbnail_height]);
});

test('from a chart’s page a consumer finds the endpoint, and from there the embed', async ({
  page,
  request,
  openHost,
  baseURL,
}) => {
  for (const chart of CHARTS.slice(0, 2)) {
    const response = await request.get(chart.page);
    const head = (await response.text()).slice(0, READ).split('</head>')[0] ?? '';
    const tag = /<link[^>]*type="application\/json\+oembed"[^>]*>/.exec(head)?.[0] ?? '';
    const href = /href="([^"]*)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(tag).toContain('rel="alternate"');
    expect(tag).toContain('title="');
    expect(response.headers().link).toContain(`<${href}>; rel="alternate"; type="application/json+oembed"`);

    // The site was built for another port than the one under test.
    const found = new URL(href);
    const asked = new URL(found.searchParams.get('url') ?? '');
    expect(asked.pathname).toBe(chart.page);
    const reply = await request.get(
      `${found.pathname}?url=${encodeURIComponent(`${baseURL}${asked.pathname}`)}&format=json`,
    );
    const { html } = await reply.json();
    await openHost(html);
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
    expect(new URL((await page.locator('iframe').getAttribute('src')) ?? '').pathname).toBe(chart.embed);
  }
});
