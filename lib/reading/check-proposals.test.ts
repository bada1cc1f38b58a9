import { expect, test } from 'vitest';
import { checkProposal, checkProposals } from './check-proposals';
import type { Proposal } from './proposal';
import { proposeChecks } from './propose-checks';
import { readText } from './read-text';

const REPORT =
  'The council counted 369 people: 162 women and 207 men. Of the 3,000 applicants, 409 left. It rose from 12 to 15, an ' +
  'increase of 3. About 40 percent of the 120 families left, or 48. Nearly 2 million fled, twice as many as 1 million.';

const read = (text: string) => {
  const reading = readText(text);
  const proposals = proposeChecks(text, reading);
  return { reading, proposals, results: checkProposals(reading, proposals) };
};

test('many at once come to what each comes to alone', () => {
  const { reading, proposals, results } = read(`${REPORT} Then 12.0 km (7.5 miles). ${REPORT.replaceAll('0', '7')}`);
  expect(proposals.length).toBeGreaterThan(8);
  expect(results.map(({ outcome }) => outcome)).toEqual(
    proposals.map((proposal) => checkProposal(reading, proposal).outcome),
  );
});

test('what a text says over and over is decided once', () => {
  const once = read(REPORT);
  const often = read(`${REPORT}\n\n`.repeat(50));
  expect(often.results.length).toBeGreaterThan(40 * once.results.length);
  // Each decision is an object of its own.
  expect(new Set(often.results).size).toBeLessThan(3 * once.results.length);
});

test('what differs in print, in scope or in what it rests on is decided apart', () => {
  const text = 'It holds 40 people, about 40 people, 40%, $40, 40 km and 41 people.';
  const { reading } = read(text);
  const [bare = '', about = '', percent = '', money = '', distance = '', other = ''] = reading.figures.map(
    ({ id }) => id,
  );
  const proposal = (a: string, b: string, more: Partial<Proposal> = {}): Proposal => ({
    id: 'p1',
    kind: 'repeat',
    relation: 'eq',
    formula: a,
    compared: b,
    figures: [a, b],
    hypothesis: 'Both are one number.',
    basis: 'ours',
    cue: [],
    restsOn: [],
    confidence: 1,
    ...more,
  });
  const proposals = [
    proposal(bare, other),
    proposal(other, bare),
    proposal(about, other),
    proposal(bare, percent),
    proposal(bare, money),
    proposal(money, distance),
    proposal(money, distance, { kind: 'conversion' }),
    proposal(bare, other, { relation: 'le' }),
    proposal(bare, other, { restsOn: ['different speakers'] }),
    proposal(bare, other, { hypothesis: ' ' }),
    proposal(bare, 'f99'),
    proposal(`${bare} + `.repeat(400) + bare, other),
  ];
  const outcomes = checkProposals(reading, proposals).map(({ outcome }) => outcome);
  expect(outcomes).toEqual(proposals.map((each) => checkProposal(reading, each).outcome));
  expect(new Set(outcomes.map((outcome) => `${outcome?.verdict} ${outcome?.reason}`)).size).toBeGreaterThan(4);
});
