import { NEXT, runNode, typescript } from './run-node';
import { DEV } from './site/tidy-sites';

const HELP = `npm run dev

Draws the charts, writes the files, and serves the pages as they are edited, at http://localhost:3000.

Exit codes: 2 an argument is wrong, else that of the step that failed or the server's own.`;

process.exitCode = await develop(process.argv.slice(2));

async function develop(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  if (args.length > 0) {
    console.error(`npm run dev takes no arguments, found: ${args.join(' ')}`);
    return 2;
  }
  // Beside the files of built sites, so that a server of those is not handed these.
  const env = { HEADCOUNT_SITE: DEV };
  for (const step of [typescript('cli/render-charts.ts'), typescript('cli/publish.ts')]) {
    const code = await runNode(step, env);
    if (code !== 0) return code;
  }
  return runNode([...NEXT, 'dev']);
}
