import { Readable, Writable } from 'node:stream';
import { EXAMPLES } from '@/components/check/examples';
import { checkProposals } from '@/lib/reading/check-proposals';
import { proposeChecks } from '@/lib/reading/propose-checks';
import { readText } from '@/lib/reading/read-text';
import { draftLines } from '../draft/draft-lines';

/** One text and what reading it took: the fastest of a few runs, in milliseconds. */
export interface Timed {
  readonly form: 'many lines' | 'one line';
  readonly bytes: number;
  /** Everything that `draft` does with a text: figures, proposals, verdicts. */
  readonly all: number;
  /** Figures and what is left out alone. */
  readonly figures: number;
}

const FORMS = ['many lines', 'one line'] as const;
const SIZES = [256, 1024, 4096].map((kilobytes) => kilobytes * 1024);
const RUNS = 3;

/** Reads texts of our own examples, strung together to several sizes, on many lines and on one. */
export function timeReading(): readonly Timed[] {
  const timed = FORMS.flatMap((form) => SIZES.map((bytes) => ({ form, text: textOf(form, bytes) })));
  // The first reading pays for compiling: it is not timed.
  read(timed[0]?.text ?? '');
  return timed.map(({ form, text }) => {
    const runs = Array.from({ length: RUNS }, () => read(text));
    const least = (key: 'all' | 'figures'): number => Math.min(...runs.map((run) => run[key]));
    return { form, bytes: Buffer.byteLength(text), all: least('all'), figures: least('figures') };
  });
}

function read(text: string): { readonly all: number; readonly figures: number } {
  const from = performance.now();
  const reading = readText(text);
  const figures = performance.now() - from;
  checkProposals(reading, proposeChecks(text, reading));
  return { all: performance.now() - from, figures };
}

/** The examples over and over, each time with another number in its first line, so that no two are the same. */
function textOf(form: Timed['form'], bytes: number): string {
  let text = '';
  for (let round = 1; text.length < bytes; round += 1) {
    text += EXAMPLES.map((example) => `Report ${round}\n\n${example.text}\n\n`).join('');
  }
  return form === 'one line' ? text.replace(/\s+/g, ' ') : text;
}

/** Peak memory of streaming, in bytes of the whole process. */
export interface Held {
  readonly lines: number;
  readonly peak: number;
}

const LINES = [500, 5000];
/** How often the memory is looked at, in lines of output. */
const LOOK = 50;

/** Streams lines through `draft --ndjson`: what is held must not grow with their number. */
export async function weighStream(): Promise<readonly Held[]> {
  const held: Held[] = [];
  for (const lines of LINES) {
    let [peak, seen] = [0, 0];
    const output = new Writable({
      write: (_chunk, _encoding, done) => {
        seen += 1;
        if (seen % LOOK === 0) peak = Math.max(peak, process.memoryUsage().rss);
        done();
      },
    });
    await draftLines(Readable.from(linesOf(lines)), output, process.stderr);
    held.push({ lines, peak });
  }
  return held;
}

function* linesOf(count: number): Generator<string> {
  for (let line = 0; line < count; line += 1) {
    yield `${JSON.stringify({ id: String(line), text: EXAMPLES[line % EXAMPLES.length]?.text ?? '' })}\n`;
  }
}
