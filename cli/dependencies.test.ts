import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(resolve(ROOT, name), 'utf8');
const { dependencies, devDependencies }: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  read('package.json'),
);
const versions = Object.entries({ ...dependencies, ...devDependencies });
const names = versions.map(([name]) => name).sort();

test('CONTRIBUTING lists every dependency once, and why it is one', () => {
  const [, table = ''] = read('CONTRIBUTING.md').split('## Dependencies, and why each');
  const rows = table.split('\n').flatMap((line) => {
    const [, packages, why] = line.split('|').map((cell) => cell.trim());
    return packages === undefined || why === undefined ? [] : [{ packages: packages.split(', '), why }];
  });
  const listed = rows.slice(2).flatMap(({ packages, why }) => (why.length > 10 ? packages : []));
  expect(listed.sort()).toEqual(names);
});

test('every dependency is of one version, so that a build is the same everywhere', () => {
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

/** Every text of ours in which a dependency may be used. */
const SOURCES = ['app', 'cli', 'components', 'e2e', 'lib', 'pages']
  .flatMap((folder) =>
    readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .concat(readdirSync(ROOT).filter((name) => !/^(?:package(?:-lock)?\.json|.*\.md)$/.test(name)))
  .filter((name) => /\.(?:[jt]sx?|mjs|css|json)$/.test(name) && !name.endsWith('dependencies.test.ts'))
  .map(read);
const SCRIPTS = Object.values<string>(JSON.parse(read('package.json')).scripts).join(' && ');

/** Packages whose command, or option of another's, has another name than they. */
const COMMANDS: Readonly<Record<string, string>> = {
  '@biomejs/biome': 'biome',
  '@stryker-mutator/core': 'stryker',
  '@vitest/coverage-v8': '--coverage',
  typescript: 'tsc',
};

test('every dependency is used: in a source, or as a command', () => {
  const isUsed = (name: string): boolean => {
    // Types are used by being there.
    if (name.startsWith('@types/') || SCRIPTS.split(/\s+/).includes(COMMANDS[name] ?? name)) return true;
    return SOURCES.some((source) => source.includes(`'${name}`) || source.includes(`"${name}`));
  };
  expect(names.filter((name) => !isUsed(name))).toEqual([]);
  expect(isUsed('left-pad')).toBe(false);
});
