import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test } from 'vitest';
import { CITED_WORDS } from '@/components/words';
import type { Change } from '@/lib/article/changes-schema';
import { CitedNotice } from './cited-notice';

const CHANGES: readonly Change[] = [
  { version: '1.0.0', date: '2026-11-22', note: 'First version.', digest: 'aaaaaa' },
  { version: '1.1.0', date: '2026-11-24', note: 'One number was read wrongly.', digest: 'bbbbbb' },
  { version: '1.2.0', date: '2026-11-25', note: 'A label is shorter.', digest: null },
];
const notice = <CitedNotice changes={CHANGES} digest="cccccc" />;

function textFor(query: string): string {
  window.history.replaceState(null, '', `/articles/a/charts/c${query}`);
  const container = document.createElement('div');
  document.body.append(container);
  act(() => createRoot(container).render(notice));
  return container.textContent ?? '';
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.replaceChildren();
});

test('who cites no version is told nothing', () => {
  expect(textFor('')).toBe('');
  expect(textFor('?cited=')).toBe('');
  expect(textFor('?other=aaaaaa')).toBe('');
});

test('who cites the version that is shown is told so', () => {
  expect(textFor('?cited=cccccc')).toBe(CITED_WORDS.current);
  expect(textFor('?cited=CCCCCC%20')).toBe(CITED_WORDS.current);
});

test('who cites an earlier version reads every change since, and none before', () => {
  const text = textFor('?cited=aaaaaa');
  expect(text).toContain(CITED_WORDS.earlier('1.0.0'));
  expect(text).toContain('1.1.0, 24 November 2026: One number was read wrongly.');
  expect(text).toContain('1.2.0, 25 November 2026: A label is shorter.');
  expect(text).not.toContain('First version.');
});

test('who cites what never was is told that, in the text’s own letters', () => {
  expect(textFor('?cited=%3Cb%3Edddddd')).toBe(CITED_WORDS.unknown('<b>dddddd'));
  expect(document.querySelector('b')).toBeNull();
});

test('the server’s HTML says nothing: it knows no reader', () => {
  expect(renderToStaticMarkup(notice)).toBe('');
});
