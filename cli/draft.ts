import { resolve } from 'node:path';
import { runDraft } from './draft/draft-command';
import { endWithReader } from './end-with-reader';

endWithReader();

// npm runs a script in the project's folder and says in INIT_CWD where the caller stands, whom a relative FILE is for.
const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;

process.exitCode = await runDraft(process.argv.slice(2), {
  root: resolve(import.meta.dirname, '..'),
  folder: (script === 'draft' ? caller : undefined) ?? process.cwd(),
  columns: process.stdout.columns,
  day: new Date().toISOString().slice(0, 10),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
  streams: { input: process.stdin, output: process.stdout, errors: process.stderr },
});
