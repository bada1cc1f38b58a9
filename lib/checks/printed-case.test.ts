import { describe, expect, test } from 'vitest';
import { rangeOf } from './box';
import { caseOf, parseOperands } from './printed-case';

describe('Figures of which only the print is known', () => {
  test('are read by id', () => {
    const { operands, problems } = parseOperands({ T: '4.4 million', part: 'over 1,200' });
    expect([...operands.keys()]).toEqual(['T', 'part']);
    expect(operands.get('part')?.printed.hedge?.class).toBe('more-than');
    expect(problems).toEqual([]);
  });

  test('are named where they cannot be read, and the others are read', () => {
    const { operands, problems } = parseOperands({ '1x': '3', many: 'lots', T: '12' });
    expect([...operands.keys()]).toEqual(['T']);
    expect(problems.map(({ id }) => id)).toEqual(['1x', 'many']);
    expect(problems[0]?.problem).toBe('no id: expected a letter, then letters, digits and underscores');
    expect(problems[1]?.problem).not.toBe('');
  });

  test('make a case only where all can be read; the first that cannot is named', () => {
    const rest = { relation: 'eq', formula: 'a', compared: 'b', hypothesis: 'one number' } as const;
    expect(caseOf({ ...rest, figures: { a: '12', b: '12' } })).toMatchObject({ ...rest, bridges: [] });
    expect(() => caseOf({ ...rest, figures: { a: '12', b: 'lots', c: 'few' } })).toThrow(/^b: /);
  });
});

test('a figure that nobody gave is no range, but a mistake of the caller', () => {
  expect(() => rangeOf(new Map(), 'a')).toThrow('no range for “a”');
});
