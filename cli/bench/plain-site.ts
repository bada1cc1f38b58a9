import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEXT, runNode } from '../run-node';
import { COPY } from '../site/tidy-sites';

/** The least that Next builds a static page from. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "private": true, "type": "module" }',
  'app/layout.jsx': 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
  'app/page.jsx': 'export default () => <p>A plain page.</p>;',
};

export interface PlainSite {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Builds a site of one plain page with the Next that builds ours, to hold ours against.
 * @param root The project's folder, where its packages are. @throws where Next cannot build it
 */
export async function buildPlainSite(root: string): Promise<PlainSite> {
  const folder = mkdtempSync(join(root, `${COPY}${process.pid}-plain-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    mkdirSync(join(folder, 'app'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), `${text}\n`);
    const config = { agentRules: false, turbopack: { root } };
    writeFileSync(join(folder, 'next.config.js'), `export default ${JSON.stringify(config)};\n`);
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const code = await runNode([...NEXT, 'build'], {}, folder, 'ignore');
    if (code !== 0) throw new Error(`Next could not build a plain page (exit code ${code})`);
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, remove };
}
