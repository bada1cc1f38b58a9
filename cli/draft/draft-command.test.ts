import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runDraft } from './draft-command';
import type { DraftJson } from './read-draft';

const TEXT = 'In May 2019, 1,204 people came, of whom 800 were women and 404 were men. Nearly 60 left.\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function call(args: readonly string[], input: readonly (string | Uint8Array)[] = []) {
  const said: string[] = [];
  const complained: string[] = [];
  const output: string[] = [];
  const collect = (into: string[]) =>
    new Writable({
      write(chunk: Buffer, _, done) {
        into.push(chunk.toString());
        done();
      },
    });
  const streams = { input: Readable.from(input), output: collect(output), errors: collect(complained) };
  const code = await runDraft(args, {
    root: folder,
    folder,
    columns: 80,
    day: '2026-01-02',
    print: (text) => said.push(text),
    complain: (text) => complained.push(text),
    streams,
  });
  const lines = output.join('').split('\n').slice(0, -1);
  return {
    code,
    said: said.join('\n'),
    complained: complained.join('\n'),
    lines: lines.map((line) => JSON.parse(line)),
  };
}

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

describe('A text in a file', () => {
  test('becomes a draft data file and a list of what to judge', async () => {
    const { code, said } = await call([put('Our text.txt', TEXT)]);
    expect(code).toBe(0);
    const file = JSON.parse(readFileSync(join(folder, 'data', 'drafts', 'our-text.json'), 'utf8'));
    expect(file.figures.map(({ numeral }: { numeral: { text: string } }) => numeral.text)).toContain('1,204');
    expect(file.draft.length).toBeGreaterThan(0);
    expect(said).toContain('For a person to judge');
    expect(said).toContain('headline: ');
  });

  test('is shown with its hedges, what was left out and why, and its checks', async () => {
    const { said } = await call([put('a.txt', TEXT)]);
    expect(said).toMatch(/60 {2}= 60.*“Nearly” \(nearly\)/);
    expect(said).toMatch(/date +“May 2019”/);
    expect(said).toContain('✓ Fits');
  });

  test('replaces a draft only when told to', async () => {
    put('a.txt', TEXT);
    put('b.json', 'kept');
    const refused = await call(['a.txt', '--out', 'b.json']);
    expect(refused.code).toBe(1);
    expect(refused.complained).toContain('--force');
    expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe('kept');
    expect((await call(['a.txt', '--out', 'b.json', '--force'])).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'b.json'), 'utf8')).id).toBe('b');
  });

  test('as JSON writes no file and has offsets into the text, without its byte order mark', async () => {
    const { code, said } = await call([put('a.txt', `\ufeff${TEXT}`), '--json']);
    expect(code).toBe(0);
    expect(existsSync(join(folder, 'data'))).toBe(false);
    const { sentences, figures, leftOut, checks }: DraftJson = JSON.parse(said);
    expect(figures.map(({ text }) => text)).toEqual(['1,204', '800', '404', '60']);
    for (const { start, end, text } of [...sentences, ...figures, ...leftOut])
      expect(TEXT.slice(start, end)).toBe(text);
    expect(figures[3]?.hedge).toEqual({ start: 73, end: 79, text: 'Nearly', class: 'nearly' });
    expect(checks[0]).toMatchObject({
      relation: 'eq',
      formula: 'f2 + f3',
      compared: 'f1',
      figures: ['f1', 'f2', 'f3'],
      cue: 'of whom',
      verdict: 'consistent',
      reason: null,
    });
  });

  test('in another encoding or with markup is refused in words', async () => {
    const latin = await call([put('a.txt', new Uint8Array([0x41, 0xe9, 0x20, 0x31]))]);
    expect([latin.code, latin.complained]).toEqual([2, expect.stringContaining('not UTF-8')]);
    const html = await call([put('a.html', '<p>12 people</p>')]);
    expect([html.code, html.complained]).toEqual([2, expect.stringContaining('plain text')]);
  });

  test('without a figure makes no draft', async () => {
    const { code, complained } = await call([put('a.txt', 'Nobody counted.')]);
    expect([code, complained]).toEqual([1, expect.stringContaining('no figure')]);
  });
});

describe('Texts a line', () => {
  test('come out a line each, and a bad one does not stop the rest', async () => {
    const good = JSON.stringify({ id: 'a', text: TEXT, more: 1 });
    const { code, lines, complained } = await call(['--ndjson'], [`${good}\n{"id":"b"}\n\nno\n`, `${good}\n`]);
    expect(code).toBe(1);
    expect(lines.map(({ id, line }) => [id, line])).toEqual([
      ['a', undefined],
      ['b', 2],
      [null, 4],
      ['a', undefined],
    ]);
    expect(lines[1].error).toContain('text');
    expect(complained).toContain('2 lines');
  });

  test('of several megabytes are read', async () => {
    const text = 'Some 1,200 people came. '.repeat(150_000);
    const { code, lines } = await call(['--ndjson'], [JSON.stringify({ id: 'long', text })]);
    expect(code).toBe(0);
    expect(lines[0].figures).toHaveLength(150_000);
  }, 60_000);

  test('stop without complaint when their reader leaves', async () => {
    const output = new PassThrough();
    const streams = {
      input: Readable.from(
        (function* () {
          for (;;) yield `${JSON.stringify({ id: 'a', text: TEXT })}\n`;
        })(),
      ),
      output,
      errors: new PassThrough(),
    };
    output.once('data', () => output.destroy());
    const quiet = (): void => undefined;
    const surroundings = {
      root: folder,
      folder,
      columns: 80,
      day: '2026-01-02',
      print: quiet,
      complain: quiet,
      streams,
    };
    expect(await runDraft(['--ndjson'], surroundings)).toBe(0);
  });
});

describe('A folder of labelled texts', () => {
  const labelled = {
    id: 'made-up',
    sentences: [
      { id: 's1', text: 'Some 905 people came by sea in 2014.' },
      { id: 's2', text: 'Of these, 502 were women and 301 were children, 10 per cent of them orphans.' },
    ],
    figures: [
      { id: 'a', sentence: 's1', quote: '905', start: 5, end: 8, value: 905, unit: 'people', hedge: 'about' },
      { id: 'b', sentence: 's2', quote: '502', start: 10, end: 13, value: 502, unit: 'people', hedge: 'none' },
      { id: 'c', sentence: 's2', quote: '301', start: 29, end: 32, value: 301, unit: 'people', hedge: 'none' },
    ],
    non_figures: [{ sentence: 's1', quote: '2014', start: 31, end: 35, kind: 'year' }],
    relations: [{ id: 'r', formula: 'b + c <= a', figures: ['a', 'b', 'c'], expected: 'holds' }],
  };

  test('is scored, with the reasons of the worst', async () => {
    put('made-up.json', JSON.stringify(labelled));
    const { code, said } = await call(['--score', '.']);
    expect(code).toBe(0);
    expect(said).toMatch(/recall +100\.0 % \(3 of 3\)/);
    expect(said).toMatch(/precision +75\.0 % \(3 of 4\)/);
    expect(said).toMatch(/right verdict +100\.0 % \(1 of 1\)/);
    expect(said).toContain('not labelled: “10 per cent”');
  });

  test('in another form says where it differs', async () => {
    put('made-up.json', JSON.stringify({ ...labelled, figures: [{ id: 'a' }] }));
    const { code, complained } = await call(['--score', '.']);
    expect(code).toBe(1);
    expect(complained).toMatch(/made-up\.json: figures\.0\./);
    expect((await call(['--score', 'nowhere'])).complained).toContain('nowhere');
  });
});

test.each([
  [[]],
  [['a', 'b']],
  [['--ndjson', 'a']],
  [['--json', '--ndjson']],
  [['--loud']],
  [['a', '--json', '--force']],
])('A wrong call is told with the help: %j', async (args) => {
  const { code, complained } = await call(args);
  expect(code).toBe(2);
  expect(complained).toContain('npm run draft');
});

test('Help is printed on request', async () => {
  const { code, said } = await call(['--help']);
  expect(code).toBe(0);
  expect(said).toContain('--score DIR');
});
