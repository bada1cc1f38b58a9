import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { requireTool } from './find-tool';

/** NDJSON through GNU parallel, with the command that the README gives: no browser. */

const ROOT = resolve(import.meta.dirname, '..', '..');
const CASES = ['4.4 million', '2.4 million', '60', 'nearly 1.7 million', 'about 5,000'].map((printed, index) =>
  JSON.stringify({
    id: `case-${index}`,
    figures: { A: printed, B: '70' },
    relation: 'le',
    formula: 'B',
    compared: 'A',
    hypothesis: 'B is a part of A.',
  }),
);
const INPUT = `${CASES.join('\n')}\n`;

const run = (command: string): string =>
  execFileSync('bash', ['-c', command], { cwd: ROOT, input: INPUT, encoding: 'utf8' });

test.setTimeout(120_000);

test('lines through GNU parallel come to the same as without it', () => {
  requireTool('parallel');
  const [command, lines] =
    /^parallel .*-N (\d+) .*--ndjson/m.exec(readFileSync(resolve(ROOT, 'README.md'), 'utf8')) ?? [];
  if (command === undefined || lines === undefined) throw new Error('the README gives no command for GNU parallel');
  const alone = run('npm run --silent check -- --ndjson');
  expect(
    alone
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).verdict),
  ).toContain('inconsistent');
  // So few lines that three processes share them.
  expect(run(command.replace(`-N ${lines}`, '-N 2'))).toBe(alone);
});
