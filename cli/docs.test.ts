import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const TEXTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
/** What a build or a command writes, and is therefore not here. */
const WRITTEN = ['public/search.json', 'data/drafts', 'generated'];
/** All pictures together, bytes. */
const PICTURES = 600 * 1024;

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** What stands between backticks and looks like a file of this project; patterns and placeholders are none. */
function filesIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, code = '']) => code)
    .filter((code) => /^(?:app|cli|components|data|docs|e2e|lib|public|\.github)\//.test(code) && !/[<*{…]/.test(code))
    .filter((code) => !WRITTEN.some((written) => code.startsWith(written)));
}

describe.each(TEXTS)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  test('names only files that there are', () => {
    expect(filesIn(text).filter((file) => !existsSync(file))).toEqual([]);
  });

  test('links only to files that there are', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => join(dirname(path), link));
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  test('names only commands that there are', () => {
    const commands = [...text.matchAll(/npm run (?:--silent )?([a-z\d]+)/g)].map(([, command = '']) => command);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });
});

test('a file that is gone would be seen', () => {
  expect(filesIn('`lib/paths.ts`, `lib/<kind>.ts`, `/check`, `data/drafts/`, `npm test`')).toEqual(['lib/paths.ts']);
});

test('the way of one number and the list of criteria name their files', () => {
  expect(filesIn(readFileSync('docs/architecture.md', 'utf8')).length).toBeGreaterThan(40);
  expect(filesIn(readFileSync('docs/accessibility.md', 'utf8')).length).toBeGreaterThan(40);
});

test('pictures of the pages weigh little, and each is shown somewhere', () => {
  const pictures = readdirSync('docs').filter((name) => name.endsWith('.png'));
  const bytes = pictures.reduce((sum, name) => sum + statSync(join('docs', name)).size, 0);
  expect(bytes).toBeLessThan(PICTURES);
  const all = TEXTS.map((path) => readFileSync(path, 'utf8')).join('\n');
  expect(pictures.filter((name) => !all.includes(name))).toEqual([]);
});
