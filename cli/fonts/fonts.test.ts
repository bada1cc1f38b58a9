import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { cutFont } from './cut-font';
import { renameFont } from './rename-font';
import { CUTS, charactersIn, LATIN_EXTENDED, LICENCES, WEIGHTS } from './typefaces';

const ROOT = resolve(import.meta.dirname, '..', '..');
const fontFile = (file: string): Buffer => readFileSync(join(ROOT, 'app', 'fonts', file));
const packaged = (source: string): Buffer => readFileSync(join(ROOT, 'node_modules', source));

function open(file: string): fontkit.Font {
  const font = fontkit.create(fontFile(file));
  if (font.type !== 'WOFF2') throw new Error(`${file} is ${font.type}`);
  return font;
}

describe.each(CUTS)('$file', ({ file, source, characters }) => {
  test('is as "npm run fonts" cuts it', async () => {
    expect((await cutFont(packaged(source), characters)).equals(fontFile(file))).toBe(true);
  });

  test('has every weight from regular to bold, and the copyright line under another name than the reserved one', () => {
    const font = open(file);
    expect(font.variationAxes.wght).toMatchObject(WEIGHTS);
    expect(`${font.fullName} ${font.familyName} ${font.postscriptName}`).not.toContain('Source');
    expect(font.copyright).toMatch(/Inter Project Authors|Reserved Font Name ‘Source’/);
  });
});

test('the files that every page loads weigh less than 110 kB together', () => {
  const loaded = CUTS.filter(({ file }) => !file.includes('extended'));
  expect(loaded).toHaveLength(3);
  expect(loaded.reduce((sum, { file }) => sum + fontFile(file).length, 0)).toBeLessThan(110 * 1024);
});

test('the licences lie beside the typefaces', () => {
  for (const { file, source } of LICENCES) expect(fontFile(file)).toEqual(packaged(source));
});

test('every letter, digit and mark of the data and of the interface is in each typeface; signs may be the system’s', () => {
  const texts = ['data', 'components', 'lib']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(ROOT, folder, name)),
    )
    .filter(
      (file) => /(?:\bdata\b.*\.json|\bwording\.ts|components.*words\.ts)$/.test(file) && !file.includes('drafts'),
    )
    .map((file) => readFileSync(file, 'utf8'));
  const used = new Set(texts.join('').match(/[\p{L}\p{N}\p{P}\p{M}\p{Sc}]/gu));
  expect(used.size).toBeGreaterThan(80);
  for (const name of ['sans', 'serif', 'serif-italic']) {
    const has = new Set([...open(`${name}.woff2`).characterSet, ...open(`${name}-extended.woff2`).characterSet]);
    expect(
      [...used].filter((each) => !has.has(each.codePointAt(0) ?? 0)),
      name,
    ).toEqual([]);
  }
});

test('browsers are told the same range of extended letters as the files were cut to', () => {
  const layout = readFileSync(join(ROOT, 'app', 'layout.tsx'), 'utf8');
  const told = [...layout.matchAll(/prop: 'unicode-range', value: '([^']+)'/g)].map(([, range]) => range);
  expect(told).toEqual([LATIN_EXTENDED.join(','), LATIN_EXTENDED.join(',')]);
});

test('a range is all of its characters', () => {
  expect(charactersIn(['U+41-43', 'U+20AC'])).toBe('ABC€');
});

test('a font without names stays as it is', () => {
  const font = Buffer.from([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(renameFont(font)).toEqual(font);
});
