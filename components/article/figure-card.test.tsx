import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { WORDS } from '@/components/words';
import type { ArticleFile } from '@/lib/article/schema';
import { checkArticle } from '@/lib/library/check-article';
import { figureIn, NAME, sampleFile } from '@/lib/library/sample-file';
import { FigureCard } from './figure-card';

const words = WORDS.figures;

/** The card of a figure of the shipped article, or of it with changes. */
function card(id: string, change?: (file: ArticleFile) => void): HTMLElement {
  const article = checkArticle(sampleFile(change), NAME);
  const figure = article.figures.get(id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  const box = document.createElement('div');
  box.innerHTML = renderToStaticMarkup(<FigureCard article={article} figure={figure} />);
  return box;
}

const textOf = (box: HTMLElement, selector: string) =>
  (box.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ');

test.each([
  ['flight_1980s', 'approximately', '6 million'],
  ['flight_since_2021', 'nearly', '2 million more'],
  ['total', '', '4.4 million'],
  ['refugee_status', '', '2.4 million'],
  ['unauthorized', 'an estimated', '1.7 million'],
  ['killed', 'at least', '60'],
])('%s stands large with its hedge “%s” before “%s”', (id, hedge, numeral) => {
  const box = card(id);
  expect(textOf(box, '.figure-hedge')).toBe(hedge);
  expect(textOf(box, '.figure-numeral')).toBe(numeral);
  expect(textOf(box, 'summary').startsWith(`${hedge}${numeral}`)).toBe(true);
});

test('its sentence is inside a disclosure that needs no script, with its own numeral highlighted and no other', () => {
  const box = card('refugee_status');
  const details = box.querySelector('details');
  expect(details?.hasAttribute('open')).toBe(false);
  expect(details?.querySelector('summary')).not.toBeNull();
  const marks = [...(details?.querySelectorAll('blockquote mark') ?? [])].map(({ textContent }) => textContent);
  expect(marks).toEqual(['2.4 million']);
  expect(textOf(box, 'blockquote')).toContain('Of the 4.4 million Afghans living in Pakistan today, authorities say');
});

test.each([
  ['total', 'the article, in its own voice'],
  ['refugee_status', 'authorities'],
  ['unauthorized', 'nobody named'],
])('%s: who says it is told', (id, who) => {
  expect(textOf(card(id), 'cite')).toContain(`${words.saidBy}: ${who}`);
  expect(textOf(card(id), 'cite')).toContain('Hasan Ali, The Christian Science Monitor');
});

test('it says where the numeral stands, what is inferred, and leads to the list of sentences', () => {
  const box = card('unauthorized');
  expect(box.textContent).toContain(words.where(740, 751));
  expect(box.textContent).toContain(`${words.inferred}: `);
  expect([...box.querySelectorAll('details a')].map((link) => link.getAttribute('href'))).toEqual(['#s1']);
});

test('what is not inferred is not called so, and a note that is not there leaves no gap', () => {
  const box = card('total', (file) => {
    const { period } = figureIn(file, 'total');
    Object.assign(figureIn(file, 'total'), { note: null, period: { ...period, inferred: null } });
  });
  expect(box.textContent).not.toContain(words.inferred);
  expect([...box.querySelectorAll('p')].every((line) => (line.textContent ?? '').trim() !== '')).toBe(true);
});

test('it has the id that others link to', () => {
  expect(card('killed').querySelector('#killed')).not.toBeNull();
});

test('its copy button says of which number', () => {
  expect(textOf(card('unauthorized'), 'button')).toContain(`${words.copy} an estimated 1.7 million`);
});
