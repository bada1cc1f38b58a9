import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RowsChart, rowsOf, textOf } from './chart';
import { anyChart } from './fixtures/any-chart';
import { PARTS, WAVES } from './fixtures/sample-charts';
import { layoutChart } from './layout-chart';
import { layoutPicture, type PictureLayout, type PictureText } from './layout-picture';
import { type Box, overlap } from './placed-text';

const KEY = { least: 'in every reading', rounding: 'rounding allows', hedge: () => '“nearly” allows' };
const WORDS = { ranges: 'What each number can stand for', licence: 'Chart and data: CC BY 4.0.' };
const layoutOf = (chart: RowsChart): PictureLayout => layoutPicture(chart, layoutChart(chart, 'wide', KEY), WORDS);
const printed = ({ lines }: PictureText): string =>
  lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
/** Sums of doubles; a hundredth of a pixel is not seen. */
const SLACK = 0.01;

/** The boxes of everything in a picture, those in its drawing moved to where it stands. */
function boxesOf(chart: RowsChart): { readonly what: string; readonly box: Box }[] {
  const { texts, drawing } = layoutOf(chart);
  const [left, top] = drawing;
  const moved = ({ box }: { readonly box: Box }): Box => ({
    left: box.left + left,
    right: box.right + left,
    top: box.top + top,
    bottom: box.bottom + top,
  });
  return [
    ...texts.map(({ role, box }) => ({ what: role, box })),
    ...layoutChart(chart, 'wide', KEY).texts.map((text) => ({ what: `${text.role} in the drawing`, box: moved(text) })),
  ];
}

describe('every picture, whatever its words,', { timeout: 60_000 }, () => {
  const always = (law: (chart: RowsChart) => void) => fc.assert(fc.property(anyChart, law), { numRuns: 300 });

  test('has no two texts that overlap', () => {
    always((chart) => {
      const boxes = boxesOf(chart).map(({ what, box: { left, top, right, bottom } }) => ({
        what,
        box: { left: left + SLACK, top: top + SLACK, right: right - SLACK, bottom: bottom - SLACK },
      }));
      const found = boxes.flatMap((a, index) =>
        boxes.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.what} and ${b.what}`] : [])),
      );
      expect(found).toEqual([]);
    });
  });

  test('has every text within its margins, and no line through one', () => {
    always((chart) => {
      const { width, height, rules } = layoutOf(chart);
      expect(width).toBe(768);
      for (const { box } of boxesOf(chart)) {
        expect(box.left).toBeGreaterThanOrEqual(24 - SLACK);
        expect(box.right).toBeLessThanOrEqual(width - 24 + SLACK);
        expect(box.top).toBeGreaterThanOrEqual(16);
        expect(box.bottom).toBeLessThanOrEqual(height - 16);
        for (const y of rules) expect(box.top < y && y < box.bottom).toBe(false);
      }
    });
  });

  test('prints everything whole: words around the drawing, and each row that has ranges', () => {
    always((chart) => {
      const { texts } = layoutOf(chart);
      const plain = (text: string): string => text.replaceAll(/[ \t\r\n]/g, '');
      const all = (role: PictureText['role']): string =>
        plain(
          texts
            .filter((text) => text.role === role)
            .map(printed)
            .join(''),
        );
      const rows = rowsOf(chart).filter(({ ranges }) => ranges !== '');
      expect(all('title')).toBe(plain(chart.title));
      expect(all('subtitle')).toBe(plain(chart.subtitle));
      expect(all('source')).toBe(plain(chart.source));
      expect(all('licence')).toBe(plain(WORDS.licence));
      expect(all('heading')).toBe(rows.length === 0 ? '' : plain(WORDS.ranges));
      expect(all('name')).toBe(plain(rows.map(({ name }) => name).join('')));
      expect(all('number')).toBe(plain(rows.map(({ value }) => textOf(value)).join('')));
      expect(all('range')).toBe(plain(rows.map(({ ranges }) => ranges).join('')));
    });
  });

  test('has no text under 12 px', () => {
    always((chart) => {
      for (const { size } of layoutOf(chart).texts) expect(size).toBeGreaterThanOrEqual(12);
    });
  });
});

describe('the picture', () => {
  test('sets a name, its number and its ranges on one line, in columns', () => {
    const { texts } = layoutOf(PARTS);
    const [name, number, range] = ['name', 'number', 'range'].map((role) => texts.filter((text) => text.role === role));
    expect(name?.map(printed)[0]).toBe('Afghans living in Pakistan');
    expect(number?.map(({ x }) => x)).toEqual(number?.map(() => 24 + layoutChart(PARTS, 'wide', KEY).plot[0]));
    expect(new Set(range?.map(({ x }) => x)).size).toBe(1);
    name?.forEach(({ box }, index) => {
      expect(number?.[index]?.box.top).toBe(box.top);
    });
  });

  test('breaks ranges where the reading changes, and the source before what it says of the data', () => {
    const long = { ...WAVES, source: `Source: ${'The Monitor '.repeat(6)}. Headcount, data 1.0.0 of today, a41f9c.` };
    const lines = layoutOf(long).texts.map(printed);
    expect(lines).toContain('5.5–6.5 million as printed;');
    expect(lines).toContain('4.8–7.2 million with “approximately”');
    expect(lines).toContain('Headcount, data 1.0.0 of today, a41f9c.');
  });

  test('has no heading over ranges that are not there', () => {
    if (WAVES.kind !== 'bars') throw new Error('not bars');
    const { texts, rules } = layoutOf({ ...WAVES, rows: WAVES.rows.map((row) => ({ ...row, ranges: '' })) });
    expect(texts.map(({ role }) => role)).toEqual(['title', 'subtitle', 'source', 'licence']);
    expect(rules).toHaveLength(1);
  });

  test('holds ten thousand characters without a space', () => {
    const { texts, height, width } = layoutOf({ ...WAVES, title: 'W'.repeat(10_000) });
    expect(texts[0]?.box.right).toBeLessThanOrEqual(width - 24);
    expect(height).toBeGreaterThan(5000);
  });
});
