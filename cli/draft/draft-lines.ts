import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { type Line, readLines } from '../ndjson-lines';
import { draftJson, readDraft } from './read-draft';

/** Bytes of the longest line that is read: a text of 10 MB, written with JSON's escapes. */
const LONGEST_TEXT = 64_000_000;

/** Other keys are left alone: a corpus may carry its own. */
const schema = z.object({ id: z.string(), text: z.string() });

/**
 * Reads one text a line and writes what was found in it as one line, in order. What is held is one text and what the
 * streams buffer: reading waits for writing.
 * @param input UTF-8, one `{"id", "text"}` a line; blank lines are counted and skipped.
 * @param output Is not closed. When its reader goes away (`| head`), reading stops without complaint.
 * @param errors Told at the end how many lines could not be read.
 * @returns the exit code: 1 where a line could not be read, else 0.
 */
export async function draftLines(input: Readable, output: Writable, errors: Writable): Promise<number> {
  let unreadable = 0;
  async function* drafts(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
    for await (const line of readLines(chunks, LONGEST_TEXT)) {
      const drafted = draftLine(line);
      if ('error' in drafted) unreadable += 1;
      yield `${JSON.stringify(drafted)}\n`;
    }
  }
  try {
    await pipeline(input, drafts, output, { end: false });
  } catch (error) {
    const readerLeft = output.destroyed || (error instanceof Error && 'code' in error && error.code === 'EPIPE');
    if (!readerLeft) throw error;
  }
  if (unreadable > 0) errors.write(`${unreadable} ${unreadable === 1 ? 'line' : 'lines'} could not be read\n`);
  return unreadable > 0 ? 1 : 0;
}

function draftLine(line: Line) {
  const read = line.ok ? parseLine(line.text) : { ok: false as const, id: null, problem: line.problem };
  if (!read.ok) return { id: read.id, line: line.number, error: read.problem };
  return { id: read.id, ...draftJson(readDraft(read.text)) };
}

type ParsedLine =
  | { readonly ok: true; readonly id: string; readonly text: string }
  | { readonly ok: false; readonly id: string | null; readonly problem: string };

function parseLine(line: string): ParsedLine {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    // The parser's message quotes the line, which may be long.
    const why = error instanceof Error ? ` (${error.message.slice(0, 200)})` : '';
    return { ok: false, id: null, problem: `found no JSON${why}, expected {"id", "text"} as a JSON object` };
  }
  const read = schema.safeParse(data);
  if (read.success) return { ok: true, id: read.data.id, text: read.data.text };
  const known = z.object({ id: z.string() }).safeParse(data);
  const where = read.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ');
  return {
    ok: false,
    id: known.success ? known.data.id : null,
    problem: `${where}; expected {"id": "…", "text": "…"}`,
  };
}
