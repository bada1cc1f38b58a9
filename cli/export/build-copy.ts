import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What a build reads, seen from the project's folder. Pictures that are drawn already need not be drawn again. */
const SOURCES = [
  'app',
  'cli',
  'components',
  'data',
  'lib',
  'pages',
  'next.config.js',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
  join('generated', 'charts'),
];

/** A copy of the project that is built in, so that the build of a running server stays as it is. */
export interface BuildCopy {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Copies what a build reads into a new folder inside the project: its packages are then found above it, and are not
 * copied. (Next's bundler takes linked packages only from inside its root, which is the project.)
 */
export function openBuildCopy(root: string): BuildCopy {
  const folder = mkdtempSync(join(root, '.export-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    for (const source of SOURCES) {
      if (existsSync(join(root, source))) cpSync(join(root, source), join(folder, source), { recursive: true });
    }
    mkdirSync(join(folder, 'public'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, remove };
}
