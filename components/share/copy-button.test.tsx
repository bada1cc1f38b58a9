import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CopyButton } from './copy-button';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const TEXT = 'an estimated 1.7 million “Afghans”\n<b>';
const button = <CopyButton text={TEXT} label="Copy" about="an estimated 1.7 million" />;
let box: HTMLElement;
let root: Root;

beforeEach(async () => {
  vi.useFakeTimers();
  box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box);
  await act(async () => root.render(button));
});

afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
});

const press = () => act(async () => box.querySelector('button')?.click());
const status = () => box.querySelector('[role=status]')?.textContent;
const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } });

test('it copies, says so to everyone, and returns after two seconds', async () => {
  const writeText = vi.fn(async () => {});
  clipboard(writeText);
  await press();
  expect(writeText).toHaveBeenCalledWith(TEXT);
  expect(status()).toBe('Copied');
  expect(box.querySelector('button')?.dataset.state).toBe('copied');
  await act(async () => vi.advanceTimersByTime(1999));
  expect(status()).toBe('Copied');
  await act(async () => vi.advanceTimersByTime(1));
  expect(status()).toBe('');
  expect(box.querySelector('button')?.dataset.state).toBe('idle');
});

test('pressed again, it stands for two seconds from then', async () => {
  clipboard(async () => {});
  await press();
  await act(async () => vi.advanceTimersByTime(1500));
  await press();
  await act(async () => vi.advanceTimersByTime(1500));
  expect(status()).toBe('Copied');
});

test('where the clipboard refuses, it copies the old way and leaves nothing behind', async () => {
  clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  let selected = '';
  Object.assign(document, {
    execCommand: () => {
      selected = document.querySelector<HTMLTextAreaElement>('body > textarea')?.value ?? '';
      return true;
    },
  });
  await press();
  expect(selected).toBe(TEXT);
  expect(status()).toBe('Copied');
  expect(document.querySelector('body > textarea')).toBeNull();
});

test('where there is no clipboard and the old way fails too, it shows the text, selected', async () => {
  vi.stubGlobal('navigator', {});
  Object.assign(document, { execCommand: () => false });
  await press();
  const area = box.querySelector('textarea');
  expect(area?.value).toBe(TEXT);
  expect([area?.selectionStart, area?.selectionEnd]).toEqual([0, TEXT.length]);
  expect(box.querySelector('[role=alert]')?.textContent).toBe('Could not copy. The text is here, selected:');
  expect(status()).toBe('');
});

test('its name says what it copies, and stays while it says “Copied”', async () => {
  const named = () => box.querySelector('.copy-label')?.textContent;
  expect(named()).toBe('Copy an estimated 1.7 million');
  clipboard(async () => {});
  await press();
  expect(named()).toBe('Copy an estimated 1.7 million');
});

test('the server’s HTML marks it as not ready', () => {
  expect(renderToString(button)).toContain('data-ready="false"');
  expect(box.querySelector('.copy')?.getAttribute('data-ready')).toBe('true');
});
