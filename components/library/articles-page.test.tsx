import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LIBRARY_WORDS } from '@/components/words';
import { buildSummary } from '@/lib/exports/search-index';
import { readArticles } from '@/lib/library/library';
import { articlePath } from '@/lib/paths';
import { ArticlesPage } from './articles-page';

const [any] = readArticles().map(buildSummary);
if (any === undefined) throw new Error('no article');
const some = (count: number) => Array.from({ length: count }, (_, index) => ({ ...any, id: `a-${index}` }));

function render(count: number): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = renderToStaticMarkup(<ArticlesPage articles={some(count)} />);
  return box;
}
const linksIn = (box: HTMLElement) =>
  [...box.querySelectorAll('.article-lists a')].map((link) => link.getAttribute('href'));

test('every article is there without a script, in the order given, fifty with their verdicts', () => {
  const box = render(53);
  expect(linksIn(box)).toEqual(some(53).map(({ id }) => articlePath(id)));
  expect(box.querySelectorAll('.verdict-counts')).toHaveLength(50);
  expect(box.querySelector('h2')?.textContent).toBe(LIBRARY_WORDS.all.older(3));
});

test('up to fifty nothing is called older', () => {
  expect(render(50).querySelector('h2')).toBeNull();
});
