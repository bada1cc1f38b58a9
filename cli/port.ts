import { createServer } from 'node:net';

export const DEFAULT_PORT = 3000;

/** A port number from the text in `$PORT`; `DEFAULT_PORT` when there is none; `null` when it is no port, 1–65535. */
export function parsePort(text: string | undefined): number | null {
  if (!text) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65535 ? port : null;
}

/** Why a server cannot listen on the port, as the system's code (`EADDRINUSE`, `EACCES`, …); `null` when it can. */
export async function checkPort(port: number): Promise<string | null> {
  // Some systems let a server have all addresses while another holds the loopback one: ask for both.
  return (await tryToListen(port)) ?? (await tryToListen(port, '127.0.0.1'));
}

function tryToListen(port: number, host?: string): Promise<string | null> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => server.close(() => done(null)));
  });
}
