/** One line of the input, or why it is none: too long, or not UTF-8. */
export type Line =
  | { readonly ok: true; readonly number: number; readonly text: string }
  | { readonly ok: false; readonly number: number; readonly problem: string };

/** The longest line that is read: far beyond any case, and all that is ever held of the input. */
export const LONGEST_LINE = 1_000_000;
const NEWLINE = 0x0a;

/**
 * Splits UTF-8 at newlines (a carriage return before one is dropped). Of a line that is too long no more than the
 * limit is kept. Blank lines are counted and left out.
 * @param chunks Pieces of the input, cut anywhere.
 * @param longest How many bytes of a line are read; one that is longer comes out as a problem.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array | string>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const finish = (): Line | null => {
    const line = lineOf(parts, length, number, longest);
    parts = [];
    length = 0;
    return line;
  };
  const keep = (part: Uint8Array): void => {
    // One byte more than the limit tells that there was more.
    if (length <= longest) parts.push(part.slice(0, longest + 1 - length));
    length += part.length;
  };
  for await (const piece of chunks) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      number += 1;
      const line = finish();
      if (line !== null) yield line;
    }
    keep(chunk.subarray(from));
  }
  number += 1;
  const last = finish();
  if (last !== null) yield last;
}

function lineOf(parts: readonly Uint8Array[], length: number, number: number, longest: number): Line | null {
  if (length > longest) {
    const problem = `found a line of ${length} bytes, expected at most ${longest}`;
    return { ok: false, number, problem };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    return { ok: false, number, problem: 'found bytes that are not UTF-8, expected a JSON object in UTF-8' };
  }
  return text.trim() === '' ? null : { ok: true, number, text };
}
