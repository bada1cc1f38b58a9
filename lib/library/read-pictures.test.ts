import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PICTURES, readChartFiles, readPictures } from './read-pictures';

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

test('the files of a chart are read, bitmaps as bytes', () => {
  const write = (name: string, content: string | Uint8Array): void =>
    writeFileSync(join(root, PICTURES, 'article', name), content);
  write('chart.picture.svg', '<svg>é</svg>');
  write('chart.png', Uint8Array.of(0x89, 0x50, 0xff));
  write('chart.print.png', Uint8Array.of(0x89, 0x50, 0x00));
  const { svg, png, printPng } = readChartFiles('article', 'chart', root);
  expect(svg).toBe('<svg>é</svg>');
  expect([...png]).toEqual([0x89, 0x50, 0xff]);
  expect([...printPng]).toEqual([0x89, 0x50, 0x00]);
});

test('a chart without one of its files is an error that says what to run', () => {
  writeFileSync(join(root, PICTURES, 'article', 'chart.picture.svg'), '<svg/>');
  writeFileSync(join(root, PICTURES, 'article', 'chart.png'), 'png');
  expect(() => readChartFiles('article', 'chart', root)).toThrow(
    `${join(PICTURES, 'article', 'chart.print.png')} is not drawn; run "npm run build"`,
  );
});
