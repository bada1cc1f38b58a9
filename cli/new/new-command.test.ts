import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ARTICLES, readLibrary } from '@/lib/library/library';
import { runNew } from './new-command';

const TEXT =
  'A boat for many\n\nIn May 2019, 1,204 people came, of whom 800 were women and 404 were men. Nearly 60 left.\n';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
  writeFileSync(join(root, 'Our boat.txt'), TEXT);
});
afterEach(() => rmSync(root, { recursive: true }));

/** @param answers What is typed into the terminal; undefined where there is none. */
async function call(args: readonly string[], answers?: readonly string[]) {
  const [said, complained, asked]: [string[], string[], string[]] = [[], [], []];
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      asked.push(chunk.toString());
      done();
    },
  });
  const code = await runNew(args, {
    root,
    folder: root,
    columns: 80,
    day: '2026-01-02',
    site: { origin: 'http://localhost:3000', base: '' },
    print: (text) => said.push(text),
    complain: (text) => complained.push(text),
    terminal: answers === undefined ? null : { input: Readable.from(answers.map((answer) => `${answer}\n`)), output },
  });
  return { code, said: said.join('\n'), complained: complained.join('\n'), asked: asked.join('') };
}

const FILE = 'Our boat.txt';
const pathOf = (id: string): string => join(root, ARTICLES, `${id}.json`);
const read = (id: string) => JSON.parse(readFileSync(pathOf(id), 'utf8'));
const fieldsLeft = (id: string): string[] =>
  read(id)
    .draft.map(({ field }: { field: string }) => field)
    .filter((field: string) => field.startsWith('article.'));

describe('With flags', () => {
  const ALL = [
    '--id',
    'boat',
    '--title',
    'A boat',
    '--publisher',
    'The Pier',
    '--author',
    'Ann Orr',
    '--author',
    'B. Lee',
  ];

  test('all fields are filled in, and are no longer for a person to judge', async () => {
    const more = [
      '--date',
      '2019-06',
      '--inferred',
      'the date of the file',
      '--url',
      'https://pier.example/boat',
      '--place',
      'Porto',
    ];
    const { code, said, complained } = await call([FILE, ...ALL, ...more]);
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    expect(read('boat').article).toEqual({
      title: 'A boat',
      publisher: 'The Pier',
      authors: [
        { name: 'Ann Orr', role: null },
        { name: 'B. Lee', role: null },
      ],
      place: 'Porto',
      language: 'en',
      published: { date: '2019-06', words: 'June 2019', inferred: { basis: 'the date of the file' } },
      url: 'https://pier.example/boat',
    });
    expect(fieldsLeft('boat')).toEqual([]);
    expect(said).toContain('headline: ');
    expect(said).toContain('✓ Fits');
    expect(said).toMatch(/npm start, then http:\/\/localhost:3000\/articles\/boat$/);
  });

  test('the file is one that the library reads without complaint', async () => {
    expect((await call([FILE, ...ALL, '--date', '2019'])).code).toBe(0);
    const { articles, errors } = readLibrary(root);
    expect(errors).toEqual([]);
    expect(articles.map(({ file }) => file.id)).toEqual(['boat']);
    expect(articles[0]?.file.figures[0]?.period).toMatchObject({ from: '2019', to: '2019' });
    expect(readdirSync(join(root, ARTICLES))).toEqual(['boat.json']);
  });

  test('no byline and no address are answers too', async () => {
    await call([FILE, '--author', 'none', '--url', 'none']);
    expect(read('our-boat').article).toMatchObject({ authors: [], url: null });
    expect(fieldsLeft('our-boat')).toEqual(['article.title', 'article.publisher', 'article.published']);
  });

  test('none of them and no terminal, the stand-ins stay and are to be judged', async () => {
    const { code, said } = await call([FILE]);
    expect(code).toBe(0);
    expect(read('our-boat').article).toMatchObject({ title: 'A boat for many', publisher: 'not stated' });
    expect(fieldsLeft('our-boat')).toHaveLength(5);
    expect(said).toContain('article.publisher: Not filled in.');
  });

  test.each([
    ['--date', '2019-02-30', 'expected YYYY, YYYY-MM or a day of the calendar'],
    ['--url', 'pier', 'or none'],
    ['--id', 'Our Boat', 'expected small letters'],
    ['--publisher', '', 'expected a text that is not empty'],
    ['--author', ' ', 'expected a text that is not empty'],
    ['--inferred', 'a guess', 'expected a --date'],
    ['--by', 'me', '--by'],
  ])('a wrong one is said in words and exits with 2: %s %s', async (flag, value, words) => {
    const { code, complained } = await call([FILE, flag, value]);
    expect(code).toBe(2);
    expect(complained).toContain(words);
    expect(complained).toContain('npm run new -- FILE');
    expect(existsSync(join(root, ARTICLES))).toBe(false);
  });
});

describe('In a terminal', () => {
  test('what is missing is asked', async () => {
    const answers = [
      'pier-boat',
      'The boat',
      'The Pier',
      'Ann Orr; B. Lee',
      '2019-06-03',
      '',
      'https://pier.example/boat',
    ];
    const { code, asked } = await call([FILE], answers);
    expect(code).toBe(0);
    expect(asked).toContain('[our-boat]');
    expect(read('pier-boat').article).toMatchObject({
      title: 'The boat',
      publisher: 'The Pier',
      authors: [{ name: 'Ann Orr' }, { name: 'B. Lee' }],
      published: { date: '2019-06-03', words: '3 June 2019', inferred: null },
      url: 'https://pier.example/boat',
    });
    expect(fieldsLeft('pier-boat')).toEqual([]);
  });

  test('what is given is not asked, and Enter alone leaves a field to be judged', async () => {
    const { asked } = await call([FILE, '--title', 'A boat', '--date', '2019'], ['', '', 'none', 'none']);
    expect(asked).not.toMatch(/Title|Date|inferred/);
    expect(fieldsLeft('our-boat')).toEqual(['article.publisher']);
  });

  test('a wrong answer is said in words and asked again', async () => {
    write('there');
    const given = ['--title', 'A boat', '--publisher', 'P', '--author', 'none'];
    const answers = ['My Boat', 'there', 'boat', '3 June', '2019', 'the text says May', 'boat', 'none'];
    const { code, asked } = await call([FILE, ...given], answers);
    expect(code).toBe(0);
    expect(asked).toContain('found "My Boat", expected small letters');
    expect(asked).toContain('found an article that is called so');
    expect(asked).toContain('found "3 June", expected YYYY');
    expect(asked).toContain('found "boat", expected a web address');
    expect(read('boat').article).toMatchObject({ published: { inferred: { basis: 'the text says May' } }, url: null });
  });

  test('that is closed too early nothing is written', async () => {
    const { code, complained } = await call([FILE], ['boat', 'A boat']);
    expect({ code, complained }).toEqual({
      code: 2,
      complained: 'Stopped before the last answer: nothing is written.',
    });
    expect(existsSync(join(root, ARTICLES))).toBe(false);
  });
});

function write(id: string): void {
  mkdirSync(join(root, ARTICLES), { recursive: true });
  writeFileSync(pathOf(id), 'kept');
}

describe('An article that is there', () => {
  test.each([
    [['--id', 'there'], undefined],
    [['--id', 'there'], ['never asked']],
    [[], undefined],
  ])('is replaced only when told to: %o', async (args, answers) => {
    for (const id of ['there', 'our-boat']) write(id);
    const { code, complained, asked } = await call([FILE, ...args], answers);
    expect({ code, asked }).toEqual({ code: 1, asked: '' });
    expect(complained).toContain('--force replaces it');
    expect(['there', 'our-boat'].map((id) => readFileSync(pathOf(id), 'utf8'))).toEqual(['kept', 'kept']);
    expect((await call([FILE, ...args, '--force'])).code).toBe(0);
    expect(readdirSync(join(root, ARTICLES))).toHaveLength(2);
  });
});

describe('A text', () => {
  test('without a figure makes no article', async () => {
    writeFileSync(join(root, 'none.txt'), 'Nobody counted.');
    expect(await call(['none.txt'])).toMatchObject({ code: 1, complained: expect.stringContaining('no figure') });
  });

  test('that cannot be read, or is none, is refused in words', async () => {
    writeFileSync(join(root, 'latin.txt'), new Uint8Array([0x41, 0xe9, 0x20, 0x31]));
    expect(await call(['latin.txt'])).toMatchObject({ code: 2, complained: expect.stringContaining('UTF-8') });
    expect(await call(['a.html'])).toMatchObject({ code: 2, complained: expect.stringContaining('markup') });
    expect(await call(['nowhere.txt'])).toMatchObject({ code: 2 });
    expect(await call([])).toMatchObject({ code: 2, complained: expect.stringContaining('expected a FILE') });
  });
});

test('--help prints the help', async () => {
  expect(await call(['--help'])).toMatchObject({ code: 0, said: expect.stringContaining('Exit codes: 0 ') });
});
