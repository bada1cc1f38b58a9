import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { renderAsync } from '@resvg/resvg-js';
import { WORDS } from '@/components/words';
import type { Chart } from '@/lib/charts/chart';
import { LICENCE } from '@/lib/exports/licence';
import { encodePng } from './encode-png';
import { partLetters } from './part-letters';

/** The two bitmaps of a picture: for screens at 2×, and for print 16 cm wide at 300 dpi. */
export const BITMAPS = {
  png: { width: 1536 },
  'print.png': { width: 1890, pixelsPerMetre: 11811 },
} as const;
export type Bitmap = keyof typeof BITMAPS;

/** The packages of the fonts that pictures are set in. */
export const FONT_PACKAGES = ['@expo-google-fonts/inter', '@expo-google-fonts/source-serif-4'] as const;
const [INTER, SOURCE_SERIF] = FONT_PACKAGES;

/** The fonts that pictures are set in, under the names by which pictures ask for them. */
export const FONTS = [
  { family: 'Inter', weight: 400, style: 'normal', file: `${INTER}/400Regular/Inter_400Regular.ttf` },
  { family: 'Inter', weight: 600, style: 'normal', file: `${INTER}/600SemiBold/Inter_600SemiBold.ttf` },
  {
    family: 'Source Serif 4',
    weight: 400,
    style: 'italic',
    file: `${SOURCE_SERIF}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  },
  {
    family: 'Source Serif 4',
    weight: 600,
    style: 'normal',
    file: `${SOURCE_SERIF}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  },
] as const;

/** Where a font lies. @param root the project's root folder */
export const fontPath = (file: string, root: string = process.cwd()): string => join(root, 'node_modules', file);

/** Turns a chart's picture into a bitmap. */
export type RenderPng = (picture: string, chart: Chart, bitmap: Bitmap) => Promise<Uint8Array>;

/**
 * Turns a chart's picture into a PNG in the fonts of our packages: the same on a machine that has none.
 * @param picture SVG as `framePicture` makes it
 */
export const renderPng: RenderPng = async (picture, chart, bitmap) => {
  const size = BITMAPS[bitmap];
  const drawn = await renderAsync(partLetters(picture), {
    fitTo: { mode: 'width', value: size.width },
    font: { loadSystemFonts: false, fontFiles: FONTS.map(({ file }) => fontPath(file)), defaultFontFamily: 'Inter' },
  });
  const { width, height, pixels } = drawn;
  const png = encodePng(
    { width, height, pixels },
    {
      ...('pixelsPerMetre' in size ? { pixelsPerMetre: size.pixelsPerMetre } : {}),
      texts: [
        ['Title', chart.title],
        ['Author', WORDS.site.name],
        ['Description', chart.description],
        ['Copyright', `${LICENCE.name}, ${LICENCE.address}`],
        ['Source', chart.source],
      ],
    },
  );
  // What is drawn outside of JavaScript is given back only when the event loop turns.
  await setImmediate();
  return png;
};
