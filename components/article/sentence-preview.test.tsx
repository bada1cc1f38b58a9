import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SentencePreview } from './sentence-preview';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const PAGE = `
  <p>
    <a id="one" class="num" href="#s6" data-figures="refugee_status">2.4 million</a>
    <a id="two" class="num" href="#s1" data-figures="total unauthorized" data-sentences="s1 s6">0.3 million</a>
    <a id="unnamed" href="#s1" data-sentences="s1">Unauthorized, 1.7 million</a>
    <a id="dozens" href="#s1" data-sentences="s1">two dozen</a>
    <a id="nowhere" class="num" href="#s99">9</a>
    <a id="other" href="#s1">s1</a>
    <svg><a id="drawn" href="#s6" data-sentences="s6"><text>4.4 million</text></a></svg>
  </p>
  <ol>
    <li id="s1" data-sentence>
      <blockquote id="q1"><mark class="other">Two</mark> of <mark class="other">roughly two dozen</mark> attacks, at least <mark data-figure="killed">60</mark> people, <mark data-figure="unauthorized">an estimated 1.7 million</mark> Afghans<cite>Hasan Ali</cite></blockquote>
      <p>Used by: nothing</p>
    </li>
    <li id="s6" data-sentence>
      <blockquote>Of the <mark data-figure="total">4.4 million</mark>, <mark data-figure="refugee_status">2.4 million</mark><cite>Hasan Ali</cite></blockquote>
      <p data-preview data-figure="total">Said by the article</p>
      <p data-preview data-figure="refugee_status">Said by authorities</p>
    </li>
  </ol>
  <div id="island"></div>`;

let root: Root;
const byId = (id: string) => document.getElementById(id);
const preview = () => document.querySelector<HTMLElement>('[role=dialog]');
const marks = () => [...(preview()?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent);

/** happy-dom has no popovers: what the browser does when one opens and closes is tested in a real one. */
const isOpen = (element: HTMLElement): boolean => element.dataset.shown !== undefined;
const browser = {
  showPopover(this: HTMLElement) {
    if (isOpen(this)) throw new DOMException('It is open', 'InvalidStateError');
    this.dataset.shown = '';
  },
  hidePopover(this: HTMLElement) {
    delete this.dataset.shown;
  },
};

beforeEach(async () => {
  Object.assign(HTMLElement.prototype, browser);
  document.body.innerHTML = PAGE;
  root = createRoot(byId('island') ?? document.body);
  await act(async () => root.render(<SentencePreview />));
});

afterEach(async () => {
  await act(async () => root.unmount());
  for (const name of Object.keys(browser)) Reflect.deleteProperty(HTMLElement.prototype, name);
});

/** Clicks, and returns whether the link is followed. */
async function click(id: string, options: MouseEventInit = {}): Promise<boolean> {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...options });
  await act(async () => {
    byId(id)?.dispatchEvent(event);
  });
  return !event.defaultPrevented;
}

const press = (key: string, options: KeyboardEventInit = {}) =>
  act(async () => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
    document.activeElement?.dispatchEvent(event);
  });

test('a number shows its sentence with that numeral highlighted and no other, and who said it', async () => {
  expect(await click('one')).toBe(false);
  expect(marks()).toEqual(['2.4 million']);
  expect(preview()?.textContent).toContain('Of the 4.4 million, 2.4 million');
  expect(preview()?.textContent).toContain('Said by authorities');
  expect(preview()?.textContent).not.toContain('Said by the article');
  expect(preview()?.textContent).not.toContain('Used by');
  expect(document.activeElement).toBe(preview());
});

test('it is a region with a name, and leads to the list', async () => {
  await click('one');
  const title = byId(preview()?.getAttribute('aria-labelledby') ?? '');
  expect(title?.textContent).toBe('The sentence behind “2.4 million”');
  const link = preview()?.querySelector('a');
  expect(link?.getAttribute('href')).toBe('#s6');
  expect(link?.textContent).toBe('In the list of sentences');
});

test('a derived number shows all its sentences, and no id stands twice on the page', async () => {
  await click('two');
  expect(marks()).toEqual(['an estimated 1.7 million', '4.4 million']);
  expect(byId(preview()?.getAttribute('aria-labelledby') ?? '')?.textContent).toContain('The sentences behind');
  expect(document.querySelectorAll('#q1')).toHaveLength(1);
});

test('a link that names no figure is understood by its text', async () => {
  await click('unnamed');
  expect(marks()).toEqual(['an estimated 1.7 million']);
});

test('a quantity that is no figure is found by its words', async () => {
  await click('dozens');
  expect(marks()).toEqual(['roughly two dozen']);
});

test('a number in a drawing opens too', async () => {
  expect(await click('drawn')).toBe(false);
  expect(marks()).toEqual(['4.4 million']);
});

test.each([
  ['with ctrl', 'one', { ctrlKey: true }],
  ['with cmd', 'one', { metaKey: true }],
  ['with shift', 'one', { shiftKey: true }],
  ['with the middle button', 'one', { button: 1 }],
  ['on a link that is no number', 'other', {}],
  ['on a number whose sentence is not on the page', 'nowhere', {}],
])('a click %s follows the link', async (_, id, options) => {
  expect(await click(id, options)).toBe(true);
  expect(preview()).toBeNull();
});

test('without popovers the link is followed', async () => {
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
  expect(await click('one')).toBe(true);
});

test('a second press on the same number closes it, a press on another opens that', async () => {
  const pressDown = (id: string) =>
    act(async () => {
      byId(id)?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    });
  await click('one', { detail: 1 });
  await pressDown('one');
  const opened = preview();
  if (opened === null) throw new Error('not open');
  browser.hidePopover.call(opened);
  await click('one', { detail: 1 });
  expect(isOpen(opened)).toBe(false);
  await pressDown('drawn');
  await click('drawn', { detail: 1 });
  expect(marks()).toEqual(['4.4 million']);
});

test('“Close” gives the focus back to the number', async () => {
  await click('one');
  await act(async () => preview()?.querySelector('button')?.click());
  expect(preview()).toBeNull();
  expect(document.activeElement).toBe(byId('one'));
});

test('Tab behind the last stop and Shift+Tab before the first close it at the number', async () => {
  await click('one');
  preview()?.querySelector('button')?.focus();
  await press('Tab');
  expect(preview()).toBeNull();
  expect(document.activeElement).toBe(byId('one'));
  await click('one');
  await press('Tab', { shiftKey: true });
  expect(preview()).toBeNull();
  expect(document.activeElement).toBe(byId('one'));
});

test('the link to the list leaves the focus alone', async () => {
  await click('one');
  await act(async () => preview()?.querySelector('a')?.click());
  expect(preview()).toBeNull();
  expect(document.activeElement).not.toBe(byId('one'));
});
