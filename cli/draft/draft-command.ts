import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { readSource } from '@/lib/library/read-source';
import { HEDGE_TABLE } from '@/lib/numbers/hedges';
import { draftLines } from './draft-lines';
import { count, formatDraft, wrap } from './draft-table';
import { isMarkup } from './is-markup';
import { type Call, parseCall } from './parse-call';
import { draftJson, type ReadDraft, readDraft } from './read-draft';
import { scoreFolder } from './score-command';
import { idOf, writeDraft } from './write-draft';

export const HELP = `npm run draft -- FILE [--out FILE] [--force] [--json] [--help]
npm run draft -- --ndjson
npm run draft -- --score DIR

Finds the figures of a text, with their hedges, proposes the checks that a careful reader would make, and says which do
not fit. FILE is a text in UTF-8 (.txt, .md). Writes a draft data file, and prints what it found, what it left out and
why, the checks with their verdicts, and the fields that need a person's judgement.

  --out FILE   where the draft goes; without it data/drafts/<name>.json
  --force      replace the draft that is there
  --json       write no file; print {sentences, figures, leftOut, checks} as one JSON object
  --ndjson     reads {"id", "text"} a line from standard input, writes {"id", …} as with --json a line
  --score DIR  how well labelled texts are read: figures, hedges, relations, and the worst texts with the reasons

Offsets are UTF-16 units. Call it as "npm run --silent draft -- …" where a program reads the output.
Exit codes: 0 read, 1 the data is at fault (a line that cannot be read, a folder that holds no labelled texts, a text
without figures, a draft that is already there), 2 the call is at fault.`;

/** Characters in a line of the table. */
const WIDTH = { least: 60, most: 120 };

/** What the command touches besides the files it reads. */
export interface Surroundings {
  /** The project's folder. */
  readonly root: string;
  /** The folder that FILE is relative to. */
  readonly folder: string;
  /** Characters in a line of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
  /** Today, YYYY-MM-DD. */
  readonly day: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** For --ndjson. */
  readonly streams: { readonly input: Readable; readonly output: Writable; readonly errors: Writable };
}

/** @param args Behind the command's name. @returns the exit code. */
export async function runDraft(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { folder, print, complain, streams } = surroundings;
  const call = parseCall(args);
  switch (call.type) {
    case 'help':
      print(HELP);
      return 0;
    case 'wrong':
      complain(`${call.problem}\n\n${HELP}`);
      return 2;
    case 'lines':
      return draftLines(streams.input, streams.output, streams.errors);
    case 'score':
      return scoreFolder(resolve(folder, call.folder), print, complain);
    case 'file':
      return draftFile(call, surroundings);
    default:
      return call satisfies never;
  }
}

function draftFile(call: Extract<Call, { type: 'file' }>, surroundings: Surroundings): number {
  const { root, folder, columns, day, print, complain } = surroundings;
  if (isMarkup(call.file)) {
    const hint = 'save it as plain text first, or open it on the page “Check a text”';
    complain(`${call.file}: found a file with markup, expected a text in UTF-8 (.txt, .md); ${hint}`);
    return 2;
  }
  const source = readSource(resolve(folder, call.file));
  if (!source.ok) {
    complain(`${call.file}: found ${source.problem}; expected a text in UTF-8`);
    return 2;
  }
  const read = readDraft(source.source.text);
  if (call.json) {
    print(JSON.stringify(draftJson(read)));
    return 0;
  }
  const width = Math.min(WIDTH.most, Math.max(WIDTH.least, columns ?? WIDTH.most));
  print(formatDraft(read, call.file, width));
  const id = idOf(call.out ?? call.file);
  const path = call.out === null ? join(root, 'data', 'drafts', `${id}.json`) : resolve(folder, call.out);
  const written = writeDraft(read, source.source, { id, day, path, force: call.force });
  switch (written.type) {
    case 'there':
      complain(`${path}: found a file, expected none; --force replaces it, --out FILE names another`);
      return 1;
    case 'empty':
      complain(`${call.file}: found no figure, so there is nothing to draft`);
      return 1;
    case 'failed':
      complain(`${path}: cannot be written (${written.problem})`);
      return 1;
    case 'written':
      print(formatJudgements(written.draft, read, path, width));
      return 0;
    default:
      return written satisfies never;
  }
}

function formatJudgements(
  { judge, leftOut }: { judge: readonly { field: string; why: string }[]; leftOut: readonly string[] },
  { reading }: ReadDraft,
  path: string,
  width: number,
): string {
  const out = reading.figures.filter(({ id }) => leftOut.includes(id)).map(({ text }) => `“${text}”`);
  return [
    `For a person to judge (${count(judge.length, 'field')})`,
    '─'.repeat(width),
    ...judge.flatMap(({ field, why }) => wrap(`${field}: ${why}`, width)),
    ...(out.length > 0 ? wrap(`Not in the draft, to be added by hand: ${out.join(', ')}`, width) : []),
    '',
    `Draft written to ${path}. House rules ${HEDGE_TABLE}.`,
  ].join('\n');
}
