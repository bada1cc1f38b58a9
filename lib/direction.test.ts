import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** What a part of the tree may import besides itself. `lib/*` stands for all of lib. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  app: ['components', 'lib/*', 'generated'],
  pages: ['components', 'lib/*'],
  cli: ['components', 'lib/*', 'generated'],
  components: ['lib/*', 'generated'],
  'lib/numbers': [],
  'lib/article': ['lib/numbers'],
  'lib/checks': ['lib/article', 'lib/numbers'],
  'lib/charts': ['lib/article', 'lib/checks', 'lib/numbers'],
  'lib/library': ['lib/article', 'lib/checks', 'lib/charts', 'lib/numbers', 'data'],
  'lib/reading': ['lib/article', 'lib/checks', 'lib/numbers'],
  'lib/quantities': ['lib/article', 'lib/checks', 'lib/charts', 'lib/library', 'lib/numbers'],
  'lib/exports': [
    'lib/article',
    'lib/checks',
    'lib/charts',
    'lib/library',
    'lib/numbers',
    'lib/quantities',
    'lib/reading',
    'lib/paths',
  ],
  'lib/paths': [],
};

/** lib runs without a page: nothing that draws one, and no files except where the data is read. */
const PAGE_PACKAGES = /^(react|react-dom|next|recharts|@tanstack\/react-table|happy-dom|@happy-dom\/.+)(\/|$)/;
const MAY_USE_NODE = 'lib/library';
const NODE = new Set(builtinModules);

const IMPORTS = [
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\b(?:import|require)\(\s*['"`]([^'"`$]+)['"`]/g,
];

/** Every module that the source names in an import, an export … from, or a dynamic import, in the order of the forms. */
function importsOf(source: string): string[] {
  return IMPORTS.flatMap((form) => [...source.matchAll(form)].map((match) => match[1] ?? ''));
}

/** The part of the tree that a path from the root belongs to: `lib/checks/verdict.ts` → `lib/checks`. */
function partOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? `lib/${second.replace(/\.(ts|tsx|js)$/, '')}` : first;
}

/**
 * Takes a file's path from the root, with forward slashes, and its source; returns a sentence for each import that
 * goes against the direction, none when all is well. The rule is the list at the head of this file.
 */
function wrongImports(file: string, source: string): string[] {
  const part = partOf(file);
  const allowed = MAY_IMPORT[part];
  if (allowed === undefined) return [`${file}: ${part} has no place in the list of what may import what`];
  return importsOf(source).flatMap((name) => {
    if (!name.startsWith('.') && !name.startsWith('@/')) {
      if (!part.startsWith('lib/')) return [];
      if (PAGE_PACKAGES.test(name)) return [`${file}: lib must not import ${name}`];
      const node = name.startsWith('node:') || NODE.has(name.split('/')[0] ?? '');
      return node && part !== MAY_USE_NODE ? [`${file}: only ${MAY_USE_NODE} may import ${name}`] : [];
    }
    const target = partOf(name.startsWith('@/') ? name.slice(2) : posix.join(posix.dirname(file), name));
    const fine =
      target === part ||
      allowed.includes(target) ||
      (allowed.includes('lib/*') && target in MAY_IMPORT && target.startsWith('lib/'));
    return fine ? [] : [`${file}: ${part} must not import ${target} (${name})`];
  });
}

/** Every source file of ours that is not a test, by its path from the root. */
function sources(): { readonly file: string; readonly source: string }[] {
  return ['app', 'pages', 'cli', 'components', 'lib'].flatMap((layer) =>
    readdirSync(resolve(ROOT, layer), { recursive: true, encoding: 'utf8' })
      .map((name) => `${layer}/${name.replaceAll('\\', '/')}`)
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .map((file) => ({ file, source: readFileSync(resolve(ROOT, file), 'utf8') })),
  );
}

test('every import goes app, cli → components → lib, and inside lib never back', () => {
  const files = sources();
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap(({ file, source }) => wrongImports(file, source))).toEqual([]);
});

describe('a wrong import is found', () => {
  test.each([
    ['lib back', 'lib/numbers/range.ts', `import { Verdict } from '@/lib/checks/verdict';`, 'lib/checks'],
    ['by a relative path', 'lib/article/schema.ts', `import { read } from '../library/read-library';`, 'lib/library'],
    ['of a type', 'lib/checks/verdict.ts', `import type { Chart } from '@/lib/charts/chart';`, 'lib/charts'],
    ['in an export', 'lib/reading/prose.ts', `export { a,\n  b } from "../quantities/series";`, 'lib/quantities'],
    ['of everything', 'lib/paths.ts', `export * from './numbers/range';`, 'lib/numbers'],
    ['for its effect', 'components/site/header.tsx', `import '@/app/globals.css';`, 'app'],
    ['when needed', 'components/charts/parts.tsx', `const load = () => import('../../cli/render-charts');`, 'cli'],
    ['as a type in place', 'lib/charts/chart.ts', `type A = import('@/components/charts/parts').A;`, 'components'],
    ['of a file in the folder lib', 'lib/charts/chart.ts', `import { articlePath } from '@/lib/paths';`, 'lib/paths'],
    ['app in cli', 'cli/build.ts', `import Page from '../app/page';`, 'app'],
    ['cli in app', 'app/page.tsx', `import { run } from '@/cli/run-node';`, 'cli'],
    ['generated in lib', 'lib/charts/chart.ts', `import charts from '@/generated/charts.json';`, 'generated'],
    ['tests in app', 'app/page.tsx', `import { findChromium } from '@/e2e/chromium';`, 'e2e'],
    ['a part of lib nobody listed', 'app/page.tsx', `import { a } from '@/lib/utils';`, 'lib/utils'],
  ])('%s', (_, file, source, target) => {
    expect(wrongImports(file, source)).toEqual([expect.stringContaining(`must not import ${target} (`)]);
  });

  test.each([
    ['react', `import type { ReactNode } from 'react';`],
    ['next/link', `import Link from 'next/link';`],
    ['recharts', `const { BarChart } = await import('recharts');`],
  ])('%s in lib', (name, source) => {
    expect(wrongImports('lib/library/read-library.ts', source)).toEqual([
      `lib/library/read-library.ts: lib must not import ${name}`,
    ]);
  });

  test.each(['node:fs', 'fs', 'fs/promises'])('%s in lib outside lib/library', (name) => {
    const source = `import { readFile } from '${name}';`;
    expect(wrongImports('lib/exports/csv.ts', source)).toEqual([
      `lib/exports/csv.ts: only lib/library may import ${name}`,
    ]);
    expect(wrongImports('lib/library/read-library.ts', source)).toEqual([]);
  });

  test('and so is a part of lib that nobody listed', () => {
    expect(wrongImports('lib/utils/misc.ts', '')).toHaveLength(1);
  });
});

test('imports that go the right way are let through, and so is what only looks like an import', () => {
  const fine: readonly (readonly [file: string, source: string])[] = [
    ['app/page.tsx', `import { Table } from '@/components/tables/table';\nimport './globals.css';`],
    ['app/page.tsx', `import { articlePath } from '@/lib/paths';\nimport Link from 'next/link';`],
    ['cli/render-charts.ts', `import { Parts } from '../components/charts/parts';\nimport { join } from 'node:path';`],
    [
      'components/charts/parts.tsx',
      `import type { Chart } from '../../lib/charts/chart';\nimport { Bar } from 'recharts';`,
    ],
    ['lib/numbers/range.ts', `import { type Rational } from './rational';\nimport { z } from 'zod';`],
    ['lib/exports/csv.ts', `import { articlePath } from '../paths';\nimport { csvFormat } from 'd3-dsv';`],
    ['lib/numbers/range.ts', `// import x from '@/app/page'\n/**\n * import y from '@/app/page'\n */`],
    ['lib/numbers/range.ts', `export const from = 'react';\nconst words = "away from 'react'";`],
  ];
  for (const [file, source] of fine) expect(wrongImports(file, source), source).toEqual([]);
});
