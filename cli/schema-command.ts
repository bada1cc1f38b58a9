import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatJsonSchema, JSON_SCHEMA_FILE } from '@/lib/article/json-schema';

const HELP = `npm run schema -- [--check] [--help]

Writes ${JSON_SCHEMA_FILE}, the JSON Schema of the data files, from the zod schema in lib/article/schema.ts.

  --check   writes nothing; says whether the file is as it would be written

Exit codes: 0 the file is written or fresh, 1 it is stale or cannot be written, 2 the call is at fault.`;

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
  const path = join(root, JSON_SCHEMA_FILE);
  const schema = formatJsonSchema();
  if (options.check) {
    if (readIfThere(path)?.replaceAll('\r\n', '\n') === schema) {
      print(`${JSON_SCHEMA_FILE} is fresh`);
      return 0;
    }
    complain(`${JSON_SCHEMA_FILE} is stale: the zod schema was changed since. Run: npm run schema`);
    return 1;
  }
  try {
    writeFileSync(path, schema);
  } catch (error) {
    complain(`${JSON_SCHEMA_FILE} cannot be written: ${messageOf(error)}`);
    return 1;
  }
  print(`${JSON_SCHEMA_FILE} is written`);
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
