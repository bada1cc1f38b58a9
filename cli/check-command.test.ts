import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ArticleFile } from '@/lib/article/schema';
import { ARTICLES } from '@/lib/library/library';
import { checkIn, SAMPLE, sampleFile } from '@/lib/library/sample-file';
import { HEDGE_TABLE } from '@/lib/numbers/hedges';
import { runCheckCommand } from './check-command';

const PROJECT = resolve(import.meta.dirname, '..');

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'headcount-'));
  mkdirSync(join(root, ARTICLES), { recursive: true });
  write(SAMPLE);
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes the shipped article under another id, with changes. */
function write(id: string, change: (file: ArticleFile) => void = () => {}): void {
  const file = sampleFile((sample) => {
    sample.id = id;
    change(sample);
  });
  writeFileSync(join(root, ARTICLES, `${id}.json`), JSON.stringify(file));
}
const expectMore = (file: ArticleFile): void => {
  checkIn(file, 'groups_are_everyone').expect.verdict = 'consistent';
};

async function run(args: readonly string[], { columns = 100, input = '' } = {}) {
  const [printed, complained]: [string[], string[]] = [[], []];
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await runCheckCommand(args, {
    root,
    columns,
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
    streams: { input: Readable.from([Buffer.from(input)]), output, errors },
  });
  output.end();
  errors.end();
  const streamed = await Promise.all([textOf(output), textOf(errors)]);
  return { code, out: printed.join('\n'), err: complained.join('\n'), streamed };
}

describe('the table', () => {
  /** The lines of one check, each cell on one line, by its label. */
  const cellsOf = (out: string, id: string): ReadonlyMap<string, string> => {
    const [head = '', ...lines] = out.slice(out.indexOf(`\n${id}  `) + 1).split('\n');
    const end = lines.indexOf('');
    const cells = new Map([['head', head]]);
    let label = '';
    for (const line of lines.slice(0, end)) {
      label = line.slice(2, 14).trim() || label;
      cells.set(label, `${cells.has(label) ? `${cells.get(label)} ` : ''}${line.slice(14)}`);
    }
    return cells;
  };

  test('has for every check hypothesis, basis, formula, ranges, verdict, reason and what it hangs on', async () => {
    const { code, out, err } = await run([]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const cells = cellsOf(out, 'groups_are_everyone');
    expect([...cells.keys()]).toEqual([
      'head',
      'question',
      'hypothesis',
      'formula',
      'residual',
      'why',
      'hangs on',
      'slack',
    ]);
    expect(cells.get('head')).toBe('groups_are_everyone  ≠ Does not fit');
    expect(cells.get('hypothesis')).toMatch(/4\.4 million.* \(our question; the article does not say so\)$/);
    expect(cells.get('formula')).toBe('2.4 million + an estimated 1.7 million = 4.1 million, not 4.4 million');
    expect(cells.get('residual')).toBe(
      '−0.3 million; −0.45 to −0.15 million after rounding; −0.57 to −0.03 million with “an estimated”',
    );
    expect(cells.get('why')).toMatch(/^0\.3 million is left over: /);
    expect(cells.get('hangs on')).toMatch(/from ±11\.8% it could not be decided\.$/);
    expect(cells.get('slack')).toMatch(/1\.7 million by \+11\.8%, or 4\.4 million by −4\.5%\.$/);
  });

  test('has the reason of a check that cannot be decided, and no ranges for it', async () => {
    const { out } = await run([]);
    const cells = cellsOf(out, 'deaths_and_people');
    expect(cells.get('head')).toBe('deaths_and_people  ? Cannot be decided: the figures do not count the same thing');
    expect(cells.get('why')).toContain('at least 60 counts deaths');
    expect(cells.has('residual')).toBe(false);
  });

  test('has the derived numbers with formula and ranges', async () => {
    const { out } = await run([]);
    const cells = cellsOf(out, 'share_unauthorized');
    expect(cells.get('head')).toBe('share_unauthorized  38.6%');
    expect(cells.get('formula')).toBe('an estimated 1.7 million ÷ 4.4 million');
    expect(cells.get('ranges')).toBe('37.1–40.2% after rounding; 34.4–43.0% with “an estimated”');
  });

  test('has every check and derived number, and counts them', async () => {
    const { out } = await run([]);
    const { checks, derived } = sampleFile();
    for (const { id } of [...checks, ...derived]) expect(out).toContain(`\n${id}  `);
    expect(out).toContain('The Christian Science Monitor, “Alliance under strain');
    expect(out.endsWith(`1 article, ${checks.length} checks, all as expected. House rules ${HEDGE_TABLE}.`)).toBe(true);
    write('another');
    expect((await run([])).out).toMatch(/2 articles, \d+ checks, all as expected\. /);
  });

  test.each([
    [40, 60],
    [80, 80],
    [400, 120],
  ])('in a terminal of %d columns has lines of %d characters at most', async (columns, width) => {
    const { out } = await run([], { columns });
    const lines = out.split('\n').slice(0, -1);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(lines.some((line) => line.length > width - 12)).toBe(true);
  });
});

describe('--json', () => {
  test('prints exactly what the commands are described to print', async () => {
    const { code, out, err } = await run(['--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const json = JSON.parse(out);
    expect(Object.keys(json)).toEqual(['hedgeTable', 'articles']);
    expect(json.hedgeTable).toBe(HEDGE_TABLE);
    expect(json.articles).toHaveLength(1);
    const [article] = json.articles;
    expect(Object.keys(article)).toEqual(['article', 'checks', 'derived']);
    expect(article.article).toBe(SAMPLE);
    const values = ['nominal', 'roundingRange', 'hedgeRange'];
    for (const check of article.checks) {
      expect(Object.keys(check)).toEqual([
        ...['id', 'hypothesis', 'basis', 'relation', 'formula', 'compared', 'verdict', 'reason', 'note'],
        ...values,
        'slack',
      ]);
    }
    for (const derived of article.derived) {
      expect(Object.keys(derived)).toEqual(['id', 'label', 'formula', 'unit', ...values]);
    }
  });

  test('is written an article at a time as if it were written at once', async () => {
    write('another');
    write('wrong', expectMore);
    const { out } = await run(['--json']);
    expect(JSON.parse(out).articles.map(({ article }: { article: string }) => article)).toEqual([SAMPLE, 'another']);
    expect(out).toBe(JSON.stringify(JSON.parse(out), null, 2));
  });

  test('gives ranges of the residual for a check, of the value for a derived number', async () => {
    const [article] = JSON.parse((await run(['--json'])).out).articles;
    const find = (list: readonly { readonly id: string }[], id: string) => list.find((one) => one.id === id);
    expect(find(article.checks, 'groups_are_everyone')).toMatchObject({
      hypothesis: expect.stringContaining('4.4 million'),
      basis: 'ours',
      relation: 'eq',
      formula: 'refugee_status + unauthorized',
      compared: 'total',
      verdict: 'inconsistent',
      reason: null,
      note: null,
      nominal: -300_000,
      roundingRange: [-450_000, -150_000],
      hedgeRange: [-570_000, -30_000],
      slack: { unauthorized: 2 / 17, refugee_status: 1 / 12, total: -1 / 22 },
    });
    expect(find(article.checks, 'waves_are_total')).toMatchObject({
      verdict: 'undecided',
      reason: 'scope',
      nominal: null,
      roundingRange: null,
      slack: null,
    });
    expect(find(article.derived, 'two_groups')).toEqual({
      id: 'two_groups',
      label: expect.any(String),
      formula: 'refugee_status + unauthorized',
      unit: 'people',
      nominal: 4_100_000,
      roundingRange: [4_000_000, 4_200_000],
      hedgeRange: [3_880_000, 4_320_000],
    });
  });

  test('prints the article’s numbers with their hedges', async () => {
    write(SAMPLE, (file) => {
      checkIn(file, 'groups_are_everyone').hypothesis.text = 'All but {unauthorized} and {killed}.';
    });
    expect((await run(['--json'])).out).toContain('"All but an estimated 1.7 million and at least 60."');
  });
});

describe('a wrong data file', () => {
  test.each([[[]], [['--json']]])(
    'is told on standard error, exits with 1, and the others are printed: %o',
    async (args) => {
      write('wrong', expectMore);
      const { code, out, err } = await run(args);
      expect(code).toBe(1);
      expect(err).toBe(
        [
          `${join(ARTICLES, 'wrong.json')}: one problem`,
          '✖ checks[3].expect',
          '    found: consistent',
          '    expected: inconsistent, which is what the computation gives',
        ].join('\n'),
      );
      expect(out).toContain(SAMPLE);
      expect(out).not.toContain('"wrong"');
      if (args.length === 0)
        expect(out).toMatch(/1 article, \d+ checks, all as expected; 1 error on standard error\. /);
      else expect(JSON.parse(out).articles).toHaveLength(1);
    },
  );

  test('of the wrong shape is told with every place', async () => {
    writeFileSync(join(root, ARTICLES, 'wrong.json'), JSON.stringify({ ...sampleFile(), version: 1, extra: true }));
    const { code, err } = await run([]);
    expect(code).toBe(1);
    expect(err).toMatch(
      /wrong\.json: 2 problems\n✖ version\n {4}found: 1\n {4}expected: .*\n✖ \(file\)\n {4}found: .*extra/,
    );
  });

  test('alone leaves no article, which is said', async () => {
    write(SAMPLE, expectMore);
    const { code, out } = await run([]);
    expect(code).toBe(1);
    expect(out).toMatch(/^0 articles, 0 checks, all as expected; 1 error on standard error\./);
    expect(JSON.parse((await run(['--json'])).out)).toEqual({ hedgeTable: HEDGE_TABLE, articles: [] });
  });

  test('is not told without any data file either way', async () => {
    rmSync(join(root, ARTICLES), { recursive: true });
    expect(await run(['--json'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('expected: a folder of data files'),
    });
  });
});

describe('--ndjson', () => {
  const line = (id: string) =>
    `${JSON.stringify({ id, figures: { A: '4.4 million', B: '2.4 million' }, relation: 'le', formula: 'B', compared: 'A', hypothesis: 'A part.' })}\n`;

  test('answers line by line, and reads no article', async () => {
    rmSync(join(root, ARTICLES), { recursive: true });
    const { code, out, err, streamed } = await run(['--ndjson'], { input: line('a') + line('b') });
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
    const results = streamed[0].trim().split('\n');
    expect(results.map((result) => JSON.parse(result)).map(({ id, verdict }) => [id, verdict])).toEqual([
      ['a', 'consistent'],
      ['b', 'consistent'],
    ]);
  });

  test('exits with 1 and says so where a line cannot be read', async () => {
    const { code, streamed } = await run(['--ndjson'], { input: `{\n${line('b')}` });
    expect(code).toBe(1);
    expect(streamed[0]).toMatch(/^\{"id":null,"line":1,"error":.*\}\n\{"id":"b"/);
    expect(streamed[1]).toBe('1 line could not be read\n');
  });
});

describe('the call', () => {
  test.each([[['--jsn']], [['file.json']], [['--json=yes']]])(
    '%o is at fault: 2, with the help on standard error',
    async (args) => {
      const { code, out, err } = await run(args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('npm run check -- [--json | --ndjson] [--help]');
    },
  );

  test('of both forms of JSON is at fault', async () => {
    expect(await run(['--json', '--ndjson'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('together'),
    });
  });

  test.each([[['--help']], [['-h']], [['--help', '--json']]])('%o prints the help on standard output', async (args) => {
    const { code, out, err } = await run(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/--json .*\n(.|\n)*--ndjson (.|\n)*Exit codes: 0 /);
  });
});

describe('as a program', () => {
  const call = (args: readonly string[], folder: string, input = '') => {
    const [tsx, script] = [import.meta.resolve('tsx'), join(PROJECT, 'cli', 'check.ts')];
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, script, ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  test('it checks the shipped articles, and all is as expected', () => {
    const { status, stdout, stderr } = call(['--json'], PROJECT);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout).articles[0].article).toBe(SAMPLE);
  });

  test('it reads standard input', () => {
    const { status, stdout } = call(
      ['--ndjson'],
      PROJECT,
      '{"id":"a","figures":{"A":"60"},"relation":"range","formula":"A"}\n',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'a', verdict: null, nominal: 60 });
  });

  test('a wrong call exits with 2', () => {
    expect(call(['--jsn'], PROJECT)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining("'--jsn'"),
    });
  });
});
