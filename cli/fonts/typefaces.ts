/** A font file of ours: what it is cut from, and which characters it keeps. */
export interface Cut {
  /** In `app/fonts`. */
  readonly file: string;
  /** In `node_modules`. */
  readonly source: string;
  readonly characters: string;
}

/**
 * What every page loads: Latin with the accents of Western Europe, the punctuation and the signs that print and
 * charts use, and combining marks.
 */
export const LATIN = [
  'U+20-7E',
  'U+A0-FF',
  'U+131',
  'U+152-153',
  'U+2BB-2BC',
  'U+2C6',
  'U+2DA',
  'U+2DC',
  'U+300-30C',
  'U+323',
  'U+2002-2044',
  'U+20AC',
  'U+2122',
  'U+2190-2193',
  'U+2212',
  'U+2215',
] as const;

/**
 * What only a page that needs it loads: the letters of Central and Eastern Europe and of Turkey, and those in which
 * names from Arabic, Persian, Pashto and Urdu are transliterated. app/layout.tsx names the same range to browsers.
 */
export const LATIN_EXTENDED = ['U+100-130', 'U+132-151', 'U+154-17F', 'U+218-21B', 'U+2BE-2BF', 'U+1E00-1EFF'] as const;

/** The weights that styles use, regular to bold: what is lighter or heavier is left out of the files. */
export const WEIGHTS = { min: 400, max: 700 } as const;

/** Kerning, accents, ligatures, figures of one width: what styles ask for, or browsers use unasked. */
export const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'liga', 'tnum'] as const;

const INTER = '@fontsource-variable/inter';
const SOURCE_SERIF = '@fontsource-variable/source-serif-4';

const FACES = [
  { name: 'sans', source: (range: string) => `${INTER}/files/inter-${range}-wght-normal.woff2` },
  { name: 'serif', source: (range: string) => `${SOURCE_SERIF}/files/source-serif-4-${range}-wght-normal.woff2` },
  {
    name: 'serif-italic',
    source: (range: string) => `${SOURCE_SERIF}/files/source-serif-4-${range}-wght-italic.woff2`,
  },
];

/** Every font file that the pages use. */
export const CUTS: readonly Cut[] = FACES.flatMap(({ name, source }) => [
  { file: `${name}.woff2`, source: source('latin'), characters: charactersIn(LATIN) },
  { file: `${name}-extended.woff2`, source: source('latin-ext'), characters: charactersIn(LATIN_EXTENDED) },
]);

/** The licences of the typefaces, which go where the typefaces go. */
export const LICENCES = [
  { file: 'LICENSE-Inter.txt', source: `${INTER}/LICENSE` },
  { file: 'LICENSE-Source-Serif.txt', source: `${SOURCE_SERIF}/LICENSE` },
] as const;

/** Every character of ranges in the form of CSS: "U+20-7E". */
export function charactersIn(ranges: readonly string[]): string {
  return ranges
    .flatMap((range) => {
      const [first = 0, last = first] = range
        .slice('U+'.length)
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .join('');
}
