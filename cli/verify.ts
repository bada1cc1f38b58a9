import { resolve } from 'node:path';
import { endWithReader } from './end-with-reader';
import { runVerify } from './verify-command';

endWithReader();

// npm runs a script in the project's folder and says in INIT_CWD where the caller stands, whom a relative FILE is for.
const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;

process.exitCode = runVerify(process.argv.slice(2), {
  root: resolve(import.meta.dirname, '..'),
  folder: (script === 'verify' ? caller : undefined) ?? process.cwd(),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
