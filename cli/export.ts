import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readLibrary } from '@/lib/library/library';
import { addressOf, homePath, SettingError, siteOf } from '@/lib/paths';
import { putBackFolder, replaceFolder } from './export/replace-folder';
import { sealSite } from './seal/seal-site';
import { openBuildCopy } from './site/build-copy';
import { BUILD_STEPS, ROOT } from './site/build-steps';
import { describeRefusal } from './site/describe-refusal';
import { tidyCopies } from './site/tidy-sites';

const HELP = `npm run export -- [--out FOLDER] [--help]
Writes the whole dashboard as files, for any file server or CDN: pages, charts, data, embeds, oEmbed answers, and the
headers they want in "_headers". A running server and its build are not touched.
  --out FOLDER   where to (default out); what is there is replaced when the new site is finished
  SITE_URL       where the site will be reached, e.g. https://example.org
  BASE_PATH      the folder it will stand in there, e.g. /headcount
Exit codes: 0 written, 1 a data file or a setting is wrong, or the disk refuses, 2 the call is at fault, else that of the step that failed.`;

/** Every site has it: a folder with other things in it, and without this, is not replaced. */
const MARK = '_headers';

process.exitCode = await exportSite(process.argv.slice(2));

async function exportSite(args: readonly string[]): Promise<number> {
  let options: { out: string; help: boolean };
  try {
    const known = {
      out: { type: 'string', default: 'out' },
      help: { type: 'boolean', short: 'h', default: false },
    } as const;
    options = parseArgs({ args: [...args], options: known }).values;
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const out = resolve(options.out);
  const problem = problemOf(out);
  if (problem !== null) {
    console.error(problem);
    return 2;
  }
  const { errors } = readLibrary(ROOT);
  for (const error of errors) console.error(error.message);
  if (errors.length > 0) return 1;
  try {
    const home = addressOf(siteOf(process.env), homePath());
    if (!process.env.SITE_URL?.trim())
      console.error(`SITE_URL is not set: canonical addresses, embeds and citations will name ${home}`);
    return await build(out, home);
  } catch (error) {
    const refusal = describeRefusal(error);
    if (error instanceof SettingError) console.error(error.message);
    else if (refusal !== null) console.error(`The export stopped: ${refusal}. What was in ${out} is as it was.`);
    else throw error;
    return 1;
  }
}

async function build(out: string, home: string): Promise<number> {
  putBackFolder(out);
  tidyCopies(ROOT);
  const copy = openBuildCopy(ROOT);
  try {
    for (const { name, run } of BUILD_STEPS) {
      const code = await run(copy.folder, { HEADCOUNT_MODE: 'static' });
      if (code === 0) continue;
      console.error(`The export stopped while ${name}. What was in ${out} is as it was.`);
      return code;
    }
    sealSite(join(copy.folder, 'out'));
    replaceFolder(join(copy.folder, 'out'), out);
  } finally {
    copy.remove();
  }
  console.log(`The site for ${home} is in ${relative(process.cwd(), out) || out}, ${countFiles(out)} files.`);
  return 0;
}

/** Why a folder cannot be the site's; null where it can. */
function problemOf(out: string): string | null {
  if (ROOT === out || ROOT.startsWith(`${out}/`))
    return `--out is "${out}", which holds the project itself; name another folder`;
  if (!existsSync(out)) return null;
  if (!lstatSync(out).isDirectory()) return `--out is "${out}", which is a file; expected a folder`;
  const names = readdirSync(out);
  if (names.length === 0 || names.includes(MARK)) return null;
  return `--out is "${out}", which holds other things than a site written by this command; name another folder, or empty it`;
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
