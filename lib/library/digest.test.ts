import { expect, test } from 'vitest';
import { digestOf, sha256Of } from './digest';
import { sampleFile } from './sample-file';

test('the digest of the data is six characters, the same for the same data', () => {
  expect(digestOf(sampleFile())).toMatch(/^[0-9a-f]{6}$/);
  expect(digestOf(sampleFile())).toBe(digestOf(sampleFile()));
});

test('any change of the data changes it', () => {
  const changed = sampleFile((file) => Object.assign(file, { lede: `${file.lede}!` }));
  expect(digestOf(changed)).not.toBe(digestOf(sampleFile()));
});

test('the SHA-256 of bytes and of a text in UTF-8 are those of FIPS 180 and of sha256sum', () => {
  expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Of(new Uint8Array([97, 98, 99]))).toBe(sha256Of('abc'));
  expect(sha256Of('é')).toBe(sha256Of(new Uint8Array([0xc3, 0xa9])));
});
