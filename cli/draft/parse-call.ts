import { parseArgs } from 'node:util';

/** What somebody asked the command to do. */
export type Call =
  | {
      readonly type: 'file';
      readonly file: string;
      readonly out: string | null;
      readonly force: boolean;
      readonly json: boolean;
    }
  | { readonly type: 'lines' }
  | { readonly type: 'score'; readonly folder: string }
  | { readonly type: 'help' }
  | { readonly type: 'wrong'; readonly problem: string };

/** @param args Behind the command's name. */
export function parseCall(args: readonly string[]): Call {
  try {
    const flag = { type: 'boolean' } as const;
    const named = { type: 'string' } as const;
    const options = { out: named, force: flag, json: flag, ndjson: flag, score: named, help: { ...flag, short: 'h' } };
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (values.help) return { type: 'help' };
    const modes = [values.json && '--json', values.ndjson && '--ndjson', values.score !== undefined && '--score'];
    const used = modes.filter((mode) => typeof mode === 'string');
    if (used.length > 1) return wrong(`${used.join(' and ')} cannot be used together`);
    const [file, ...more] = positionals;
    const [mode] = used;
    if (mode === '--ndjson' || mode === '--score') {
      if (file !== undefined) return wrong(`${mode} takes no FILE, found ${positionals.join(', ')}`);
      if (values.out !== undefined || values.force)
        return wrong(`${mode} writes no draft: leave out --out and --force`);
      return values.score === undefined ? { type: 'lines' } : { type: 'score', folder: values.score };
    }
    if (file === undefined) return wrong('expected a FILE to read, found none');
    if (more.length > 0) return wrong(`expected one FILE, found ${positionals.join(', ')}`);
    if (values.json && (values.out !== undefined || values.force))
      return wrong('--json writes no draft: leave out --out and --force');
    return { type: 'file', file, out: values.out ?? null, force: values.force ?? false, json: values.json ?? false };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

const wrong = (problem: string): Call => ({ type: 'wrong', problem });
