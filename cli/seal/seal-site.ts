import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealPage } from './seal-page';

/** Pages are those that Next has built; embeds are whole without it, and have a policy in their headers. */
const OF_NEXT = 'self.__next_f';

/** Finishes every page under a folder that Next has built into, before anybody is served from it. @returns how many */
export function sealSite(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ file: join(folder, name), html: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ html }) => html.includes(OF_NEXT));
  for (const { file, html } of pages) writeFileSync(file, sealPage(html));
  return pages.length;
}
