import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { boundCheck } from '@/lib/checks/bound-check';
import type { Case, CheckResult } from '@/lib/checks/case';
import { runCheck } from '@/lib/checks/check';
import { verdictJson } from '@/lib/checks/check-json';
import { HEDGE_TABLE } from '@/lib/numbers/hedges';
import { parseCase } from './ndjson-case';
import { type Line, readLines } from './ndjson-lines';

/**
 * Checks one case a line and writes one result a line, in order. What is held is one line and what the streams buffer:
 * reading waits for writing.
 * @param input UTF-8, one JSON object a line; blank lines are counted and skipped.
 * @param output Is not closed. When its reader goes away (`| head`), checking stops without complaint.
 * @param errors Told at the end how many lines could not be read.
 * @returns the exit code: 1 where a line could not be read, else 0.
 */
export async function checkLines(input: Readable, output: Writable, errors?: Writable): Promise<number> {
  let unreadable = 0;
  async function* results(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
    for await (const line of readLines(chunks)) {
      const result = checkLine(line);
      if ('error' in result) unreadable += 1;
      yield `${JSON.stringify(result)}\n`;
    }
  }
  try {
    await pipeline(input, results, output, { end: false });
  } catch (error) {
    const readerLeft = output.destroyed || (error instanceof Error && 'code' in error && error.code === 'EPIPE');
    if (!readerLeft) throw error;
  }
  if (unreadable > 0) errors?.write(`${unreadable} ${unreadable === 1 ? 'line' : 'lines'} could not be read\n`);
  return unreadable > 0 ? 1 : 0;
}

function checkLine(line: Line) {
  const read = line.ok ? parseCase(line.text) : { ...line, id: null };
  if (!read.ok) return { id: read.id, line: line.number, error: read.problem };
  const { id, given } = read;
  const result = runCheck(given);
  const message = messageOf(result, given);
  const unread = unreadOf(given);
  const offer = result.outcome?.reason === 'one-sided' ? boundCheck(given) : null;
  return {
    id,
    ...verdictJson(result),
    hedgeTable: HEDGE_TABLE,
    ...(message === null ? {} : { message }),
    ...(unread.length === 0 ? {} : { unread: Object.fromEntries(unread) }),
    ...(offer === null ? {} : { offer: caseJson(offer) }),
  };
}

/** Why a case was refused; null for one that was decided. */
function messageOf({ outcome, problem, mismatches }: CheckResult, { hypothesis }: Case): string | null {
  if (outcome?.reason === 'formula' || outcome?.reason === 'denominator') return problem;
  if (outcome?.reason !== 'scope') return null;
  const differing = mismatches.map(({ differs, between, values }) => {
    const [a, b] = between.map((id, side) => `${id} is ${values[side]}`);
    return `another ${differs}: ${a}, ${b}`;
  });
  return [...differing, ...((hypothesis ?? '').trim() === '' ? ['no hypothesis is given'] : [])].join('; ');
}

/** The words of each figure that were not used, by figure. */
const unreadOf = ({ operands }: Case): readonly (readonly [string, readonly string[]])[] =>
  [...operands].flatMap(([id, { printed }]) => (printed.unread.length > 0 ? [[id, printed.unread] as const] : []));

function caseJson({ operands, relation, formula, compared }: Case) {
  const figures = Object.fromEntries([...operands].map(([id, { printed }]) => [id, printed.text]));
  return { figures, relation, formula, compared };
}
