import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import type { SourceText } from '@/lib/library/read-source';
import { buildDraft, type Draft } from '@/lib/reading/build-draft';
import type { ReadDraft } from './read-draft';

export type Written =
  | { readonly type: 'written'; readonly draft: Draft }
  | { readonly type: 'empty' }
  | { readonly type: 'there' }
  | { readonly type: 'failed'; readonly problem: string };

/** The part of an address that a file's name makes: small letters, digits and hyphens. */
export function idOf(path: string): string {
  const name = basename(path, extname(path))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return /^[a-z]/.test(name) ? name : `text${name === '' ? '' : `-${name}`}`;
}

/** Builds the draft data file of a text and writes it. An existing file is only replaced with `force`. */
export function writeDraft(
  read: ReadDraft,
  source: SourceText,
  to: { readonly id: string; readonly day: string; readonly path: string; readonly force: boolean },
): Written {
  if (!to.force && existsSync(to.path)) return { type: 'there' };
  const { sha256, utf8Bytes } = source;
  const draft = buildDraft(read.text, read.reading, read.proposals, { id: to.id, sha256, utf8Bytes, day: to.day });
  if (draft === null) return { type: 'empty' };
  try {
    mkdirSync(dirname(to.path), { recursive: true });
    // Not over a file that came to be in the meantime.
    writeFileSync(to.path, `${JSON.stringify(draft.file, null, 2)}\n`, { flag: to.force ? 'w' : 'wx' });
  } catch (error) {
    return { type: 'failed', problem: error instanceof Error ? error.message : String(error) };
  }
  return { type: 'written', draft };
}
