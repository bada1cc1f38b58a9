import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chart } from '../charts/chart';
import { anyChart } from '../charts/fixtures/any-chart';
import { WAVES } from '../charts/fixtures/sample-charts';
import { layoutChart } from '../charts/layout-chart';
import { type EmbedWords, embedHeight } from './embed-height';
import { EMBED } from './embed-measures';

// That browsers need this much and not much less is measured in e2e/embeds.spec.ts.

const WORDS: EmbedWords = {
  key: { least: 'in every reading', rounding: 'rounding allows', hedge: () => 'the hedge allows' },
  details: 'Description and numbers',
  sentences: 'The sentences',
  links: 'The chart’s page · CC BY 4.0',
};
const LINE = EMBED.subtitle.line;

test('the height is a whole number of pixels that holds the drawing as large as it is shown, for any chart', () => {
  fc.assert(
    fc.property(anyChart, fc.integer({ min: 1, max: 3000 }), (chart, width) => {
      const height = embedHeight(chart, width, WORDS);
      expect(Number.isInteger(height)).toBe(true);
      const wide = width >= 669;
      const drawn = wide ? Math.min(width - 32, 896) / 720 : Math.min(Math.max(width, 160) - 32, 416) / 288;
      expect(height).toBeGreaterThan(layoutChart(chart, wide ? 'wide' : 'narrow', WORDS.key).height * drawn);
    }),
    { numRuns: 50 },
  );
});

test('the wide drawing comes as soon as it fits, and is lower', () => {
  expect(embedHeight(WAVES, 669, WORDS)).toBeLessThan(embedHeight(WAVES, 668, WORDS));
});

test('a wide frame grows no further than the drawing does', () => {
  expect(embedHeight(WAVES, 928, WORDS)).toBeGreaterThan(embedHeight(WAVES, 720, WORDS));
  const chart = { ...WAVES, source: 'word '.repeat(200).trim() };
  expect(embedHeight(chart, 4000, WORDS)).toBe(embedHeight(chart, 928, WORDS));
});

test('each text adds its lines', () => {
  const grown = (part: Partial<Chart>): number =>
    embedHeight({ ...WAVES, ...part } as Chart, 320, WORDS) - embedHeight(WAVES, 320, WORDS);
  const long = 'word '.repeat(200).trim();
  expect(grown({ subtitle: long })).toBeGreaterThan(20 * LINE);
  expect(grown({ title: long })).toBeGreaterThan(grown({ subtitle: long }));
  expect(grown({ source: long })).toBeGreaterThan(0);
  expect(embedHeight(WAVES, 320, { ...WORDS, links: long })).toBeGreaterThan(embedHeight(WAVES, 320, WORDS));
  expect(embedHeight(WAVES, 320, { ...WORDS, details: long })).toBeGreaterThan(embedHeight(WAVES, 320, WORDS));
});

test('a word without a space is broken, and counted so', () => {
  const plain = embedHeight(WAVES, 320, WORDS);
  expect(embedHeight({ ...WAVES, subtitle: 'x'.repeat(10_000) }, 320, WORDS)).toBeGreaterThan(plain + 100 * LINE);
});
