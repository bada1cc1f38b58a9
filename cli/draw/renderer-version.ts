import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_PACKAGES } from './render-png';

/** Where the sources of a drawing stand, seen from the project's root. */
const FOLDERS = ['components/charts', 'lib/charts', 'cli/draw'] as const;
const FILES = ['components/words.ts', 'lib/exports/licence.ts', 'lib/paths.ts'] as const;
const PACKAGES = [
  'recharts',
  'react',
  'react-dom',
  'happy-dom',
  'svgo',
  '@resvg/resvg-js',
  'fflate',
  ...FONT_PACKAGES,
] as const;

/**
 * A digest of all that makes a drawing what it is, besides its data: its sources and the packages that draw it.
 * @param root the project's root folder
 */
export function readRendererVersion(root: string): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    for (const file of readdirSync(join(root, folder)).sort()) {
      if (!/\.(ts|tsx|json)$/.test(file) || /\.test\.tsx?$/.test(file)) continue;
      hash.update(`${folder}/${file}\n`).update(readFileSync(join(root, folder, file)));
    }
  }
  for (const file of FILES) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  for (const name of PACKAGES) hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  return hash.digest('hex').slice(0, 16);
}
