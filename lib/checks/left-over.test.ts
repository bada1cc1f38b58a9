import { expect, test } from 'vitest';
import { leftOverIn } from './left-over';

test.each([
  ['R + U', 'T', 'below-zero'],
  ['T', 'R + U', 'above-zero'],
  ['T - R', 'U', 'above-zero'],
  ['U', 'T - R', 'below-zero'],
  ['T - R - U', '0', 'above-zero'],
  ['T − (R + U)', 'V', 'above-zero'],
  ['-R + T', 'U', 'above-zero'],
  ['A + B + C', '1', 'below-zero'],
])('%s = %s holds a whole against its parts: of the whole something is left with a residual %s', (f, c, sign) => {
  expect(leftOverIn(f, c)).toBe(sign);
});

test.each([
  ['A', 'B'],
  ['A + B', 'C + D'],
  ['A * B', 'C'],
  ['A + B / 2', 'C'],
  ['A +', 'C'],
  ['A + B', ''],
  ['A + B', '-C'],
])('%s = %s does not', (f, c) => {
  expect(leftOverIn(f, c)).toBeNull();
});
