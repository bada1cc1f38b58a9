import { expect, test } from 'vitest';
import { EMBED_SCRIPT } from './embed-script';

test('the script of an embed is at most 1,024 bytes', () => {
  expect(new TextEncoder().encode(EMBED_SCRIPT).length).toBeLessThanOrEqual(1024);
});

test('the script is a program, and stores and loads nothing', () => {
  expect(() => new Function(EMBED_SCRIPT)).not.toThrow();
  expect(EMBED_SCRIPT).not.toMatch(/localStorage|sessionStorage|cookie|indexedDB|fetch|XMLHttp|import|\/\/|<\//);
});
