import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PICTURES, readPictures } from './read-pictures';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'headcount-'));
  mkdirSync(join(root, PICTURES, 'article'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const draw = (name: string): void => writeFileSync(join(root, PICTURES, 'article', name), `<svg>${name}</svg>`);

test('both pictures of a chart are read', () => {
  draw('chart.narrow.svg');
  draw('chart.wide.svg');
  expect(readPictures('article', 'chart', root)).toEqual({
    narrow: '<svg>chart.narrow.svg</svg>',
    wide: '<svg>chart.wide.svg</svg>',
  });
});

test('a chart that is not drawn, or only one way, is an error that says what to run', () => {
  draw('chart.narrow.svg');
  expect(() => readPictures('article', 'chart', root)).toThrow(
    `${join(PICTURES, 'article', 'chart.wide.svg')} is not drawn; run "npm run build"`,
  );
  expect(() => readPictures('another', 'chart', root)).toThrow(join('another', 'chart.narrow.svg'));
});
