import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { test as base, expect as baseExpect } from '@playwright/test';

/** Patient, since the machine may have other things to do. */
export const expect = baseExpect.configure({ timeout: 15_000 });

interface Fixtures {
  /** Serves HTML from an origin of its own, as a page that embeds a chart has, and opens it. */
  readonly openHost: (html: string) => Promise<void>;
  /** What pages and frames complained about. */
  readonly complaints: readonly string[];
}

/** Tests of embeds inside the pages of others. */
export const test = base.extend<Fixtures>({
  openHost: async ({ page }, use) => {
    let body = '';
    const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address !== 'object') throw new Error('no port');
    await use(async (html) => {
      body = `<!doctype html><html lang="en"><title>A report</title>${html}`;
      await page.goto(`http://127.0.0.1:${address.port}/`);
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(`error: ${message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
    });
    await use(complaints);
  },
});

/**
 * A frame as WordPress writes it for a provider it does not trust, with the listener that it brings: frames are matched
 * by their secret and their window, heights are kept between 200 and 1000 px, links of the frame's own host followed.
 */
export const wordpressPost = (source: string, secret = 'Abc123XyZ0'): string => `
<p>Before.</p>
<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="A chart" data-secret="${secret}"
  src="${source}#?secret=${secret}" width="600" height="338" frameborder="0" scrolling="no"></iframe>
<script>
window.received = [];
window.followed = [];
addEventListener('message', function (event) {
  var data = event.data;
  received.push(data);
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  document.querySelectorAll('iframe[data-secret="' + data.secret + '"]').forEach(function (frame) {
    if (event.source !== frame.contentWindow) return;
    if (data.message === 'height') {
      var height = parseInt(data.value, 10);
      frame.height = height > 1000 ? 1000 : ~~height < 200 ? 200 : height;
    }
    if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host) followed.push(data.value);
  });
});
</script>
<p>After.</p>`;

/** A frame of a site that says nothing to it, and a list of what the frame says. */
export const plainHost = (source: string, width = 600): string => `
<iframe title="A chart" src="${source}" width="${width}" height="400" frameborder="0"></iframe>
<script>window.received = []; addEventListener('message', function (event) {
  if (event.source === document.querySelector('iframe').contentWindow) received.push(event.data);
});</script>`;

/** Everything that the frame has said until now. */
export const received = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(() => (window as unknown as { received: unknown[] }).received);

/** The embed's own height, px, in the first frame of a page. */
export const heightInside = (page: Page): Promise<number> =>
  page
    .frameLocator('iframe')
    .locator('main')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
