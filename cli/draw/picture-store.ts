import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHART_ENDINGS } from './chart-files';

const MANIFEST = 'manifest.json';
const PICTURE = new RegExp(`\\.(${CHART_ENDINGS.map((ending) => ending.replace('.', '\\.')).join('|')})$`);

/** Drawn pictures in a folder, each with the key of what it was drawn from. */
export interface PictureStore {
  /** Whether the picture `name` is there, drawn from `key`. */
  readonly has: (name: string, key: string) => boolean;
  /** A picture's SVG, whatever it was drawn from. @throws Error when it is not there */
  readonly read: (name: string) => string;
  readonly write: (name: string, key: string, content: string | Uint8Array) => void;
  /** Notes what was drawn and removes every picture but those named. Returns how many went. */
  readonly finish: (names: ReadonlySet<string>) => number;
}

/** Opens the pictures under `folder`; one that does not exist, or whose notes cannot be read, has none. */
export function openPictureStore(folder: string): PictureStore {
  const keys = new Map(Object.entries(readKeys(join(folder, MANIFEST))));
  const present = new Set(listPictures(folder));
  return {
    has: (name, key) => keys.get(name) === key && present.has(name),
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    write: (name, key, content) => {
      replaceFile(join(folder, name), content);
      keys.set(name, key);
    },
    finish: (names) => {
      const stale = [...present].filter((name) => !names.has(name));
      for (const name of stale) rmSync(join(folder, name));
      const kept = [...keys].filter(([name]) => names.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));
      replaceFile(join(folder, MANIFEST), `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
      return stale.length;
    },
  };
}

// Written beside and renamed: who reads meanwhile sees the old file or the new one, never half of one.
function replaceFile(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  writeFileSync(beside, content);
  renameSync(beside, file);
}

function listPictures(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => PICTURE.test(name));
  } catch {
    return [];
  }
}

function readKeys(file: string): Record<string, string> {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(
      Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
