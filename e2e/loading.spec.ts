import type { Page } from '@playwright/test';
import { samplePages } from '@/cli/bench/sample-pages';
import { readNotes } from '@/cli/bench/time-paint';
import { expect, FILE, test } from './dashboard';

// What is seen while a page loads, when everything but the page itself comes late. Times are in "npm run bench".

const LATE = 1000;
const DEVICES = [
  ['a phone', { width: 412, height: 823 }],
  ['a desktop', { width: 1350, height: 940 }],
] as const;

/** Holds back typefaces and scripts, as a slow line does, until the page has been seen without them. */
async function openLate(page: Page, path: string): Promise<string> {
  await page.route('**/_next/static/**', async (route) => {
    await new Promise((later) => setTimeout(later, LATE));
    await route.continue();
  });
  const response = await page.goto(path, { waitUntil: 'networkidle' });
  return (await response?.text()) ?? '';
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

for (const [device, viewport] of DEVICES)
  test.describe(`on ${device}`, () => {
    test.use({ viewport });

    for (const path of samplePages(process.cwd()))
      test(`${path} moves nothing, and its largest paint is text that is in the HTML`, async ({ page }) => {
        const html = await openLate(page, path);
        expect(await readNotes(page, 'layout-shift')).toEqual([]);
        const largest = (await readNotes(page, 'largest-contentful-paint')).at(-1);
        const text = plain(largest?.text ?? '');
        expect(text.length).toBeGreaterThan(10);
        const sent = await page.evaluate(
          (source) => new DOMParser().parseFromString(source, 'text/html').body.textContent ?? '',
          html,
        );
        expect(plain(sent)).toContain(text);
      });
  });

test.describe('without scripts and typefaces', () => {
  test.use({ provoked: /ERR_FAILED/ });

  test('a chart is painted', async ({ page }) => {
    await page.route('**/_next/static/**', (route) => route.abort());
    await page.goto(`/articles/${FILE.id}/charts/two_waves`, { waitUntil: 'commit' });
    await expect(page.locator('.chart-picture svg').filter({ visible: true })).toBeInViewport();
  });
});
