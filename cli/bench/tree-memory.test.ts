import { expect, test } from 'vitest';
import { sumTree, treeMemory } from './tree-memory';

test('what a process started, and what that started, is counted with it; others are not', () => {
  const listed = '    1     0   500\n   20     1    10\n   21    20     5\n  22    21 3\n  30     1  1000\n';
  expect(sumTree(listed, 20)).toBe(18 * 1024);
  expect(sumTree(listed, 22)).toBe(3 * 1024);
  expect(sumTree(listed, 99)).toBe(0);
});

test('this process holds more than a megabyte', () => {
  expect(treeMemory(process.pid)).toBeGreaterThan(1e6);
});
