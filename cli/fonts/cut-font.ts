import subsetFont from 'subset-font';
import { renameFont } from './rename-font';
import { FEATURES, WEIGHTS } from './typefaces';

/**
 * Cuts a font down to some characters, the weights and the features that the pages use.
 * @param font WOFF2 with an axis of weights.
 * @returns WOFF2 under another name (see renameFont); the same for the same font and characters.
 */
export async function cutFont(font: Buffer, characters: string): Promise<Buffer> {
  const cut = await subsetFont(font, characters, {
    targetFormat: 'sfnt',
    keepFeatures: FEATURES,
    variationAxes: { wght: { ...WEIGHTS } },
  });
  return subsetFont(renameFont(cut), characters, { targetFormat: 'woff2' });
}
