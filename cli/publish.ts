import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DataError } from '@/lib/article/data-error';
import { readArticles } from '@/lib/library/library';
import { readPictureSize } from '@/lib/library/read-picture-size';
import { readChartFiles, readPictures } from '@/lib/library/read-pictures';
import { modeOf, SettingError, siteOf } from '@/lib/paths';
import { readQuantities } from '@/lib/quantities/quantity-library';
import { publishSite } from './publish/publish-site';
import { openSiteStore } from './publish/site-store';
import { describeRefusal } from './site/describe-refusal';

const HELP = `usage: publish [--help]
Writes into public/, or into a site's folder in it, every file of the site that is no page: charts and articles as files, embeds, oEmbed answers; and
into generated/site.json what the pages' server has to know. The charts must be drawn before (render-charts).
  SITE_URL, PORT, BASE_PATH   where the site will be reached
  HEADCOUNT_SITE              the folder in public/ of the site that is built; none for files alone
Exit codes: 0 written, 1 a data file or a setting is wrong, or the disk refuses, 2 the call is at fault.
`;
const SETTINGS = join('generated', 'site.json');

function main(): number {
  let help = false;
  try {
    help = parseArgs({ options: { help: { type: 'boolean', default: false } } }).values.help;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${HELP}`);
    return 2;
  }
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const { settings, written, kept, removed } = publishSite({
    articles: readArticles(),
    quantities: readQuantities(),
    read: (owner, chart) => ({
      drawings: readPictures(owner, chart),
      files: readChartFiles(owner, chart),
      size: readPictureSize(owner, chart),
    }),
    site: siteOf(process.env),
    mode: modeOf(process.env),
    store: openSiteStore(join('public', process.env.HEADCOUNT_SITE ?? '')),
  });
  mkdirSync('generated', { recursive: true });
  writeFileSync(SETTINGS, `${JSON.stringify(settings, null, 2)}\n`);
  process.stdout.write(`files: ${written} written, ${kept} unchanged, ${removed} removed (public)\n`);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  const refusal = describeRefusal(error);
  if (error instanceof DataError || error instanceof SettingError) console.error(error.message);
  else if (refusal !== null) console.error(`A file could not be written: ${refusal}`);
  else throw error;
  process.exitCode = 1;
}
