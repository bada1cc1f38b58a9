import { expect, test } from 'vitest';
import { digestOf } from './digest';
import { sampleFile } from './sample-file';

test('the digest of the data is six characters, the same for the same data', () => {
  expect(digestOf(sampleFile())).toMatch(/^[0-9a-f]{6}$/);
  expect(digestOf(sampleFile())).toBe(digestOf(sampleFile()));
});

test('any change of the data changes it', () => {
  const changed = sampleFile((file) => Object.assign(file, { lede: `${file.lede}!` }));
  expect(digestOf(changed)).not.toBe(digestOf(sampleFile()));
});
