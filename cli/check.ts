import { resolve } from 'node:path';
import { runCheckCommand } from './check-command';
import { endWithReader } from './end-with-reader';

endWithReader();

process.exitCode = await runCheckCommand(process.argv.slice(2), {
  root: resolve(import.meta.dirname, '..'),
  columns: process.stdout.columns,
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
  streams: { input: process.stdin, output: process.stdout, errors: process.stderr },
});
