import { gzipSync } from 'node:zlib';

/** What one page makes a browser load at first, in bytes as gzip sends them (fonts and pictures as they are). */
export interface PageWeight {
  readonly path: string;
  readonly requests: number;
  /** HTML with the style inside it. */
  readonly html: number;
  readonly script: number;
  readonly fonts: number;
}

/** Old browsers alone load these: they are no part of what a page weighs. */
const NO_MODULE = /<script\b[^>]*\bnomodule\b[^>]*>/gi;
const SCRIPT = /<script\b[^>]*\bsrc="([^"]+)"/gi;
const STYLE = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/gi;
const FONT = /<link\b[^>]*\brel="preload"[^>]*\bas="font"[^>]*>/gi;
const HREF = /\bhref="([^"]+)"/i;

/** Asks a running server for a page and what the page asks for at once. @param origin "http://127.0.0.1:3000" */
export async function weighPage(origin: string, path: string): Promise<PageWeight> {
  const html = await load(origin, path);
  const text = html.toString('utf8').replace(NO_MODULE, '');
  const all = (pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].flatMap(([, address]) => address ?? []);
  const fonts = [...text.matchAll(FONT)].flatMap(([tag]) => HREF.exec(tag)?.[1] ?? []);
  const [scripts, styles] = [all(SCRIPT), all(STYLE)];
  const zipped = async (addresses: readonly string[]): Promise<number> => {
    const files = await Promise.all([...new Set(addresses)].map((address) => load(origin, address)));
    return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
  };
  const loaded = await Promise.all([...new Set(fonts)].map((address) => load(origin, address)));
  return {
    path,
    requests: 1 + new Set([...scripts, ...styles, ...fonts]).size,
    html: gzipSync(html).length + (await zipped(styles)),
    script: await zipped(scripts),
    fonts: loaded.reduce((sum, file) => sum + file.length, 0),
  };
}

async function load(origin: string, address: string): Promise<Buffer> {
  const response = await fetch(new URL(address.replaceAll('&amp;', '&'), origin));
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}
