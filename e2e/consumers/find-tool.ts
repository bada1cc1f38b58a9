import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from '@playwright/test';

/** Programs of other people that our files are tried with. Whoever has none can still run the tests; CI has them all. */

/** Where a program of this name is on the path; null where it is not installed. */
export function findTool(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

/** The path of a program. Where it is missing the test is skipped, saying so; with CI set in the environment it fails. */
export const requireTool = (name: string): string => found(findTool(name), `${name} is not installed`);

/** The file that an environment variable names, with the rule of requireTool. @param what It in words. */
export function requireFile(variable: string, what: string): string {
  const path = process.env[variable] ?? '';
  return found(existsSync(path) ? path : null, `${variable} names no file; expected that of ${what}`);
}

function found(path: string | null, missing: string): string {
  if (path === null && !process.env.CI) test.skip(true, missing);
  if (path === null) throw new Error(`${missing}; CI needs it`);
  return path;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
