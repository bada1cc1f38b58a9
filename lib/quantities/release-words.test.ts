import { expect, test } from 'vitest';
import { seriesOf } from './fixtures/shipped';
import { compareReleases } from './release-words';

test('a release says with which year it ends, and which counts it has differently', () => {
  expect(compareReleases(seriesOf(), 'october_2023')).toBe(
    'This release (Global Trends 2022) ends with 2022, the other (Package refugees 2025.12.1) with 2025. Where both have a count it is the same, but for All countries 2022 (5,661,675 here, 5,661,717 there).',
  );
  expect(compareReleases(seriesOf(), 'latest')).toContain('All countries 2022 (5,661,717 here, 5,661,675 there)');
});

test('where nothing differs it says so, and where there is one release only, nothing', () => {
  const same = structuredClone(seriesOf());
  same.values = same.values.filter(({ place, year }) => !(place === 'all' && year === 2022));
  expect(compareReleases(same, 'latest')).toMatch(/Where both have a count it is the same\.$/);
  const [first] = same.vintages;
  expect(compareReleases({ ...same, vintages: first === undefined ? [] : [first] }, 'october_2023')).toBe('');
});
