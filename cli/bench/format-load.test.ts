import { expect, test } from 'vitest';
import { formatLoad } from './format-load';
import type { Load } from './load-site';

const load = (what: string, change: Partial<Load>): Load => ({
  ...{ what, perSecond: 0, p99: 0, cpu: null, answered: 0, errors: 0, bytes: 0 },
  ...change,
});

test('the table says each number of an address, and how many requests a second it has of those of a plain page', () => {
  const plain = load('plain', { perSecond: 800, p99: 300, cpu: 1.25, answered: 48_000, bytes: 1536 });
  const home = load('home', { perSecond: 200, p99: 1100.4, answered: 12_000, errors: 3, bytes: 51_200 });
  const [, ...lines] = formatLoad({ plain, ours: [home] }, { seconds: 60, connections: 200 }).split('\n');
  expect(lines.map((line) => line.trim().split(/\s{2,}/))).toEqual([
    ['a second', 'of plain', '99 %, ms', 'CPU, ms', 'answered', 'errors', 'kB', 'address'],
    ['800', '1.00', '300', '1.3', '48000', '0', '1.5', 'plain'],
    ['200', '0.25', '1100', '–', '12000', '3', '50.0', 'home'],
  ]);
});
