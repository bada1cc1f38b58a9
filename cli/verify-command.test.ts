import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ArticleFile } from '@/lib/article/schema';
import { ARTICLES } from '@/lib/library/library';
import { SAMPLE, sampleFile, textAround } from '@/lib/library/sample-file';
import { runVerify } from './verify-command';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** The shipped article as it would be if its text were ours: same quotes, same offsets. */
const text = textAround(sampleFile());
const article = sampleFile((file) => {
  Object.assign(file.text, { sha256: sha256(text), utf8Bytes: Buffer.byteLength(text) });
});

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'headcount-'));
  mkdirSync(join(root, ARTICLES), { recursive: true });
  writeArticle(article);
});
afterEach(() => rmSync(root, { recursive: true }));

function writeArticle(file: ArticleFile): void {
  writeFileSync(join(root, ARTICLES, `${file.id}.json`), JSON.stringify(file));
}

function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = runVerify(args, {
    root,
    folder: root,
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Runs the command on a text, with further arguments. */
function runOn(content: string | Uint8Array, ...args: string[]) {
  writeFileSync(join(root, 'text.txt'), content);
  return run('text.txt', ...args);
}

describe('a text that an article was read from', () => {
  test('is known by its digest; every quote is found, and all is fine', () => {
    const { code, out, err } = runOn(text);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [head, ...lines] = out.split('\n');
    expect(head).toBe(`${SAMPLE}: all 6 quotes found in text.txt, the text it was read from`);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe('  s1  found at 483–819: “Two separate suicide attacks in the western cities of Hangu…”');
  });

  test('is looked up for every article that was read from it', () => {
    writeArticle({ ...article, id: 'another' });
    const { code, out } = runOn(text);
    expect(code).toBe(0);
    expect(out).toMatch(/^csm-pakistan-2023: all 6(.|\n)+\n\nanother: all 6/);
  });
});

describe('another text', () => {
  test('matches no article: the call is at fault, and the message helps on', () => {
    const { code, out, err } = runOn(`${text}.`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      [
        `text.txt is the text of no article: SHA-256 ${sha256(`${text}.`)}, ${Buffer.byteLength(text) + 1} bytes, ${text.length + 1} UTF-16 units`,
        'Articles known:',
        `  ${SAMPLE}: ${article.article.publisher}, “${article.article.title}” (SHA-256 ${sha256(text)}, ${Buffer.byteLength(text)} bytes)`,
        'To look for the quotes of one of them all the same: --article ID',
      ].join('\n'),
    );
  });

  test('with a paragraph before it, all quotes are found, and the message says where they moved to', () => {
    const { code, out } = runOn(`One more.\n${text}`, '--article', SAMPLE);
    expect(code).toBe(0);
    expect(out).toContain(`all 6 quotes found in text.txt, another text than the one it was read from`);
    expect(out).toContain('  s5  found, moved by +10 to 6140–6266 (recorded at 6130–6256): “Nearly 2 million more');
    expect(out).toContain('      flight_since_2021: “2 million” 6147–6156, hedge “Nearly” 6140–6146');
    expect(out).toContain('      other quantity (suicide attacks, in Hangu and Mastung): “Two” 493–496');
  });

  test('that begins later, quotes have moved back', () => {
    const { code, out } = runOn(text.slice(100), '--article', SAMPLE);
    expect(code).toBe(0);
    expect(out).toContain('  s1  found, moved by −100 to 383–719');
  });

  test('with other line ends, all quotes are found', () => {
    const lines = text.replaceAll('. . ', '.\n. ');
    const { code, out } = runOn(lines.replaceAll('\n', '\r\n'), '--article', SAMPLE);
    expect(code).toBe(0);
    expect(out).toContain('all 6 quotes found');
  });

  test('with a byte order mark, offsets begin behind it', () => {
    const { code, out } = runOn(`\ufeff${text}`, '--article', SAMPLE);
    expect(code).toBe(0);
    expect(out).not.toContain('moved');
  });

  test('with one character changed, one quote is missing, and is printed whole', () => {
    const { code, out, err } = runOn(text.replace('4.4 million', '4.5 million'), '--article', SAMPLE);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain(`${SAMPLE}: 5 of 6 quotes found`);
    expect(out).toContain(
      `  s6  missing (recorded at 6259–6381), not one character may differ: “${article.sentences[5]?.quote}”`,
    );
  });

  test('with a space for a no-break space, a quote with one is missing', () => {
    const quote = article.sentences[4]?.quote ?? '';
    const { code, out } = runOn(text.replace(quote, quote.replace('2 million', '2\u00a0million')), '--article', SAMPLE);
    expect(code).toBe(1);
    expect(out).toContain('  s5  missing');
  });

  test('with a quote repeated, that quote is ambiguous, and the message says where it stands', () => {
    const { code, out } = runOn(`${text} ${article.sentences[5]?.quote}`, '--article', SAMPLE);
    expect(code).toBe(1);
    expect(out).toContain('  s6  ambiguous, stands 2 times, at 6259–6381, 7408–7530: “Of the 4.4 million');
  });

  test('that is empty has no quotes', () => {
    expect(runOn('', '--article', SAMPLE)).toMatchObject({
      code: 1,
      out: expect.stringContaining('0 of 6 quotes found'),
    });
    expect(runOn('')).toMatchObject({ code: 2, err: expect.stringContaining('0 bytes, 0 UTF-16 units') });
  });
});

describe('--json', () => {
  test('says the same for programs, every quote with every key', () => {
    const changed = `One more.\n${text}`.replace('Nearly 2 million', 'Almost 2 million');
    const { code, out } = runOn(`${changed} ${article.sentences[5]?.quote}`, '--article', SAMPLE, '--json');
    expect(code).toBe(1);
    const { articles, ...head } = JSON.parse(out);
    expect(head).toEqual({
      file: 'text.txt',
      sha256: sha256(`${changed} ${article.sentences[5]?.quote}`),
      utf8Bytes: Buffer.byteLength(changed) + 123,
      utf16Units: text.length + 133,
    });
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ article: SAMPLE, sameText: false, allFound: false });
    const [, , , , missing, ambiguous] = articles[0].quotes;
    expect(articles[0].quotes[3]).toEqual({
      sentence: 's4',
      quote: article.sentences[3]?.quote,
      recorded: { start: 5999, end: 6129 },
      outcome: 'found',
      start: 6009,
      end: 6139,
      moved: 10,
      places: [6009],
      numbers: [
        {
          figure: 'flight_1980s',
          label: expect.any(String),
          numeral: { text: '6 million', start: 6066, end: 6075 },
          hedge: { text: 'approximately', start: 6052, end: 6065 },
        },
      ],
    });
    const nowhere = { start: null, end: null, moved: null, numbers: [] };
    expect(missing).toMatchObject({ ...nowhere, sentence: 's5', outcome: 'missing', places: [] });
    expect(ambiguous).toMatchObject({ ...nowhere, sentence: 's6', outcome: 'ambiguous', places: [6269, 7418] });
  });

  test('prints nothing but JSON, and nothing at all where the call is at fault', () => {
    expect(runOn(text, '--json').err).toBe('');
    expect(runOn(`${text}.`, '--json')).toMatchObject({ code: 2, out: '' });
  });
});

describe('the call is at fault', () => {
  test.each([
    ['without a FILE', [], 'expected a FILE to look for quotes in, found none'],
    ['with two', ['a', 'b'], 'expected one FILE, found a, b'],
    ['with an unknown option', ['a', '--fuzzy'], "Unknown option '--fuzzy'"],
    ['with an option that wants a value', ['a', '--article'], "Option '--article <value>' argument missing"],
    ['with a value for one that wants none', ['a', '--json=yes'], "Option '--json' does not take an argument"],
  ])('%s: the message says so, and how to call', (_, args, message) => {
    const { code, out, err } = run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain('npm run verify -- FILE');
  });

  test('with a FILE that is not there, is a folder, or is not UTF-8', () => {
    expect(run('none.txt')).toEqual({
      code: 2,
      out: '',
      err: 'none.txt: found no such file, or a link to none; expected a text in UTF-8',
    });
    expect(run('data')).toMatchObject({ code: 2, err: 'data: found a folder; expected a text in UTF-8' });
    expect(runOn(Uint8Array.of(0x61, 0xff))).toMatchObject({
      code: 2,
      err: 'text.txt: found bytes that are not UTF-8, first in line 1; expected a text in UTF-8',
    });
  });

  test('with an article that is not there: the message says which are', () => {
    const { code, out, err } = runOn(text, '--article', 'nobody');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^there is no article “nobody” in data[/\\]articles\nArticles known:\n {2}csm-pakistan-2023: /);
  });
});

describe('the data is at fault', () => {
  const wrong = join(ARTICLES, 'wrong.json');

  test('where the article asked for cannot be used', () => {
    writeFileSync(join(root, wrong), '{');
    const { code, err } = runOn(text, '--article', 'wrong');
    expect(code).toBe(1);
    expect(err).toContain(`${wrong}: one problem`);
  });

  test('where no article can be used, or there is none', () => {
    rmSync(join(root, ARTICLES, `${SAMPLE}.json`));
    expect(runOn(text)).toMatchObject({ code: 1, err: expect.stringContaining('no data file') });
    writeFileSync(join(root, wrong), '{');
    expect(runOn(text)).toMatchObject({ code: 1, err: expect.stringContaining('wrong.json: one problem') });
  });

  test('but not where another article cannot be used: it is only named where none matches', () => {
    writeFileSync(join(root, wrong), '{');
    expect(runOn(text)).toMatchObject({ code: 0, err: '' });
    expect(runOn(text, '--article', SAMPLE)).toMatchObject({ code: 0, err: '' });
    const { code, err } = runOn(`${text}.`);
    expect(code).toBe(2);
    expect(err).toContain('wrong.json: one problem');
    expect(err).toContain('is the text of no article');
  });
});

test.each(['--help', '-h'])('%s says how to call, on standard output, whatever else is said', (option) => {
  expect(run(option, 'a', 'b')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('--article ID') });
});

test('as a program it prints results and complaints apart, and exits with the code', () => {
  const project = resolve(import.meta.dirname, '..');
  const call = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'cli/verify.ts', ...args], { cwd: project, encoding: 'utf8' });
  writeFileSync(join(root, 'text.txt'), text.replace('4.4 million', '4.5 million'));
  const missing = call(join(root, 'text.txt'), '--article', SAMPLE);
  expect({ status: missing.status, stderr: missing.stderr }).toEqual({ status: 1, stderr: '' });
  expect(missing.stdout).toContain('5 of 6 quotes found');
  const none = call('none.txt');
  expect({ status: none.status, stdout: none.stdout }).toEqual({ status: 2, stdout: '' });
  expect(none.stderr).toContain('none.txt: found no such file');
}, 30_000);
