import { act } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readArticles } from '@/lib/library/library';
import { buildFigureTableRows } from './figure-table-rows';
import { FiguresTable } from './figures-table';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const rows = readArticles().slice(0, 1).flatMap(buildFigureTableRows);
const table = <FiguresTable rows={rows} caption="All figures" />;
let box: HTMLElement;
let root: Root;

beforeEach(async () => {
  box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box);
  await act(async () => root.render(table));
});

afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
});

const names = (): (string | null)[] => [...box.querySelectorAll('tbody th')].map((cell) => cell.textContent);
const header = (column: string) => box.querySelector(`thead [data-column="${column}"]`);
const count = (): string | null | undefined => box.querySelector('output')?.textContent;

async function click(element: Element | null | undefined) {
  if (!(element instanceof HTMLElement)) throw new Error('nothing to click');
  await act(async () => element.click());
}

async function search(text: string) {
  const input = box.querySelector<HTMLInputElement>('input[type=search]');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const checkbox = (label: string): HTMLElement | null | undefined =>
  [...box.querySelectorAll('label')].find(({ textContent }) => textContent === label)?.querySelector('input');

/** Presses the button with this text, and returns what it put on the clipboard. */
async function copied(label: string): Promise<string> {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await click([...box.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(label)));
  const text = write.mock.calls.at(-1)?.[0] ?? '';
  write.mockRestore();
  return text;
}

test('the server’s HTML has every figure, with its caption and scopes, and no button in its headers', () => {
  const html = renderToString(table);
  for (const { name } of rows) expect(html).toContain(name);
  expect(html).toContain('All figures</span></caption>');
  expect(html.match(/scope="row"/g)).toHaveLength(rows.length);
  expect(html.match(/scope="col"/g)).toHaveLength(7);
  expect(html.slice(html.indexOf('<table'))).not.toContain('<button');
  expect(html).toContain('data-ready="false"');
});

test('the browser takes the server’s HTML over as it is, and only then offers to sort', async () => {
  const page = document.body.appendChild(document.createElement('div'));
  page.innerHTML = renderToString(table);
  const errors = vi.spyOn(console, 'error');
  const hydrated = await act(async () => hydrateRoot(page, table));
  expect(errors).not.toHaveBeenCalled();
  expect(page.querySelectorAll('thead button')).toHaveLength(7);
  await act(async () => hydrated.unmount());
  page.remove();
});

test('a number is a link to its sentence, with the hedge in italics before it', () => {
  const link = box.querySelector('tr:nth-child(5) td[data-column=number] a');
  expect(link?.outerHTML).toBe(
    '<a class="num" href="#s1" data-figures="unauthorized"><i>an estimated</i> 1.7 million</a>',
  );
});

test('every numeral of numbers and ranges is inside a link', () => {
  for (const cell of box.querySelectorAll('td:is([data-column=number], [data-column=rounding], [data-column=hedge])')) {
    const rest = cell.cloneNode(true);
    if (rest instanceof Element) for (const link of rest.querySelectorAll('a.num')) link.remove();
    expect(rest.textContent).not.toMatch(/\d/);
  }
});

test('a header sorts: the most first, then the least, then as in the article', async () => {
  const inArticle = names();
  await click(header('number')?.querySelector('button'));
  expect(names()[0]).toBe('To Iran and Pakistan in the 1980s');
  expect(names().at(-1)).toBe('Killed in two attacks');
  expect(header('number')?.getAttribute('aria-sort')).toBe('descending');
  await click(header('number')?.querySelector('button'));
  expect(names()[0]).toBe('Killed in two attacks');
  expect(header('number')?.getAttribute('aria-sort')).toBe('ascending');
  await click(header('number')?.querySelector('button'));
  expect(names()).toEqual(inArticle);
  expect(header('number')?.getAttribute('aria-sort')).toBe('none');
});

test('a number without a nominal stays last either way', async () => {
  const [first, ...others] = rows;
  if (first === undefined) throw new Error('no rows');
  const range = { ...first, fields: { ...first.fields, nominal: '' } };
  await act(async () => root.render(<FiguresTable rows={[range, ...others]} caption="All figures" />));
  for (const order of ['descending', 'ascending']) {
    await click(header('number')?.querySelector('button'));
    expect(header('number')?.getAttribute('aria-sort')).toBe(order);
    expect(names().at(-1)).toBe(first.name);
  }
});

test('each row is one stop for the keyboard, its ranges being the same link', () => {
  expect(box.querySelectorAll('tbody a')).not.toHaveLength(rows.length);
  expect(box.querySelectorAll('tbody a:not([tabindex="-1"])')).toHaveLength(rows.length);
});

test('texts begin with A', async () => {
  await click(header('name')?.querySelector('button'));
  expect(names()[0]).toBe('Afghans in Pakistan');
  expect(header('name')?.getAttribute('aria-sort')).toBe('ascending');
});

test('the filter wants every word, in any visible column, and says how many are left', async () => {
  expect(count()).toBe('6 figures');
  await search('  AUTHORITIES 2.4');
  expect(names()).toEqual(['With refugee status']);
  expect(count()).toBe('1 of 6 figures');
  await search('nothing of the kind');
  expect(names()).toEqual([]);
  expect(box.querySelector('tbody')?.textContent).toBe('No figure matches.');
});

test('what is in a hidden column is found once the column is shown', async () => {
  await search('Mastung');
  expect(count()).toBe('0 of 6 figures');
  await click(checkbox('Place'));
  expect(names()).toEqual(['Killed in two attacks']);
  await click(checkbox('Place'));
  expect(count()).toBe('0 of 6 figures');
});

test('columns can be taken away, but not the figure and its number', async () => {
  await click(checkbox('Kind'));
  expect(header('kind')).toBeNull();
  expect(checkbox('Figure')).toBeUndefined();
  expect(checkbox('Number')).toBeUndefined();
});

test('Markdown is copied as the table stands: columns, rows, order, and where it is from', async () => {
  for (const column of ['Kind', 'Period', 'Said by']) await click(checkbox(column));
  await search('since');
  expect(await copied('Copy as Markdown')).toMatch(
    /^\| Figure \| Number \| Rounding range \| Hedge range \|\n\| --- \| --- \| --- \| --- \|\n\| Fled Afghanistan since 2021 \| nearly 2 million more \| 1\.5–2\.0 million \| no wider \|\n\nSource: Hasan Ali, .+\n$/,
  );
});

test('CSV is copied with the exact numbers of the shown columns', async () => {
  for (const column of ['Kind', 'Period', 'Said by', 'Rounding range']) await click(checkbox(column));
  await click(header('number')?.querySelector('button'));
  const lines = (await copied('Copy as CSV')).split('\n');
  expect(lines[0]).toBe('id,name,hedge,printed,nominal,hedge_low,hedge_high,article');
  expect(lines[1]).toMatch(/^flight_1980s,.+,approximately,6 million,6000000,4800000,7200000,"Hasan Ali/);
  expect(lines[6]).toMatch(/^killed,.+,at least,60,60,60,,"Hasan Ali/);
});
