import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Json } from './json';

export const ROOT = resolve(import.meta.dirname, '..', '..');
export const FOLDERS = ['articles', 'quantities', 'series'] as const;
export type Folder = (typeof FOLDERS)[number];

/** A data file as it is shipped. */
export interface ShippedFile {
  readonly folder: Folder;
  readonly id: string;
  /** How messages call it. */
  readonly name: string;
  readonly text: string;
  readonly data: Json;
}

export const SHIPPED: readonly ShippedFile[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, 'data', folder))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(ROOT, 'data', folder, file), 'utf8');
      const id = file.slice(0, -'.json'.length);
      return { folder, id, name: join('data', folder, file), text, data: JSON.parse(text) };
    }),
);
