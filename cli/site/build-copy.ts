import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURES } from '@/lib/library/read-pictures';
import { COPY, isSite } from './tidy-sites';

/** What a build reads, seen from the project's folder. */
const SOURCES = [
  'app',
  'cli',
  'components',
  'data',
  'lib',
  'pages',
  'instrumentation.server.ts',
  'next.config.js',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

/** A copy of the project that is built in, so that what is served stays as it is until the new site is whole. */
export interface BuildCopy {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Copies what a build reads into a new folder inside the project: its packages are then found above it, and are not
 * copied. (Next's bundler takes linked packages only from inside its root, which is the project.)
 */
export function openBuildCopy(root: string): BuildCopy {
  const folder = mkdtempSync(join(root, `${COPY}${process.pid}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    for (const source of SOURCES) {
      if (existsSync(join(root, source))) cpSync(join(root, source), join(folder, source), { recursive: true });
    }
    takeDrawings(root, folder);
    mkdirSync(join(folder, 'public'));
    const own = existsSync(join(root, 'public'))
      ? readdirSync(join(root, 'public')).filter((name) => !isSite(name))
      : [];
    for (const name of own) cpSync(join(root, 'public', name), join(folder, 'public', name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, remove };
}

/** Pictures that are drawn already need not be drawn again, except where another build is replacing them just now. */
function takeDrawings(root: string, copy: string): void {
  try {
    cpSync(join(root, PICTURES), join(copy, PICTURES), { recursive: true });
  } catch {
    rmSync(join(copy, PICTURES), { recursive: true, force: true });
  }
}
