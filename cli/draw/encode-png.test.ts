import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { encodePng } from './encode-png';

const bitmap = (width: number, height: number, colourAt: (pixel: number) => readonly [number, number, number]) => ({
  width,
  height,
  pixels: Uint8Array.from(Array.from({ length: width * height }, (_, pixel) => [...colourAt(pixel), 255]).flat()),
});

/** Type and data of every chunk. */
function chunksOf(png: Uint8Array): [string, Buffer][] {
  const chunks: [string, Buffer][] = [];
  for (let at = 8; at < png.length; ) {
    const size = Buffer.from(png).readUInt32BE(at);
    chunks.push([
      Buffer.from(png.subarray(at + 4, at + 8)).toString('latin1'),
      Buffer.from(png.subarray(at + 8, at + 8 + size)),
    ]);
    at += size + 12;
  }
  return chunks;
}
const read = (png: Uint8Array) => PNG.sync.read(Buffer.from(png));

describe('a PNG', () => {
  test('holds every pixel, whatever the colours', () => {
    const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
    fc.assert(
      fc.property(
        fc.array(colour, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 7 }),
        (colours, width) => {
          const given = bitmap(width, 5, (pixel) => colours[pixel % colours.length] ?? [0, 0, 0]);
          const { width: readWidth, height, data } = read(encodePng(given, { texts: [] }));
          expect([readWidth, height]).toEqual([width, 5]);
          expect([...data]).toEqual([...given.pixels]);
        },
      ),
    );
  });

  test('holds them too where there are more colours than a palette has', () => {
    const given = bitmap(40, 20, (pixel) => [pixel % 256, pixel >> 8, 7]);
    expect([...read(encodePng(given, { texts: [] })).data]).toEqual([...given.pixels]);
  });

  test('says how large it is printed, in pixels per metre, before its pixels', () => {
    const chunks = chunksOf(
      encodePng(
        bitmap(1, 1, () => [1, 2, 3]),
        { pixelsPerMetre: 11811, texts: [] },
      ),
    );
    expect(chunks.map(([type]) => type)).toEqual(['IHDR', 'pHYs', 'PLTE', 'IDAT', 'IEND']);
    const density = chunks[1]?.[1] ?? Buffer.alloc(9);
    expect([density.readUInt32BE(0), density.readUInt32BE(4), density[8]]).toEqual([11811, 11811, 1]);
  });

  test('carries its texts in UTF-8, without what would end them', () => {
    const png = encodePng(
      bitmap(1, 1, () => [1, 2, 3]),
      { texts: [['Title', 'Nearly “two” – مليون\0 more']] },
    );
    const [, data] = chunksOf(png).find(([type]) => type === 'iTXt') ?? [];
    expect(data?.toString('utf8')).toBe('Title\0\0\0\0\0Nearly “two” – مليون more');
  });
});
