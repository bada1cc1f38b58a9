import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { CHART_PAGE_WORDS } from '@/components/words';
import { EmbedPreview } from './embed-preview';

const { widths } = CHART_PAGE_WORDS.embed;
const preview = <EmbedPreview address="about:blank" title="Two waves" height={480} />;
/** Nothing is loaded here: what the frame's window would say is said by the test, from these. */
const { port1: inside, port2: elsewhere } = new MessageChannel();
let container: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.replaceChildren();
  container = document.createElement('div');
  document.body.append(container);
  act(() => createRoot(container).render(preview));
  Object.defineProperty(frame(), 'contentWindow', { value: inside });
});
afterAll(() => inside.close());

const frame = (): HTMLIFrameElement => {
  const found = container.querySelector('iframe');
  if (found === null) throw new Error('no frame');
  return found;
};
const say = (data: unknown, source: MessagePort = inside): void =>
  act(() => {
    const event = new MessageEvent('message', { data });
    Object.defineProperty(event, 'source', { value: source });
    window.dispatchEvent(event);
  });

test('the frame has the height that was computed, until the embed says its own', () => {
  expect(frame().getAttribute('height')).toBe('480');
  say({ 'datawrapper-height': { 'a/c': 512 } });
  expect(frame().getAttribute('height')).toBe('512');
});

test.each([
  ['of another shape', { message: 'height', value: 900 }],
  ['that is no object', 'height'],
  ['with no height', { 'datawrapper-height': {} }],
  ['with a height that is none', { 'datawrapper-height': { 'a/c': '900' } }],
  ['below nothing', { 'datawrapper-height': { 'a/c': -1 } }],
])('a message %s changes nothing', (_, data) => {
  say(data);
  expect(frame().getAttribute('height')).toBe('480');
});

test('what another window says changes nothing', () => {
  say({ 'datawrapper-height': { 'a/c': 900 } }, elsewhere);
  expect(frame().getAttribute('height')).toBe('480');
});

test('the reader chooses a width', () => {
  const phone = [...container.querySelectorAll('label')].find((label) => label.textContent === widths.phone);
  act(() => phone?.querySelector('input')?.click());
  expect(frame().getAttribute('width')).toBe('320');
});

test('without JavaScript there is the frame, and no choice that would do nothing', () => {
  const html = document.createElement('div');
  html.innerHTML = renderToStaticMarkup(preview);
  expect(html.querySelector('iframe')?.getAttribute('title')).toContain('Two waves');
  expect(html.querySelector('fieldset')?.hidden).toBe(true);
});
