import { describe, expect, test } from 'vitest';
import { buildBands } from './bands';
import { PARTS, SUM, WAVES } from './fixtures/sample-charts';
import { bandForKey, placeKey } from './place-key';

const WORDS = { least: 'least', rounding: 'rounding', hedge: (hedge: string | undefined) => `hedge ${hedge}` };
const scale =
  ([low, high]: readonly [number, number], width: number) =>
  (value: number) =>
    ((value - low) / (high - low)) * width;
const spot = (right: number) => ({ top: 50, size: 12, within: [0, right] as const });

describe('the key', () => {
  test('is drawn under the first band that shows most', () => {
    expect(bandForKey(buildBands(WAVES), scale(WAVES.domain, 500))?.row.id).toBe('eighties');
    expect(bandForKey(buildBands(PARTS), scale(PARTS.domain, 500))?.row.id).toBe('unauthorized');
  });

  test('names the hedge of the row that it explains', () => {
    const bands = buildBands(WAVES);
    const band = bandForKey(bands, scale(WAVES.domain, 500));
    if (band === null) throw new Error('no band');
    const { texts } = placeKey(band, WORDS, scale(WAVES.domain, 500), spot(500));
    expect(texts.map(({ lines }) => lines[0]?.runs[0]?.text)).toEqual(['least', 'hedge approximately', 'rounding']);
  });

  test('points at stretches of the band, from left to right the further down when the words are on the left', () => {
    const toPixel = scale(WAVES.domain, 500);
    const [band] = buildBands(WAVES);
    if (band === undefined) throw new Error('no band');
    const { leaders } = placeKey(band, WORDS, toPixel, spot(500));
    expect(leaders.map(({ side }) => side)).toEqual([-1, -1, -1]);
    expect(leaders.map(({ x }) => x)).toEqual(leaders.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(leaders.map(({ bottom }) => bottom)).toEqual(leaders.map(({ bottom }) => bottom).toSorted((a, b) => a - b));
  });

  test('has its words on the right of a band that begins on the left', () => {
    const [band] = buildBands(SUM);
    if (band === undefined) throw new Error('no band');
    const { leaders } = placeKey(band, WORDS, scale(SUM.domain, 280), spot(280));
    expect(leaders.map(({ side }) => side)).toEqual([1, 1]);
  });

  test('does not point at a stretch that is too narrow to see', () => {
    const [band] = buildBands(WAVES);
    if (band === undefined) throw new Error('no band');
    expect(placeKey(band, WORDS, scale(WAVES.domain, 30), spot(30)).leaders).toHaveLength(1);
  });
});
