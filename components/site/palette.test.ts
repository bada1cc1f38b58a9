import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EMBED_STYLE } from '@/components/embed/embed-style';

const PAGE = readFileSync('app/globals.css', 'utf8');
const NAMES = ['ink', 'soft', 'line', 'paper', 'stock', 'flow', 'gap'] as const;
type Palette = Readonly<Record<(typeof NAMES)[number], string>>;

/** The colours of a style sheet, in the order in which it sets them: light, dark, print. */
function palettesOf(css: string): readonly Palette[] {
  const values = NAMES.map((name) =>
    [...css.matchAll(new RegExp(`--${name}:\\s*(#[0-9a-f]{3,6})`, 'g'))].map(([, hex]) => hex ?? ''),
  );
  return (values[0] ?? []).map((_, index) => {
    const colour = (name: (typeof NAMES)[number]) => values[NAMES.indexOf(name)]?.[index] ?? '';
    return Object.fromEntries(NAMES.map((name) => [name, colour(name)])) as Record<(typeof NAMES)[number], string>;
  });
}

/** WCAG's relative luminance, 0–1. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
  const [r = 0, g = 0, b = 0] = digits.map((pair) => {
    const value = Number.parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG's contrast ratio, 1–21. */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

test('there is a palette for light, for dark and for paper, and embeds have the same', () => {
  expect(palettesOf(PAGE)).toHaveLength(3);
  expect(palettesOf(EMBED_STYLE)).toEqual(palettesOf(PAGE));
});

test.each(palettesOf(PAGE).map((palette, index) => [['light', 'dark', 'print'][index] ?? '', palette] as const))(
  '%s: words stand out 4.5 to 1, marks and borders of fields 3 to 1, the focus 4.5 to 1',
  (_, { ink, soft, paper, stock, flow, gap }) => {
    for (const words of [ink, soft]) expect(contrast(words, paper)).toBeGreaterThanOrEqual(4.5);
    for (const marks of [stock, flow, gap]) expect(contrast(marks, paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(stock, paper)).toBeGreaterThanOrEqual(4.5);
  },
);

test('the two data colours differ in lightness too, so that grey printing keeps them apart', () => {
  for (const { stock, flow } of palettesOf(PAGE)) expect(contrast(stock, flow)).toBeGreaterThanOrEqual(1.25);
});
