import { type CustomPlugin, optimize } from 'svgo';
import { ownTitle } from './own-title';
import { prefixIds } from './prefix-ids';
import { removeLeftovers } from './remove-leftovers';
import { xmlText } from './xml-text';

/** What a cleaned picture is called, and what its ids begin with. */
export interface PictureName {
  /** `<article>-<chart>-<drawing>`: unique among all pictures that may stand in one page. */
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
}

/**
 * Turns the markup that recharts leaves into a picture that stands by itself: valid, named, with ids of its own.
 * The same drawing gives the same bytes, whatever was drawn before it.
 * @param markup an `svg` element as happy-dom serializes it to XML
 * @returns SVG without declaration or final line break
 * @throws SvgoParserError when the markup is not XML
 */
export function cleanSvg(markup: string, name: PictureName): string {
  const plugins: CustomPlugin[] = [removeLeftovers, prefixIds(name.prefix), ownTitle(name)];
  // happy-dom writes a no-break space as HTML's entity, which XML does not know.
  return optimize(xmlText(markup.replaceAll('&nbsp;', '\u00a0')), {
    plugins: [
      ...plugins,
      { name: 'cleanupNumericValues', params: { floatPrecision: 2 } },
      { name: 'convertPathData', params: { floatPrecision: 2 } },
      'sortAttrs',
    ],
  }).data;
}
