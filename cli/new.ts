import { resolve } from 'node:path';
import { siteOf } from '@/lib/paths';
import { endWithReader } from './end-with-reader';
import { runNew } from './new/new-command';

endWithReader();

// npm runs a script in the project's folder and says in INIT_CWD where the caller stands, whom a relative FILE is for.
const { npm_lifecycle_event: script, INIT_CWD: caller, PORT = '' } = process.env;

process.exitCode = await runNew(process.argv.slice(2), {
  root: resolve(import.meta.dirname, '..'),
  folder: (script === 'new' ? caller : undefined) ?? process.cwd(),
  columns: process.stdout.columns,
  day: new Date().toISOString().slice(0, 10),
  // "npm start" serves at PORT, wherever SITE_URL says that the site will be.
  site: siteOf({ PORT }),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
  terminal: process.stdin.isTTY ? { input: process.stdin, output: process.stderr } : null,
});
