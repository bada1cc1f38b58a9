import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Drawing } from '../charts/chart';

/** Where `cli/render-charts` leaves its pictures, relative to the project. */
export const PICTURES = join('generated', 'charts');

/** A chart's picture that stands alone, as files. */
export interface ChartFiles {
  readonly svg: string;
  /** 1536 px wide, for screens at 2×. */
  readonly png: Uint8Array;
  /** 1890 px wide, 16 cm at 300 dpi. */
  readonly printPng: Uint8Array;
}

/**
 * Reads the pictures of a chart, drawn before the build.
 * @returns SVG markup for narrow and for wide places.
 * @throws {Error} that says what to run where they are not drawn.
 */
export function readPictures(article: string, chart: string, root: string = process.cwd()): Record<Drawing, string> {
  const read = (drawing: Drawing): string => readDrawn(root, article, `${chart}.${drawing}.svg`).toString('utf8');
  return { narrow: read('narrow'), wide: read('wide') };
}

/**
 * Reads the files of a chart that travel, drawn before the build.
 * @throws {Error} that says what to run where they are not drawn.
 */
export function readChartFiles(article: string, chart: string, root: string = process.cwd()): ChartFiles {
  return {
    svg: readDrawn(root, article, `${chart}.picture.svg`).toString('utf8'),
    png: readDrawn(root, article, `${chart}.png`),
    printPng: readDrawn(root, article, `${chart}.print.png`),
  };
}

function readDrawn(root: string, article: string, name: string): Buffer {
  try {
    return readFileSync(join(root, PICTURES, article, name));
  } catch (cause) {
    throw new Error(
      `${join(PICTURES, article, name)} is not drawn; run "npm run build", which draws the charts first`,
      { cause },
    );
  }
}
