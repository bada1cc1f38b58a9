import { PassThrough, Readable, Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Fraction from 'fraction.js';
import { describe, expect, test, vi } from 'vitest';
import { CHECK_VECTORS, HYPOTHESIS } from '@/lib/checks/check-vectors';
import { Exact } from '@/lib/numbers/exact';
import { HEDGE_TABLE } from '@/lib/numbers/hedges';
import { parseRange } from '@/lib/numbers/range-notation';
import { toNumber } from '@/lib/numbers/rational';
import { checkLines } from './ndjson';
import { LONGEST_LINE } from './ndjson-lines';

// Many cases: on a busy machine they take their time.
vi.setConfig({ testTimeout: 120_000 });

type Json = Readonly<Record<string, unknown>>;

class Collector extends Writable {
  readonly chunks: string[] = [];
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.chunks.push(chunk.toString());
    done();
  }
  get text(): string {
    return this.chunks.join('');
  }
}

async function pipe(
  ...chunks: readonly (string | Uint8Array)[]
): Promise<{ code: number; results: Json[]; errors: string }> {
  const [output, errors] = [new Collector(), new Collector()];
  const input = Readable.from(chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)));
  const code = await checkLines(input, output, errors);
  expect(output.writableEnded).toBe(false);
  expect(output.text === '' || output.text.endsWith('\n')).toBe(true);
  const results = output.text
    .split('\n')
    .slice(0, -1)
    .map((line): Json => JSON.parse(line));
  return { code, results, errors: errors.text };
}

const CASE = {
  id: 'a',
  figures: { A: '3.9 million', B: '3.8 million' },
  relation: 'eq',
  formula: 'A',
  compared: 'B',
  hypothesis: 'One quantity.',
};
const line = (change: Json = {}): string => `${JSON.stringify({ ...CASE, ...change })}\n`;
const RESULT = {
  id: 'a',
  verdict: 'consistent-within-rounding',
  reason: null,
  note: 'boundary',
  nominal: 100_000,
  roundingRange: [0, 200_000],
  hedgeRange: [0, 200_000],
  slack: { A: -1 / 78, B: 1 / 76 },
  hedgeTable: HEDGE_TABLE,
};

test('one case a line comes back as one result a line, with just the keys that were promised', async () => {
  const { code, results, errors } = await pipe(line(), line({ id: 'b' }));
  expect(results).toEqual([RESULT, { ...RESULT, id: 'b' }]);
  expect(Object.keys(results[0] ?? {})).toEqual(Object.keys(RESULT));
  expect(code).toBe(0);
  expect(errors).toBe('');
});

describe('every case of the vectors, as a program would pipe it', () => {
  const cases = CHECK_VECTORS.map(({ id, figures, relation, formula, compared }) =>
    JSON.stringify({
      id,
      figures,
      relation,
      formula,
      compared,
      ...(relation === 'range' ? {} : { hypothesis: HYPOTHESIS }),
    }),
  );
  const ends = (range: string | undefined): unknown => {
    if (range === undefined) return null;
    const { low, high } = parseRange(range);
    return [low && toNumber(low.at), high && toNumber(high.at)];
  };

  test('comes out as expected, in order', async () => {
    const { code, results } = await pipe(cases.join('\n'));
    expect(code).toBe(0);
    const found = results.map(({ slack, message, offer, ...result }) => result);
    expect(found).toEqual(
      CHECK_VECTORS.map((vector) => ({
        id: vector.id,
        verdict: vector.verdict,
        reason: vector.reason ?? null,
        note: vector.note ?? null,
        nominal: vector.nominal === undefined ? null : toNumber(Exact.of(new Fraction(vector.nominal))),
        roundingRange: ends(vector.rounding),
        hedgeRange: ends(vector.hedge ?? vector.rounding),
        hedgeTable: HEDGE_TABLE,
      })),
    );
  });
});

describe('what else a result says', () => {
  const resultOf = async (change: Json): Promise<Json> => (await pipe(line(change))).results[0] ?? {};

  test('why a formula was refused', async () => {
    const result = await resultOf({ formula: 'A * A' });
    expect(result).toMatchObject({
      verdict: 'undecided',
      reason: 'formula',
      nominal: null,
      roundingRange: null,
      slack: null,
    });
    expect(result.message).toContain('multiplied or divided by itself');
    expect((await resultOf({ formula: 'f(A)' })).message).toContain('only figure ids');
    expect((await resultOf({ relation: 'range', formula: 'A / (A - B)' })).message).toContain('a divisor may be 0');
  });

  test('what does not belong together', async () => {
    const figures = { A: '3.9 million', B: '38%' };
    expect(await resultOf({ figures })).toMatchObject({
      verdict: 'undecided',
      reason: 'scope',
      message: 'another unit: A is count, B is share',
    });
    const { hypothesis, ...rest } = CASE;
    const { results } = await pipe(`${JSON.stringify(rest)}\n`);
    expect(results[0]).toMatchObject({ reason: 'scope', nominal: 100_000, message: 'no hypothesis is given' });
  });

  test('which words it did not read', async () => {
    const figures = { A: 'perhaps 3.9 million', B: '3.8 million of 12' };
    expect((await resultOf({ figures })).unread).toEqual({ A: ['perhaps'], B: ['of 12'] });
  });

  test('which check of a bound could be decided instead', async () => {
    const result = await resultOf({ figures: { A: 'at least 60', B: '63' } });
    expect(result).toMatchObject({ verdict: 'undecided', reason: 'one-sided' });
    expect(result.offer).toEqual({
      figures: { A: 'exactly 60', B: '63' },
      relation: 'le',
      formula: 'A',
      compared: 'B',
    });
    const offered = await resultOf(result.offer as Json);
    expect(offered).toMatchObject({ verdict: 'consistent', reason: null });
  });

  test('nothing about keys it does not know', async () => {
    expect(await resultOf({ corpus: { page: 3 }, note: null })).toEqual(RESULT);
  });
});

describe('a line that cannot be read', () => {
  test.each([
    ['is no JSON', 'nonsense', 'found no JSON'],
    ['is cut off', '{"id": "a"', 'found no JSON'],
    ['holds a raw NUL', '{"id": "a\0"}', 'found no JSON'],
    ['is an array', '[]', 'found an array, expected one case as an object'],
    ['is null', 'null', 'found null, expected one case as an object'],
    ['is a string', '"a"', 'found "a", expected one case as an object'],
  ])('because it %s is named by its number', async (_, text, error) => {
    const { code, results, errors } = await pipe(line(), `\n${text}\n`, line({ id: 'b' }));
    expect(results).toEqual([
      RESULT,
      { id: null, line: 3, error: expect.stringContaining(error) },
      { ...RESULT, id: 'b' },
    ]);
    expect(code).toBe(1);
    expect(errors).toBe('1 line could not be read\n');
  });

  test.each([
    ['figures', undefined, 'figures: found nothing, expected an object of figures as printed'],
    ['figures', ['4.4 million'], 'figures: found an array, expected an object'],
    ['figures', { A: 3.9 }, 'figures.A: found 3.9, expected a number as printed, e.g. "4.4 million"'],
    ['figures', { A: 'hundreds' }, 'figures.A: “hundreds” is an open quantity'],
    ['figures', { A: '' }, 'figures.A: the figure is empty'],
    ['figures', { 'A B': '60' }, 'figures.A B: no id'],
    ['relation', 'like', 'relation: found "like", expected one of eq, le, lt, grim, range'],
    ['relation', 'constructor', 'relation: found "constructor", expected one of'],
    ['formula', null, 'formula: found null, expected a formula over the figures'],
    ['compared', undefined, 'compared: found nothing, expected what the formula is compared with'],
    ['compared', 7, 'compared: found 7, expected what'],
    ['hypothesis', true, 'hypothesis: found true, expected a sentence'],
  ])('because of its %s (%j) is named by its id, with what was expected', async (key, value, error) => {
    const { code, results } = await pipe(line({ [key]: value }));
    expect(results).toEqual([{ id: 'a', line: 1, error: expect.stringContaining(error) }]);
    expect(code).toBe(1);
  });

  test('because of its id has none', async () => {
    const { results } = await pipe(line({ id: 7 }), line({ id: undefined }));
    expect(results).toEqual([
      { id: null, line: 1, error: 'id: found 7, expected a string' },
      { id: null, line: 2, error: 'id: found nothing, expected a string' },
    ]);
  });

  test('is told with all that is wrong in it, up to a point', async () => {
    const { results } = await pipe(line({ relation: 3, figures: { A: 1 } }));
    expect(results[0]?.error).toBe(
      'figures.A: found 1, expected a number as printed, e.g. "4.4 million"; relation: found 3, expected one of eq, le, lt, grim, range',
    );
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`A${index}`, 'x']));
    const long = await pipe(line({ figures: many }));
    expect(long.results[0]?.error).toMatch(/; and 4990 more$/);
  });

  test('because a figure is called __proto__ is not read without it', async () => {
    const { results } = await pipe('{"id":"a","figures":{"__proto__":"60"},"relation":"range","formula":"A"}\n');
    expect(results).toEqual([{ id: 'a', line: 1, error: expect.stringContaining('figures.__proto__: no id') }]);
  });

  test('because it is not UTF-8 is one error', async () => {
    const { results } = await pipe(Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]), line());
    expect(results).toEqual([{ id: null, line: 1, error: expect.stringContaining('not UTF-8') }, RESULT]);
  });

  test('because it is too long is skipped without being held', async () => {
    const piece = Buffer.alloc(1 << 16, 0x20);
    const chunks = Array.from({ length: 400 }, () => piece);
    const { results } = await pipe(line(), ...chunks, '\n', line());
    expect(results).toEqual([
      RESULT,
      { id: null, line: 2, error: `found a line of ${400 * piece.length} bytes, expected at most ${LONGEST_LINE}` },
      RESULT,
    ]);
  });

  test('of just the longest length is read', async () => {
    const padding = ' '.repeat(LONGEST_LINE - Buffer.byteLength(line()) + 1);
    expect((await pipe(`${padding}${line()}`)).results).toEqual([RESULT]);
    expect((await pipe(`${padding} ${line()}`)).code).toBe(1);
  });
});

describe('lines', () => {
  test('may end in CRLF, be blank, and lack the last newline', async () => {
    const { code, results } = await pipe(`${line().trim()}\r\n\r\n  \n\n${line({ id: 'b' }).trim()}`);
    expect(results).toEqual([RESULT, { ...RESULT, id: 'b' }]);
    expect(code).toBe(0);
  });

  test('blank ones are counted', async () => {
    const { results } = await pipe('\n\r\n\n?\n');
    expect(results.map(({ line: number }) => number)).toEqual([4]);
  });

  test('may begin with a byte order mark', async () => {
    expect((await pipe(`\ufeff${line()}`)).results).toEqual([RESULT]);
  });

  test('are not split at other separators', async () => {
    const hypothesis = 'One\u2028quantity\u0085.';
    expect((await pipe(line({ hypothesis }))).results).toEqual([RESULT]);
  });

  test('may be cut anywhere, also inside a character', async () => {
    const bytes = Buffer.from(line({ figures: { A: 'an estimated 3.9\u00a0million', B: '3.8 million' } }));
    const single = Array.from(bytes, (byte) => Buffer.from([byte]));
    const { results } = await pipe(...single);
    expect(results[0]).toMatchObject({
      id: 'a',
      verdict: 'consistent-within-rounding',
      hedgeRange: [-340_000, 540_000],
    });
  });

  test('none at all are fine', async () => {
    expect(await pipe('')).toEqual({ code: 0, results: [], errors: '' });
  });

  test('come as strings too', async () => {
    const output = new Collector();
    expect(await checkLines(Readable.from([line().slice(0, 20), line().slice(20)]), output)).toBe(0);
    expect(JSON.parse(output.text)).toEqual(RESULT);
  });
});

describe('a long stream', () => {
  test('is read no faster than its results are written', async () => {
    const total = 2000;
    let [read, written, furthest] = [0, 0, 0];
    const input = Readable.from(
      (function* () {
        for (; read < total; read += 1) yield Buffer.from(line());
      })(),
    );
    const output = new Writable({
      write(chunk: Buffer, _, done) {
        written += chunk.toString().split('\n').length - 1;
        furthest = Math.max(furthest, read - written);
        if (written % 100 === 0) setTimeout(done, 1);
        else done();
      },
    });
    expect(await checkLines(input, output)).toBe(0);
    expect(written).toBe(total);
    // What the streams buffer, whatever the length of the input: some tens of kilobytes of lines.
    expect(furthest).toBeLessThan(1000);
  });

  test('of 50,000 lines leaves nothing behind', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const output = new Writable({ write: (_chunk, _encoding, done) => done() });
    const heapAfter = async (lines: number): Promise<number> => {
      const text = Buffer.from('{"id": "a line that cannot be read", "figures": 3}\n'.repeat(1000));
      const input = Readable.from(
        (function* () {
          for (let sent = 0; sent < lines; sent += 1000) yield text;
        })(),
      );
      expect(await checkLines(input, output)).toBe(1);
      collect();
      return process.memoryUsage().heapUsed;
    };
    const first = await heapAfter(2000);
    // One result is about 300 bytes: kept, they would be 15 MB.
    expect((await heapAfter(50_000)) - first).toBeLessThan(5 * 2 ** 20);
  });

  test('ends without complaint when nobody reads its results any more', async () => {
    const input = Readable.from(
      (function* () {
        for (;;) yield line();
      })(),
    );
    const output = new PassThrough();
    output.once('data', () => output.destroy());
    expect(await checkLines(input, output)).toBe(0);
    expect(input.destroyed).toBe(true);
  });

  test('passes on a failure of its input', async () => {
    const input = new Readable({ read: () => input.destroy(new Error('disk')) });
    await expect(checkLines(input, new Collector())).rejects.toThrow('disk');
    const cut = new Readable({ read: () => cut.destroy() });
    await expect(checkLines(cut, new Collector())).rejects.toThrow('Premature close');
  });
});
