import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chartsOf } from '@/lib/library/list-charts';
import { chartFilePath, embedPath } from '@/lib/paths';
import { ARTICLE, expect, FILE, PAGES, test } from '../dashboard';
import { requireFile, requireTool } from './find-tool';

/**
 * CSS that is newer than the CSS checker inside the validator: container queries with their unit, and what Tailwind's
 * base style asks of newer browsers. The HTML around it is checked in full.
 */
const NEWER_CSS = [
  /^CSS: Unrecognized at-rule “@(?:container|property)”/,
  /^CSS: “(?:container|container-type|margin-trim)”: Property “[^”]+” doesn't exist/,
  /^CSS: “max-width”: Unknown dimension/,
  // Sizes that reckon with that unit.
  /^CSS: “--(?:size-chart-title|first-column)”: Parse Error/,
];

interface Message {
  readonly type: string;
  readonly message: string;
  readonly extract?: string;
  readonly url: string;
}

/** What the Nu validator complains of in documents of one kind, by name. */
async function complaints(kind: 'html' | 'svg', documents: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const java = requireTool('java');
  const jar = requireFile('VNU_JAR', 'the Nu validator (npm vnu-jar)');
  const folder = mkdtempSync(join(tmpdir(), 'nu-'));
  try {
    const files = [...documents].map(([name, text], index) => {
      const file = join(folder, `${index}.${kind}`);
      writeFileSync(file, text);
      return { name, file };
    });
    const args = ['-jar', jar, `--${kind}`, '--format', 'json', '--exit-zero-always', ...files.map(({ file }) => file)];
    const { stderr } = await promisify(execFile)(java, args, { maxBuffer: 64 * 1024 * 1024 });
    const { messages }: { readonly messages: readonly Message[] } = JSON.parse(stderr);
    return messages
      .filter(({ type, message }) => type === 'error' && !NEWER_CSS.some((known) => known.test(message)))
      .map(({ message, extract = '', url }) => {
        const name = files.find(({ file }) => url.endsWith(file))?.name ?? url;
        return `${name}: ${message} ${extract.slice(0, 120)}`;
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.setTimeout(180_000);

test('the Nu validator accepts every page and every embed', async ({ request }) => {
  const paths = [...PAGES, ...chartsOf(ARTICLE).map(({ id }) => embedPath(FILE.id, id)), '/articles/unknown'];
  const documents = new Map<string, string>();
  for (const path of paths) documents.set(path, await (await request.get(path)).text());
  expect(await complaints('html', documents)).toEqual([]);
});

test('the Nu validator accepts every SVG', async ({ request }) => {
  const documents = new Map<string, string>();
  for (const { id } of chartsOf(ARTICLE)) {
    const path = chartFilePath(FILE.id, id, 'svg');
    documents.set(path, await (await request.get(path)).text());
  }
  expect(await complaints('svg', documents)).toEqual([]);
});

test('what is wrong is not accepted', async () => {
  const page = '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p><ul></ul></p></body></html>';
  expect((await complaints('html', new Map([['page', page]]))).length).toBeGreaterThan(0);
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="5" tabindex="x"><rect name="undefined"/></svg>';
  expect((await complaints('svg', new Map([['picture', picture]]))).length).toBeGreaterThan(0);
});
