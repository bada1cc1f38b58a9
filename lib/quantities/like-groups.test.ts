import { expect, test } from 'vitest';
import { buildAgreement } from './agreement';
import { quantityOf } from './fixtures/shipped';
import { buildLikeGroups } from './like-groups';
import { numberText } from './wording';

const groupsOf = (id: string) => {
  const quantity = quantityOf(id);
  const agreement = buildAgreement(quantity);
  return { agreement, groups: buildLikeGroups(quantity, agreement) };
};

test('what counts the same is one group, those that count what the quantity is first', () => {
  const { groups } = groupsOf('documented-afghans-in-pakistan-2023');
  expect(groups.map(({ counts }) => counts)).toEqual([null, 'Proof of Registration only', 'Afghan Citizen Cards only']);
});

test('a number that several print is one row, with all who print it', () => {
  const [group] = groupsOf('afghans-in-pakistan-2023').groups;
  const said = group?.numbers.map(({ values }) => [numberText(values[0] ?? fail()), values.length]);
  expect(said).toEqual([
    ['3,700,000 estimated', 1],
    ['3.5 million', 1],
    ['4.4 million', 3],
    ['3.1 million', 1],
  ]);
  const most = group?.numbers[2];
  expect(most?.canBe).toEqual([]);
  expect(most?.cannotBe.map(({ values }) => numberText(values[0] ?? fail()))).toEqual([
    '3,700,000 estimated',
    '3.5 million',
    '3.1 million',
  ]);
});

test('every pair of different numbers stands in its group twice, and on the right side', () => {
  for (const id of ['afghan-outflow-1980s', 'killed-29-september-2023', 'undocumented-afghans-in-pakistan-2023']) {
    const { groups } = groupsOf(id);
    for (const { numbers } of groups)
      for (const { canBe, cannotBe } of numbers) {
        expect(canBe.length + cannotBe.length).toBe(numbers.length - 1);
        expect(canBe.every(({ pair }) => pair.meet === true)).toBe(true);
        expect(cannotBe.every(({ pair }) => pair.meet === false)).toBe(true);
      }
  }
});

function fail(): never {
  throw new Error('a number that nobody says');
}
