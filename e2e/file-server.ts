import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
};

export interface FileServer {
  /** "http://127.0.0.1:1234" */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder under a path as plain file servers do: folders by their index, 404.html for what is not there. */
export async function serveFolder(folder: string, base: string, port: number): Promise<FileServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const inside = pathname.startsWith(`${base}/`) ? normalize(decodeURIComponent(pathname.slice(base.length))) : null;
    const path = inside === null ? null : join(folder, inside);
    if (path !== null && existsSync(path) && statSync(path).isDirectory() && !pathname.endsWith('/')) {
      response.writeHead(301, { Location: `${pathname}/` }).end();
      return;
    }
    const file = path?.endsWith('/') ? join(path, 'index.html') : path;
    const isThere = file !== null && file !== undefined && existsSync(file);
    const served = isThere ? file : join(folder, '404.html');
    response.writeHead(isThere ? 200 : 404, { 'Content-Type': TYPES[extname(served)] ?? 'application/octet-stream' });
    createReadStream(served).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${taken}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
