import { describe, expect, test } from 'vitest';
import type { ArticleFile, CheckData, DerivedData } from '../article/schema';
import { problemsAfter, sampleFile } from './sample-file';

const known = `the id of a figure of this file: ${sampleFile()
  .figures.map(({ id }) => id)
  .join(', ')}`;
const bridgesAll: CheckData['hypothesis']['bridges'] = ['population', 'place', 'period', 'source'];

const check = (change: Partial<CheckData>): CheckData => ({
  id: 'made',
  title: 'A check',
  hypothesis: { text: 'A hypothesis.', basis: 'ours', bridges: bridgesAll },
  relation: 'eq',
  formula: 'refugee_status + unauthorized',
  compared: 'total',
  expect: { verdict: 'inconsistent', reason: null },
  comment: null,
  ...change,
});

const derived = (change: Partial<DerivedData>): DerivedData => ({
  id: 'made',
  name: 'A number',
  label: 'a number',
  formula: 'total - refugee_status',
  unit: 'people',
  hypothesis: { text: 'A hypothesis.', basis: 'ours', bridges: bridgesAll },
  ...change,
});

/** The problems of the shipped file with one more check, or one more derived number, behind the others. */
const ofCheck = (change: Partial<CheckData>) => problemsAfter((file) => void file.checks.unshift(check(change)));
const ofDerived = (change: Partial<DerivedData>) => problemsAfter((file) => void file.derived.unshift(derived(change)));

test('a right check and a right derived number have no problem', () => {
  expect([ofCheck({}), ofDerived({})]).toEqual([[], []]);
});

describe('a formula that does not parse', () => {
  test.each([
    ['unfinished', 'total -'],
    ['a call', 'max(total, killed)'],
    ['a member', 'total.value'],
    ['a comparison', 'total > killed'],
    ['two expressions', 'total, killed'],
    ['an exponent', 'total * 1e6'],
  ])('%s is refused in a derived number, a check, and what it is compared with', (_, formula) => {
    const problem = (path: string) => ({
      path,
      found: JSON.stringify(formula),
      expected: expect.stringMatching(/^a formula that can be read; the formula “.+” cannot be read: ./),
    });
    expect(ofDerived({ formula })).toEqual([problem('derived[0].formula')]);
    expect(ofCheck({ formula, compared: formula })).toEqual([
      problem('checks[0].formula'),
      problem('checks[0].compared'),
    ]);
  });
});

describe('a formula of figures that are not there', () => {
  test('is refused for each of them', () => {
    const problem = (path: string, id: string) => ({ path, found: JSON.stringify(id), expected: known });
    expect(ofDerived({ formula: 'total - nobody - noone' })).toEqual([
      problem('derived[0].formula', 'nobody'),
      problem('derived[0].formula', 'noone'),
    ]);
    expect(ofCheck({ formula: 'nobody', compared: 'noone' })).toEqual([
      problem('checks[0].formula', 'nobody'),
      problem('checks[0].compared', 'noone'),
    ]);
  });

  test('is one too where it is of derived numbers: formulas are over figures', () => {
    expect(ofCheck({ formula: 'others' })).toEqual([{ path: 'checks[0].formula', found: '"others"', expected: known }]);
  });
});

describe('a formula that mixes', () => {
  const units = {
    path: 'checks[0].formula',
    found: 'total (people) and killed (deaths) in one formula: another unit',
    expected: 'figures of the same unit, or the expectation undecided, scope',
  };
  const kinds = {
    path: 'checks[0].formula',
    found: 'total (stock) and killed (event-count) in one formula: another kind',
    expected: 'figures of the same kind, or the expectation undecided, scope',
  };

  test('units, kinds too, is refused, whatever the hypothesis bridges', () => {
    expect(ofCheck({ formula: 'total + killed', compared: 'unauthorized' })).toEqual([units, kinds]);
  });

  test('kinds is refused', () => {
    expect(ofCheck({ formula: 'total', compared: 'flight_1980s' })).toEqual([
      {
        path: 'checks[0].formula',
        found: 'total (stock) and flight_1980s (flow) in one formula: another kind',
        expected: 'figures of the same kind, or the expectation undecided, scope',
      },
    ]);
  });

  test('units or kinds is accepted where the check declares that it cannot be decided for its scope', () => {
    const expectation: CheckData['expect'] = { verdict: 'undecided', reason: 'scope' };
    expect(ofCheck({ formula: 'total + killed', compared: 'unauthorized', expect: expectation })).toEqual([]);
    expect(ofCheck({ formula: 'total', compared: 'flight_1980s', expect: expectation })).toEqual([]);
  });

  test.each(['hedge', 'formula', null] as const)('units is not accepted for the reason %s', (reason) => {
    const expectation: CheckData['expect'] = { verdict: 'undecided', reason };
    expect(ofCheck({ formula: 'total + killed', compared: 'unauthorized', expect: expectation })).toEqual([
      units,
      kinds,
    ]);
  });

  test('units is refused in a derived number, which expects nothing', () => {
    expect(ofDerived({ formula: 'total + killed' })).toEqual([
      { ...units, path: 'derived[0].formula', expected: 'figures of the same unit' },
      { ...kinds, path: 'derived[0].formula', expected: 'figures of the same kind' },
    ]);
  });
});

describe('a part of another population, place, period or speaker', () => {
  const hypothesis = (...bridges: CheckData['hypothesis']['bridges']): CheckData['hypothesis'] => ({
    text: 'A hypothesis.',
    basis: 'ours',
    bridges,
  });
  const population = {
    path: 'checks[0].hypothesis',
    found:
      'refugee_status (Afghans in Pakistan with refugee status) and unauthorized (Unauthorized Afghans in Pakistan) in one formula: another population',
    expected:
      'a hypothesis that bridges "population" in words, or figures of the same population, or the expectation undecided, scope',
  };

  test('is refused where no hypothesis bridges it', () => {
    expect(ofCheck({ hypothesis: hypothesis('place', 'period', 'source') })).toEqual([population]);
    expect(ofCheck({ hypothesis: hypothesis('population', 'place', 'period') })).toEqual([
      {
        path: 'checks[0].hypothesis',
        found: expect.stringMatching(/^refugee_status \(.+\) and unauthorized \(.+\) in one formula: another source$/),
        expected: expect.stringMatching(/^a hypothesis that bridges "source" in words/),
      },
    ]);
    const waves = { formula: 'flight_since_2021', compared: 'flight_1980s', relation: 'lt' } as const;
    expect(ofCheck({ ...waves, hypothesis: hypothesis('population') }).map(({ found }) => found)).toEqual([
      expect.stringMatching(/another place$/),
      expect.stringMatching(/another period$/),
    ]);
  });

  test('is refused in a derived number that rests on nothing', () => {
    const problems = ofDerived({ hypothesis: null });
    expect(problems.map(({ path }) => path)).toEqual(['derived[0].hypothesis', 'derived[0].hypothesis']);
    expect(problems[0]?.expected).toBe(
      'a hypothesis that bridges "population" in words, or figures of the same population',
    );
  });

  test('is accepted where the check declares that it cannot be decided for its scope', () => {
    expect(ofCheck({ hypothesis: hypothesis(), expect: { verdict: 'undecided', reason: 'scope' } })).toEqual([]);
  });
});

describe('an expectation that the computation contradicts', () => {
  test.each([
    [{ verdict: 'consistent', reason: null }, 'consistent', {}, 'inconsistent'],
    [{ verdict: 'undecided', reason: 'hedge' }, 'undecided (hedge)', {}, 'inconsistent'],
    [{ verdict: 'inconsistent', reason: 'hedge' }, 'inconsistent (hedge)', {}, 'inconsistent'],
    [{ verdict: 'undecided', reason: 'scope' }, 'undecided (scope)', {}, 'inconsistent'],
    [{ verdict: 'inconsistent', reason: null }, 'inconsistent', { relation: 'le' }, 'consistent'],
    [
      { verdict: 'consistent', reason: null },
      'consistent',
      { formula: 'unauthorized * unauthorized / unauthorized' },
      'undecided (formula)',
    ],
    [
      { verdict: 'consistent', reason: null },
      'consistent',
      { formula: 'killed / 60', compared: 'killed / 61' },
      'undecided (formula)',
    ],
  ] as const)('%j', (expectation, found, change, computed) => {
    expect(ofCheck({ ...change, expect: expectation })).toEqual([
      {
        path: 'checks[0].expect',
        found,
        expected: expect.stringMatching(
          new RegExp(`^${computed.replace(/[()]/g, '\\$&')}, which is what the computation gives`),
        ),
      },
    ]);
  });

  test('says why a formula could not be computed', () => {
    const [problem] = ofCheck({ formula: 'total', compared: 'total' });
    expect(problem?.expected).toBe(
      'undecided (formula), which is what the computation gives; “total” stands on both sides of the comparison',
    );
  });
});

describe('a derived number', () => {
  test('that cannot be computed is refused, with the reason', () => {
    expect(ofDerived({ formula: 'total * total / total' })).toEqual([
      {
        path: 'derived[0].formula',
        found: '"total * total / total"',
        expected:
          'a formula that can be computed; a figure is multiplied or divided by itself; its exact range is not attained at corners',
      },
    ]);
    expect(ofDerived({ formula: 'total / (refugee_status - unauthorized - 0.7)', unit: 'share' })).toEqual([]);
    expect(
      ofDerived({ formula: 'total / (refugee_status - unauthorized - 700000)', unit: 'share' })[0]?.expected,
    ).toMatch(/^a formula that can be computed; ./);
  });

  test.each([
    ['a share that is called people', 'refugee_status / total', 'people', '"share"'],
    ['people that are called a share', 'total - refugee_status', 'share', '"people"'],
    ['a product', 'total × refugee_status', 'people', '"people^2"'],
  ])('has the unit that its formula gives: %s', (_, formula, unit, right) => {
    expect(ofDerived({ formula, unit })).toEqual([
      { path: 'derived[0].unit', found: JSON.stringify(unit), expected: `${right}, the unit that the formula gives` },
    ]);
  });
});

test('a figure with a problem of its own is not a problem of every formula it stands in', () => {
  const change = (file: ArticleFile): void => {
    for (const figure of file.figures) if (figure.id === 'total') figure.numeral.text = '4.5 million';
  };
  expect(problemsAfter(change)).toHaveLength(1);
});
