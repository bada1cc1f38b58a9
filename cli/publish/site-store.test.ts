import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openSiteStore } from './site-store';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  return () => rmSync(folder, { recursive: true });
});
const files = (): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

test('files are written where their address is', () => {
  const store = openSiteStore(folder);
  store.write('/embed/a/c/index.html', '<p>ä');
  store.write('/articles/a.zip', new Uint8Array([80, 75]));
  expect(store.finish(['/embed', '/articles'])).toEqual({ written: 2, kept: 0, removed: 0 });
  expect(files()).toEqual(['articles/a.zip', 'embed/a/c/index.html']);
  expect(readFileSync(join(folder, 'embed/a/c/index.html'), 'utf8')).toBe('<p>ä');
});

test('what is there already is not written again', () => {
  openSiteStore(folder).write('/articles/a.json', '{}');
  const before = statSync(join(folder, 'articles/a.json')).mtimeMs;
  const store = openSiteStore(folder);
  store.write('/articles/a.json', '{}');
  expect(store.finish([])).toEqual({ written: 0, kept: 1, removed: 0 });
  expect(statSync(join(folder, 'articles/a.json')).mtimeMs).toBe(before);
});

test('what is gone is removed, with its folders, and what is not ours stays', () => {
  const first = openSiteStore(folder);
  first.write('/embed/gone/c/index.html', '');
  first.write('/embed/a/c/index.html', '');
  writeFileSync(join(folder, 'favicon.ico'), '');
  const store = openSiteStore(folder);
  store.write('/embed/a/c/index.html', '');
  expect(store.finish(['/embed'])).toEqual({ written: 0, kept: 1, removed: 1 });
  expect(files()).toEqual(['embed/a/c/index.html', 'favicon.ico']);
  expect(readdirSync(join(folder, 'embed'))).toEqual(['a']);
});
