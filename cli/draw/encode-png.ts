import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** Pixels from top left, row by row, four bytes each (red, green, blue, alpha); every pixel is opaque. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export interface PngWords {
  /** How large it is printed, where that is given. */
  readonly pixelsPerMetre?: number;
  /** What it says of itself: keyword (Latin-1, at most 79 characters) and text. */
  readonly texts: readonly (readonly [keyword: string, text: string])[];
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const COLOUR = 2;
const PALETTE = 3;
const PER_METRE = 1;

/**
 * Writes a PNG (W3C PNG, third edition), in as many bytes as its colours need: one a pixel where a palette holds all,
 * else three. The bytes depend on nothing but what is given: fflate compresses alike on every machine, Node's zlib not.
 */
export function encodePng(bitmap: Bitmap, { pixelsPerMetre, texts }: PngWords): Uint8Array {
  const { width, height } = bitmap;
  const palette = paletteOf(bitmap);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, palette === null ? COLOUR : PALETTE);
  const density = new DataView(new ArrayBuffer(9));
  density.setUint32(0, pixelsPerMetre ?? 0);
  density.setUint32(4, pixelsPerMetre ?? 0);
  density.setUint8(8, PER_METRE);
  const parts = [
    chunk('IHDR', bytesOf(header)),
    ...(pixelsPerMetre === undefined ? [] : [chunk('pHYs', bytesOf(density))]),
    ...texts.map(([keyword, text]) => chunk('iTXt', textOf(keyword, text))),
    ...(palette === null ? [] : [chunk('PLTE', Uint8Array.from([...palette.keys()].flatMap(toBytes)))]),
    chunk('IDAT', zlibSync(palette === null ? colourRows(bitmap) : paletteRows(bitmap, palette), { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ];
  return Uint8Array.from(Buffer.concat([SIGNATURE, ...parts]));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** Keyword, not compressed, without language or translated keyword; UTF-8, which must not hold a zero byte. */
const textOf = (keyword: string, text: string): Uint8Array =>
  Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(text.replaceAll('\0', ''), 'utf8')]);

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer);
const colourAt = (pixels: Uint8Array, at: number): number =>
  ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
const toBytes = (colour: number): readonly number[] => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

/** All colours with their numbers, in the order in which they come up; null where they are more than 256. */
function paletteOf({ pixels }: Bitmap): ReadonlyMap<number, number> | null {
  const palette = new Map<number, number>();
  let last = -1;
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(pixels, at);
    if (colour !== last && !palette.has(colour)) palette.set(colour, palette.size);
    if (palette.size > 256) return null;
    last = colour;
  }
  return palette;
}

/** Rows without a filter, which suits flat colours best: each begins with a zero. */
function paletteRows({ width, height, pixels }: Bitmap, palette: ReadonlyMap<number, number>): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  let [last, number] = [-1, 0];
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = colourAt(pixels, pixel * 4);
    if (colour !== last) number = palette.get(colour) ?? 0;
    last = colour;
    rows[pixel + Math.floor(pixel / width) + 1] = number;
  }
  return rows;
}

function colourRows({ width, height, pixels }: Bitmap): Uint8Array {
  const rows = new Uint8Array((width * 3 + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = pixel * 3 + Math.floor(pixel / width) + 1;
    for (let part = 0; part < 3; part += 1) rows[at + part] = pixels[pixel * 4 + part] ?? 0;
  }
  return rows;
}
