import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { NumberText } from '@/lib/checks/rich-text';
import { NumberLink, RichTextView } from './number-link';

const number = (change: Partial<NumberText> = {}): NumberText => ({
  type: 'number',
  of: 'unauthorized',
  hedge: 'an estimated',
  text: '1.7 million',
  figures: ['unauthorized'],
  sentences: ['s1'],
  ...change,
});

function render(node: React.ReactNode): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = renderToStaticMarkup(node);
  return box;
}

const linksIn = (box: HTMLElement) => [...box.querySelectorAll('a')];

test('a number is a link to its sentence, and its hedge is inside, in italics', () => {
  const [link, ...others] = linksIn(render(<NumberLink number={number()} />));
  expect(others).toEqual([]);
  expect(link?.textContent).toBe('an estimated 1.7 million');
  expect(link?.querySelector('i')?.textContent?.trim()).toBe('an estimated');
  expect(link?.getAttribute('href')).toBe('#s1');
});

test('a number without a hedge has no italics and no space before it', () => {
  const box = render(<NumberLink number={number({ hedge: null, text: '4.4 million' })} />);
  expect(box.textContent).toBe('4.4 million');
  expect(box.querySelector('i')).toBeNull();
});

test('a number of several sentences leads to each of them', () => {
  const derived = number({
    hedge: null,
    text: '4.1 million',
    figures: ['refugee_status', 'unauthorized'],
    sentences: ['s1', 's6'],
  });
  const box = render(<NumberLink number={derived} />);
  expect(new Set(linksIn(box).map((link) => link.getAttribute('href')))).toEqual(new Set(['#s1', '#s6']));
  expect(linksIn(box)[0]?.textContent).toBe('4.1 million');
  expect(linksIn(box)[0]?.dataset.sentences).toBe('s1 s6');
});

test('it names the figures in it, so that their numerals can be highlighted', () => {
  const derived = number({ figures: ['refugee_status', 'unauthorized'], sentences: ['s1', 's6'] });
  expect(linksIn(render(<NumberLink number={derived} />))[0]?.dataset.figures).toBe('refugee_status unauthorized');
});

test('a link that shows only the name of a sentence says of which number', () => {
  const box = render(<NumberLink number={number({ hedge: null, text: '4.1 million', sentences: ['s1', 's6'] })} />);
  const short = linksIn(box).filter((link) => /^s\d$/.test(link.textContent ?? ''));
  expect(short.length).toBeGreaterThan(0);
  for (const link of short) expect(link.getAttribute('aria-label')).toContain('4.1 million');
});

test('on another page it leads to the page of the sentences', () => {
  const box = render(<NumberLink number={number({ sentences: ['s1', 's6'] })} page="/articles/a" />);
  for (const link of linksIn(box)) expect(link.getAttribute('href')).toMatch(/^\/articles\/a#s[16]$/);
});

test('a number without a sentence is no link', () => {
  const box = render(<NumberLink number={number({ sentences: [] })} />);
  expect(box.textContent).toBe('an estimated 1.7 million');
  expect(linksIn(box)).toEqual([]);
});

test('text keeps its order, its spaces and what HTML would take for markup', () => {
  const text = [{ type: 'words', text: 'a <b> & ' }, number(), { type: 'words', text: ' “end”.' }] as const;
  expect(render(<RichTextView text={text} />).textContent).toBe('a <b> & an estimated 1.7 million “end”.');
});
