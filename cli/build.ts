import { readLibrary } from '@/lib/library/library';
import { SettingError, siteOf } from '@/lib/paths';
import { readQuantityLibrary } from '@/lib/quantities/quantity-library';
import { buildSite } from './site/build-site';
import { BUILD_STEPS, ROOT } from './site/build-steps';
import { describeRefusal } from './site/describe-refusal';

const HELP = `npm run build

Builds the dashboard, after which "npx next start" serves it:
  1. reads and checks all data files
  2. draws the charts
  3. writes charts and articles as files, and the embeds
  4. builds the pages, and finishes them: what is in them twice is taken out, and each gets its security policy
  5. puts all of it in place at once
  SITE_URL, BASE_PATH   where the site will be reached (default http://localhost:PORT, at its root)
Until the last step, and when one fails or is stopped, what was built before is served as it was. A server that runs
goes on with what it has until it is started again.

Exit codes: 0 built, 1 a data file or a setting is wrong, or the disk refuses, 2 an argument is wrong, else that of the
step that failed.`;

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
  if (!isDataRight()) {
    console.error('The build stopped while checking the data. What was served before is as it was.');
    return 1;
  }
  try {
    const address = { ...siteOf(process.env), isNamed: Boolean(process.env.SITE_URL?.trim()) };
    return await buildSite({ root: ROOT, address, steps: BUILD_STEPS, complain: console.error });
  } catch (error) {
    const refusal = describeRefusal(error);
    if (error instanceof SettingError) console.error(error.message);
    else if (refusal !== null) console.error(`The build stopped: ${refusal}. What was served before is as it was.`);
    else throw error;
    return 1;
  }
}

/** A wrong data file stops the build before anything is drawn from it. */
function isDataRight(): boolean {
  const { articles, errors: wrong } = readLibrary(ROOT);
  const errors = [...wrong, ...readQuantityLibrary(ROOT, articles).errors];
  for (const error of errors) console.error(error.message);
  return errors.length === 0;
}
