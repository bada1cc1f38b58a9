import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Chart } from '@/lib/charts/chart';
import { altTextOf } from '@/lib/exports/alt-text';
import { escapePandoc } from '@/lib/exports/escape-pandoc';
import { readDefaultArticle } from '@/lib/library/library';
import { chartsOf } from '@/lib/library/list-charts';
import { ownerFilePath } from '@/lib/paths';
import { requireTool } from './find-tool';

/** The report pack in the hands of pandoc: no browser. */

const ARTICLE = readDefaultArticle();
const CHARTS: readonly Chart[] = chartsOf(ARTICLE);

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-pack-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));
test.setTimeout(120_000);

/** The pack as the site serves it, unpacked. */
async function unpack(request: APIRequestContext): Promise<void> {
  const reply = await request.get(ownerFilePath(ARTICLE.file.id, 'zip'));
  expect(reply.status()).toBe(200);
  for (const [path, bytes] of Object.entries(unzipSync(await reply.body()))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

interface Docx {
  readonly text: string;
  readonly pictures: readonly Uint8Array[];
  readonly altTexts: readonly string[];
  /** What pandoc complained of. */
  readonly complaints: string;
}

/** report.md as a Word file. */
function toDocx(...options: readonly string[]): Docx {
  const pandoc = requireTool('pandoc');
  const log = join(folder, 'log.json');
  execFileSync(pandoc, ['report.md', ...options, `--log=${log}`, '-o', 'report.docx'], { cwd: folder, stdio: 'pipe' });
  const parts = unzipSync(readFileSync(join(folder, 'report.docx')));
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return {
    // Behind abbreviations ("Sept. 29") pandoc sets spaces that do not break.
    text: unescaped(document.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')).replaceAll('\u00a0', ' '),
    pictures: Object.entries(parts).flatMap(([path, bytes]) => (path.startsWith('word/media/') ? [bytes] : [])),
    altTexts: [...document.matchAll(/<wp:docPr[^>]* descr="([^"]*)"/g)].map(([, text = '']) => unescaped(text)),
    complaints: readFileSync(log, 'utf8'),
  };
}

const unescaped = (xml: string): string =>
  xml
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

for (const options of [['--citeproc'], []])
  test(`pandoc ${options.join(' ')} makes a Word file of the report, with every picture and every alt text`, async ({
    request,
  }) => {
    await unpack(request);
    const { text, pictures, altTexts, complaints } = toDocx(...options);
    expect(altTexts).toEqual(CHARTS.map(altTextOf));
    const printed = CHARTS.map(({ id }) => readFileSync(join(folder, 'charts', `${id}-print.png`)));
    expect(pictures).toHaveLength(CHARTS.length);
    for (const picture of printed) expect(pictures.some((one) => picture.equals(one))).toBe(true);
    expect(JSON.parse(complaints).filter(({ verbosity }: { verbosity: string }) => verbosity !== 'INFO')).toEqual([]);

    for (const { title, source } of CHARTS) {
      expect(text).toContain(`${title}\n`);
      expect(text).toContain(source);
    }
    for (const { sentence } of ARTICLE.figures.values()) expect(text).toContain(`“${sentence.quote}”`);
    expect(text).toContain('Cannot be decided: the figures do not count the same thing.');
    expect(text).toContain('an estimated 1.7 million');
    expect(text).toContain('Quoted sentences belong to their publishers.');
  });

test('with --citeproc every citation is resolved, and the references list article and charts', async ({ request }) => {
  await unpack(request);
  const { text } = toDocx('--citeproc');
  expect(text).not.toMatch(/@csm-|\?\?\?/);
  const references = text.slice(text.lastIndexOf('For reference managers'));
  expect(references).toMatch(/Ali, Hasan\. 2023\. .*October 2023/);
  for (const { id } of CHARTS) expect(references).toContain(`/charts/${id}`);
});

test('no text becomes markup: pandoc reads what was escaped as it was', () => {
  const pandoc = requireTool('pandoc');
  for (const before of ['', '# ', 'Before it: ']) {
    const markdown = HOSTILE.map((text) => `${before}${escapePandoc(text)}\n`).join('\n');
    const json = execFileSync(pandoc, ['-f', 'markdown', '-t', 'json'], { input: markdown, encoding: 'utf8' });
    const { blocks }: { readonly blocks: readonly Node[] } = JSON.parse(json);
    const start = before === '# ' ? '' : before;
    expect(blocks.map(textOf)).toEqual(HOSTILE.map((text) => `${start}${text}`));
    expect(new Set(blocks.map(({ t }) => t))).toEqual(new Set([before === '# ' ? 'Header' : 'Para']));
  }
});

/** Of pandoc's document tree: text and spaces; anything else shows by its name. */
interface Node {
  readonly t: string;
  readonly c?: unknown;
}

function textOf({ t, c }: Node): string {
  if (t === 'Str') return String(c);
  if (t === 'Space') return ' ';
  const inner = t === 'Header' && Array.isArray(c) ? c[2] : c;
  const text = Array.isArray(inner) ? inner.map(textOf).join('') : '';
  return t === 'Para' || t === 'Header' ? text : `<${t}>${text}`;
}

const HOSTILE: readonly string[] = [
  '1. one',
  '(a) two',
  'iv) three',
  '- four -- or --- five ...',
  '+ x',
  ': x',
  '% x',
  '# x',
  '> x',
  '*a* _b_ `c` ~~d~~ H~2~O x^2^ $x$ \\input{x}',
  '@key [@key] [l](u) ![i](j) [^1]: n',
  '<b>h</b> </script> &amp; &#124; | pipe |',
  "\"double\" 'single' it's",
  '{#id .class} ::: div',
  '::: x',
  '===',
  '---',
  '~~~',
  '=cmd()|calc!A0',
  '\\',
  'ends with \\',
  'http://example.org/a_b_c',
  'A. B',
  '(@) example',
  '\u202bحسن علی\u202c 难民',
  'word '.repeat(2000).trim(),
];
