import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cutFont } from './fonts/cut-font';
import { CUTS, LICENCES } from './fonts/typefaces';

const HELP = `npm run fonts -- [--help]
Cuts the typefaces of the packages down to what the pages use, into app/fonts: cli/fonts/typefaces.ts says which
characters, weights and features. The files are committed; a test says when they are not as they would be cut.
Exit codes: 0 cut, 2 the call is at fault.`;

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'app', 'fonts');

async function main(): Promise<number> {
  let help = false;
  try {
    help = parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } }).values.help;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    return 2;
  }
  if (help) {
    console.log(HELP);
    return 0;
  }
  mkdirSync(FOLDER, { recursive: true });
  const read = (source: string): Buffer => readFileSync(join(ROOT, 'node_modules', source));
  for (const { file, source, characters } of CUTS) {
    const font = read(source);
    const cut = await cutFont(font, characters);
    writeFileSync(join(FOLDER, file), cut);
    console.log(`${file}: ${cut.length} bytes of ${font.length}`);
  }
  for (const { file, source } of LICENCES) writeFileSync(join(FOLDER, file), read(source));
  return 0;
}

process.exitCode = await main();
