import { join } from 'node:path';
import { readLibrary } from '@/lib/library/library';
import { readQuantityLibrary } from '@/lib/quantities/quantity-library';
import { NEXT, runNode, typescript } from './run-node';
import { sealSite } from './seal/seal-site';

const HELP = `npm run build

Builds the dashboard, after which "npx next start" serves it:
  1. reads and checks all data files
  2. draws the charts
  3. writes charts and articles as files, and the embeds
  4. builds the pages, and finishes them: what is in them twice is taken out, and each gets its security policy
  SITE_URL, BASE_PATH   where the site will be reached (default http://localhost:PORT, at its root)

Exit codes: 0 built, 2 an argument is wrong, else that of the step that failed.`;

interface Step {
  readonly name: string;
  readonly run: () => Promise<number>;
}

const STEPS: readonly Step[] = [
  { name: 'checking the data', run: checkData },
  { name: 'drawing the charts', run: () => runNode(typescript('cli/render-charts.ts')) },
  { name: 'writing the files', run: () => runNode(typescript('cli/publish.ts')) },
  { name: 'building the pages', run: () => runNode([...NEXT, 'build']) },
  { name: 'finishing the pages', run: finishPages },
];

process.exitCode = await build(process.argv.slice(2));

async function build(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  if (args.length > 0) {
    console.error(`npm run build takes no arguments, found: ${args.join(' ')}`);
    return 2;
  }
  for (const { name, run } of STEPS) {
    const code = await run();
    if (code !== 0) {
      console.error(`The build stopped while ${name}.`);
      return code;
    }
  }
  return 0;
}

/** A wrong data file stops the build before anything is drawn from it. */
async function checkData(): Promise<number> {
  const { articles, errors: wrong } = readLibrary();
  const errors = [...wrong, ...readQuantityLibrary(process.cwd(), articles).errors];
  for (const error of errors) console.error(error.message);
  return errors.length > 0 ? 1 : 0;
}

async function finishPages(): Promise<number> {
  sealSite(join('.next', 'server'));
  return 0;
}
