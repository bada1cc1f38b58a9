import { checkPort, DEFAULT_PORT, parsePort } from './port';
import { NEXT, runNode, typescript } from './run-node';
import { ROOT } from './site/build-steps';
import { readCurrent } from './site/current-site';

const HELP = `npm start

Builds the dashboard and serves it. Where the build fails, it says why, and serves the last site that could be built.

  PORT        where to serve it: http://localhost:PORT (default ${DEFAULT_PORT})

Exit codes: 1 the port is busy, or the build failed and there is no site from before, 2 PORT or an argument is wrong, else the server's own.`;

process.exitCode = await start(process.argv.slice(2), process.env.PORT);

async function start(args: readonly string[], portText: string | undefined): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  if (args.length > 0) {
    console.error(`npm start takes no arguments, found: ${args.join(' ')}. To choose a port: PORT=3001 npm start`);
    return 2;
  }
  const port = parsePort(portText);
  if (port === null) {
    console.error(`PORT is "${portText}"; it must be a whole number from 1 to 65535, e.g. PORT=3001 npm start`);
    return 2;
  }
  // Before the build: nobody should wait for it only to hear that the port is taken.
  const problem = await checkPort(port);
  if (problem !== null) {
    console.error(portMessage(port, problem));
    return 1;
  }
  // The build has the port too: the addresses that pages print of themselves default to it.
  const built = await runNode(typescript('cli/build.ts'), { PORT: String(port) });
  if (built !== 0) {
    const last = readCurrent(ROOT);
    // Stopped by a person, or nothing to serve.
    if (built > 128 || last === null) return built;
    console.error(`Serving the last site that could be built, on ${last.built.slice(0, 16).replace('T', ' at ')} UTC.`);
  }
  return runNode([...NEXT, 'start', '-p', String(port)]);
}

function portMessage(port: number, problem: string): string {
  const other = `Choose another: PORT=${port === 65535 || port < 1024 ? 3001 : port + 1} npm start`;
  switch (problem) {
    case 'EADDRINUSE':
      return `Port ${port} is busy: another program is already serving there. ${other}`;
    case 'EACCES':
      return `Port ${port} is not allowed: this system reserves it for administrators. ${other}`;
    default:
      return `Port ${port} cannot be used (${problem}). ${other}`;
  }
}
