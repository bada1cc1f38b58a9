import { type CustomPlugin, optimize, type XastElement } from 'svgo';

const ZERO_WIDTH_NON_JOINER = '\u200c';
/** Between two characters of which the second does not stand on the first. */
const BETWEEN = /(?<=[^\p{M}\p{Cf}])(?=[^\p{M}\p{Cf}])/gu;

/**
 * Keeps letters from joining to ligatures in texts that are set in two fonts. resvg 0.35 shapes such a text once in
 * each font and drops it, without a word, where the fonts do not come to as many glyphs: "officially 4.4 million" has
 * a ligature in the hedge's font alone. Kerning stays as it is.
 * @param picture SVG as `framePicture` makes it
 */
export const partLetters = (picture: string): string => optimize(picture, { plugins: [plugin] }).data;

const plugin: CustomPlugin = {
  name: 'partLetters',
  fn: () => ({
    element: {
      enter: (node) => {
        if (node.name === 'text' && hasOtherFont(node)) partIn(node);
      },
    },
  }),
};

const hasOtherFont = (text: XastElement): boolean =>
  text.children.some((child) => child.type === 'element' && ('font-family' in child.attributes || hasOtherFont(child)));

function partIn(element: XastElement): void {
  for (const child of element.children) {
    if (child.type === 'element') partIn(child);
    if (child.type === 'text') child.value = child.value.normalize('NFC').replaceAll(BETWEEN, ZERO_WIDTH_NON_JOINER);
  }
}
