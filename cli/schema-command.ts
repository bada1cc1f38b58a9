import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatJsonSchema, JSON_SCHEMA_FILE } from '@/lib/article/json-schema';
import {
  formatQuantitySchema,
  formatSeriesSchema,
  QUANTITY_SCHEMA_FILE,
  SERIES_SCHEMA_FILE,
} from '@/lib/quantities/json-schemas';

/** Every JSON Schema that is made from a zod schema, by its file. */
const SCHEMAS: readonly (readonly [file: string, format: () => string])[] = [
  [JSON_SCHEMA_FILE, formatJsonSchema],
  [QUANTITY_SCHEMA_FILE, formatQuantitySchema],
  [SERIES_SCHEMA_FILE, formatSeriesSchema],
];

const HELP = `npm run schema -- [--check] [--help]

Writes the JSON Schemas of the data files from the zod schemas in lib/article and lib/quantities:
${SCHEMAS.map(([file]) => `  ${file}`).join('\n')}

  --check   writes nothing; says whether the files are as they would be written

Exit codes: 0 the files are written or fresh, 1 one is stale or cannot be written, 2 the call is at fault.`;

/** What the command touches. */
export interface Surroundings {
  /** The project's folder. */
  readonly root: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** @param args Behind the command's name. @returns the exit code. */
export function runSchema(args: readonly string[], { root, print, complain }: Surroundings): number {
  let options: { check?: boolean; help?: boolean };
  try {
    const known = { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
    options = parseArgs({ args: [...args], options: known }).values;
  } catch (error) {
    complain(`${messageOf(error)}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    print(HELP);
    return 0;
  }
  const codes = SCHEMAS.map(([file, format]) =>
    options.check
      ? checkSchema(file, format(), { root, print, complain })
      : writeSchema(file, format(), { root, print, complain }),
  );
  return Math.max(...codes);
}

function checkSchema(file: string, schema: string, { root, print, complain }: Surroundings): number {
  if (readIfThere(join(root, file))?.replaceAll('\r\n', '\n') === schema) {
    print(`${file} is fresh`);
    return 0;
  }
  complain(`${file} is stale: the zod schema was changed since. Run: npm run schema`);
  return 1;
}

function writeSchema(file: string, schema: string, { root, print, complain }: Surroundings): number {
  try {
    writeFileSync(join(root, file), schema);
  } catch (error) {
    complain(`${file} cannot be written: ${messageOf(error)}`);
    return 1;
  }
  print(`${file} is written`);
  return 0;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
