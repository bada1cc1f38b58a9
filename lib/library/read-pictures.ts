import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Drawing } from '../charts/chart';

/** Where `cli/render-charts` leaves its pictures, relative to the project. */
export const PICTURES = join('generated', 'charts');

/**
 * Reads the pictures of a chart, drawn before the build.
 * @returns SVG markup for narrow and for wide places.
 * @throws {Error} that says what to run where they are not drawn.
 */
export function readPictures(article: string, chart: string, root: string = process.cwd()): Record<Drawing, string> {
  const read = (drawing: Drawing): string => {
    const path = join(root, PICTURES, article, `${chart}.${drawing}.svg`);
    try {
      return readFileSync(path, 'utf8');
    } catch (cause) {
      throw new Error(
        `${join(PICTURES, article, `${chart}.${drawing}.svg`)} is not drawn; run "npm run build", which draws the charts first`,
        { cause },
      );
    }
  };
  return { narrow: read('narrow'), wide: read('wide') };
}
