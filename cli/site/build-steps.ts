import { resolve } from 'node:path';
import { NEXT, runNode, typescript } from '../run-node';
import type { Step } from './build-site';

/** The project's folder; a bundler may need to be told one above it, where the packages are. */
export const ROOT = resolve(import.meta.dirname, '..', '..');
const packages = { HEADCOUNT_ROOT: process.env.HEADCOUNT_ROOT ?? ROOT };

const step = (name: string, args: readonly string[]): Step => ({
  name,
  run: (folder, env) => runNode(args, { ...packages, ...env }, folder),
});

/** What makes a site of a copy of the project, once the data is known to be right. */
export const BUILD_STEPS: readonly Step[] = [
  step('drawing the charts', typescript('cli/render-charts.ts')),
  step('writing the files', typescript('cli/publish.ts')),
  step('building the pages', [...NEXT, 'build']),
];
