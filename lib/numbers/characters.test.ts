import { describe, expect, test } from 'vitest';
import { inSmall, isDigitAt, isLetterAt } from './characters';

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

describe('a character', () => {
  test('is a letter from A to Z and from a to z, and no other of ASCII is', () => {
    expect(ASCII.filter((one) => isLetterAt(one, 0)).join('')).toBe(
      'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
    );
  });

  test('is a digit from 0 to 9, and no other of ASCII is', () => {
    expect(ASCII.filter((one) => isDigitAt(one, 0)).join('')).toBe('0123456789');
  });

  test('is neither behind the end', () => {
    expect([isLetterAt('a', 1), isDigitAt('1', 1)]).toEqual([false, false]);
  });
});

test.each([
  ['people', 'people'],
  ['People', 'people'],
  ['AZ', 'az'],
  ['Zloty', 'zloty'],
  ['naïve', 'naïve'],
  ['ÉTATS', 'états'],
  ['éÉ', 'éé'],
  ['', ''],
])('%j in small letters is %j', (word, small) => {
  expect(inSmall(word)).toBe(small);
});
