import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { demoPath } from '@/lib/paths';
import { checkProposals } from '@/lib/reading/check-proposals';
import { proposeChecks } from '@/lib/reading/propose-checks';
import { readText } from '@/lib/reading/read-text';
import { formOf, readForm } from './read-file';

test('the example file has hedges to show, sums that fit, and the one slip that it announces', async () => {
  const file = readFileSync(`public${demoPath()}`, 'utf8');
  const text = await readForm(file, formOf(demoPath(), ''));
  const reading = readText(text);
  const hedges = new Set(reading.figures.flatMap(({ hedge }) => (hedge === null ? [] : [hedge.text.toLowerCase()])));
  expect([...hedges]).toEqual(expect.arrayContaining(['an estimated', 'nearly', 'at least', 'about']));
  const proposals = proposeChecks(text, reading);
  const results = checkProposals(reading, proposals);
  const verdicts = results.map(({ outcome }) => outcome?.verdict);
  expect(verdicts.filter((verdict) => verdict === 'consistent').length).toBeGreaterThanOrEqual(3);
  const [slip, ...others] = proposals.filter((_, index) => verdicts[index] === 'inconsistent');
  expect(others).toEqual([]);
  expect(slip?.hypothesis).toContain('96,000');
});
