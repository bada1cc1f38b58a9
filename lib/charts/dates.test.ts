import { expect, test } from 'vitest';
import { formatDay } from './dates';

test.each([
  ['2026-11-22', '22 November 2026'],
  ['2023-10-05', '5 October 2023'],
  ['2024-02-29', '29 February 2024'],
  ['1999-01-01', '1 January 1999'],
])('the day %s is %s, wherever the reader is', (day, words) => {
  const zone = process.env.TZ;
  try {
    for (const place of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      process.env.TZ = place;
      expect(formatDay(day)).toBe(words);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
