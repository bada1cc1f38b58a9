import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readPictureSize } from './read-picture-size';
import { PICTURES } from './read-pictures';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(join(root, PICTURES, 'a'), { recursive: true });
  return () => rmSync(root, { recursive: true });
});
const write = (svg: string): void => writeFileSync(join(root, PICTURES, 'a', 'c.picture.svg'), svg);

test('a picture has the size that its root element says', () => {
  write(
    `<svg xmlns="http://www.w3.org/2000/svg" width="768" height="412" viewBox="0 0 768 412">${' '.repeat(5000)}</svg>`,
  );
  expect(readPictureSize('a', 'c', root)).toEqual({ width: 768, height: 412 });
});

test.each([
  ['no picture', null],
  ['one without a size', '<svg></svg>'],
  ['an empty one', ''],
])('%s is an error that says what to run', (_, svg) => {
  if (svg !== null) write(svg);
  expect(() => readPictureSize('a', 'c', root)).toThrow('npm run build');
});
