import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LIBRARY_WORDS } from '@/components/words';
import type { Article } from '@/lib/checks/evaluated';
import { readOtherArticles } from '@/lib/library/library';
import { articlePath, articlesPath } from '@/lib/paths';
import { OtherArticles } from './other-articles';

const [any] = readOtherArticles();
if (any === undefined) throw new Error('no other article');

/** So many articles, one a day; the last is the newest. */
const days = (count: number): readonly Article[] =>
  Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
    const article = { ...any.file.article, published: { date, words: date, inferred: null } };
    return { ...any, file: { ...any.file, id: `day-${index}`, article } };
  });

function render(articles: readonly Article[]): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = renderToStaticMarkup(<OtherArticles articles={articles} />);
  return box;
}
const linksIn = (box: ParentNode) => [...box.querySelectorAll('a')].map((link) => link.getAttribute('href'));

test('without other articles there is no section', () => {
  expect(render([]).innerHTML).toBe('');
});

test('up to twenty are listed whole, the newest first, and nothing is left for another page', () => {
  const box = render(days(20));
  expect(linksIn(box)).toEqual(Array.from({ length: 20 }, (_, index) => articlePath(`day-${19 - index}`)));
  expect(box.querySelectorAll('.verdict-counts')).toHaveLength(20);
  expect(box.querySelector('.article-rest')).toBeNull();
});

test('of more the twenty newest are here, and a link to all: the front page stays light with a thousand', () => {
  const box = render(days(23));
  expect(box.querySelectorAll('.article-entry')).toHaveLength(20);
  const rest = box.querySelector('.article-rest a');
  expect(rest?.textContent).toBe(LIBRARY_WORDS.rest(24));
  expect(rest?.getAttribute('href')).toBe(articlesPath());
  expect(linksIn(box)).toHaveLength(21);
  expect(render(days(1000)).innerHTML.length).toBeLessThan(1.02 * box.innerHTML.length);
});
