import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURES } from './read-pictures';

/** Width and height of a picture, px. The PNG for screens is twice as large. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The root element of a picture is in its first bytes. */
const HEAD = 1024;

/**
 * Reads the size of a chart's picture, drawn before the build.
 * @throws {Error} that says what to run where it is not drawn.
 */
export function readPictureSize(article: string, chart: string, root: string = process.cwd()): PictureSize {
  const name = join(PICTURES, article, `${chart}.picture.svg`);
  const head = readHead(join(root, name));
  const [width, height] = [/ width="(\d+)"/, / height="(\d+)"/].map((pattern) => Number(pattern.exec(head ?? '')?.[1]));
  if (head === null || !width || !height)
    throw new Error(`${name} is not drawn; run "npm run build", which draws the charts first`);
  return { width, height };
}

function readHead(path: string): string | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.toString('utf8', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
