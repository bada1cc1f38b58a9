import { resolve } from 'node:path';
import { runSchema } from './schema-command';

process.exitCode = runSchema(process.argv.slice(2), {
  root: resolve(import.meta.dirname, '..'),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
