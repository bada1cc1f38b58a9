import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LIBRARY_WORDS } from '@/components/words';
import { buildSearchIndex, formatSearchIndex } from '@/lib/exports/search-index';
import { readArticles } from '@/lib/library/library';
import { ArticleSearch } from './article-search';

const index = formatSearchIndex(buildSearchIndex(readArticles()));
const all = readArticles().length;
const view = (
  <ArticleSearch index="/base/search.json">
    <p id="list">The list</p>
  </ArticleSearch>
);
const fetched = vi.fn<(address: string) => Promise<Response>>();
let box: HTMLElement;

beforeEach(async () => {
  fetched.mockReset().mockImplementation(async () => new Response(index));
  vi.stubGlobal('fetch', fetched);
  document.body.replaceChildren();
  box = document.body.appendChild(document.createElement('div'));
  // Without act: the index arrives when it arrives, as in a browser, and each test waits for what it wants to see.
  createRoot(box).render(view);
  await settled(() => expect(box.querySelector('input')).not.toBeNull());
});
afterEach(() => vi.unstubAllGlobals());

const status = (): string | null | undefined => box.querySelector('output')?.textContent;
const links = (): (string | null)[] => [...box.querySelectorAll('li a')].map((link) => link.getAttribute('href'));

function type(text: string): void {
  const input = box.querySelector<HTMLInputElement>('input[type=search]');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input?.dispatchEvent(new Event('input', { bubbles: true }));
}
const settled = (is: () => void) => vi.waitFor(is, { timeout: 10_000 });

test('without a script there is the list, and no search is offered', () => {
  const html = renderToString(view);
  expect(html).toContain('The list');
  expect(html).not.toContain('<input');
});

test('the index is not loaded before the box is used, and then once', async () => {
  expect(fetched).not.toHaveBeenCalled();
  box.querySelector('input')?.focus();
  await settled(() => expect(fetched).toHaveBeenCalled());
  type('a');
  type('af');
  await settled(() => expect(status()).toMatch(/ of \d+ articles$/));
  expect(fetched.mock.calls).toEqual([['/base/search.json']]);
});

test('what is found takes the place of the list, with a count that is said, and gives it back', async () => {
  expect(status()).toBe('');
  type('Balochistan');
  await settled(() => expect(status()).toBe(LIBRARY_WORDS.count(1, 1, all)));
  expect(links()).toEqual(['/articles/tribune-pakistan-2023']);
  expect(box.textContent).toContain('1 fits');
  expect(box.textContent).toContain(LIBRARY_WORDS.foundIn(['figures', 'places', 'checks', 'quotes']));
  expect(box.querySelector('#list')).toBeNull();
  type('zebra');
  await settled(() => expect(status()).toBe(LIBRARY_WORDS.count(0, 0, all)));
  expect(links()).toEqual([]);
  type(' ');
  await settled(() => expect(box.querySelector('#list')).not.toBeNull());
  expect(status()).toBe('');
});

test('an index that cannot be loaded is said, the list stays, and the next letter tries again', async () => {
  fetched.mockImplementationOnce(async () => new Response('gone', { status: 404 }));
  type('Balochistan');
  await settled(() => expect(status()).toBe(LIBRARY_WORDS.failed));
  expect(box.querySelector('#list')).not.toBeNull();
  type('Balochista');
  await settled(() => expect(links()).toEqual(['/articles/tribune-pakistan-2023']));
});
