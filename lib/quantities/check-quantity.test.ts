import { describe, expect, test } from 'vitest';
import { quantityOf, quantityProblems, SHIPPED, seriesOf, seriesProblems, valueIn } from './fixtures/shipped';
import { quantityFileSchema } from './schema';
import { seriesFileSchema } from './series-schema';

const ALL = 'afghans-in-pakistan-2023';
const DOCUMENTED = 'documented-afghans-in-pakistan-2023';
const OUTFLOW = 'afghan-outflow-1980s';
const KILLED = 'killed-29-september-2023';

test('the shipped quantities and series have nothing wrong with them', () => {
  expect(SHIPPED.errors).toEqual([]);
  expect(SHIPPED.quantities.length).toBeGreaterThanOrEqual(6);
});

test('unknown keys are refused, in a quantity and in a series', () => {
  const quantity = { ...quantityOf(ALL).file, more: 1 };
  const series = { ...seriesOf(), more: 1 };
  expect(quantityFileSchema.safeParse(quantity).success).toBe(false);
  expect(seriesFileSchema.safeParse(series).success).toBe(false);
  expect(quantityFileSchema.safeParse(quantityOf(ALL).file).success).toBe(true);
  expect(seriesFileSchema.safeParse(seriesOf()).success).toBe(true);
});

describe('a quantity that says something wrong is refused, with the place in it', () => {
  test('a numeral that is not in its clause', () => {
    const problems = quantityProblems(ALL, (file) => {
      const value = valueIn(file, 'unhcr_end');
      if (value.from === 'clause') value.numeral.start += 1;
    });
    expect(problems).toEqual([expect.stringMatching(/^values\[5\]\.numeral: .*which stands at 2 to 13|units/)]);
  });

  test('a hedge that does not stand there, and one that is left out', () => {
    const hedged = quantityProblems(OUTFLOW, (file) => {
      const value = valueIn(file, 'unhcr_1997');
      if (value.from === 'clause') value.hedge = null;
    });
    expect(hedged).toEqual([expect.stringMatching(/^values\[4\]\.hedge: null; "more than"/)]);
  });

  test('an article, a figure, a series, a release, a place, a year, a part of a sum that is not there', () => {
    expect(
      quantityProblems(OUTFLOW, (file) => {
        for (const value of file.values) {
          if (value.from === 'article') value.figure = 'nowhere';
          if (value.id === 'series_1989' && value.from === 'series') {
            value.year = 1850;
            value.places = ['pakistan'];
          }
          if (value.id === 'series_1990' && value.from === 'series') value.vintage = 'never';
        }
        file.series = 'nothing';
      }),
    ).toEqual([
      expect.stringMatching(/^series: "nothing"; the id of a series: afghan-refugees/),
      expect.stringMatching(/^values\[0\]\.figure: "nowhere"; the id of a figure of csm-pakistan-2023/),
      expect.stringMatching(/^values\[1\]\.year: 1850; a year from 1979 to 2025/),
      expect.stringMatching(/^values\[2\]\.vintage: "never"; the id of a release/),
    ]);
    expect(
      quantityProblems(KILLED, (file) => {
        for (const value of file.values) if (value.from === 'sum') value.of = ['mastung', 'nowhere'];
      }),
    ).toEqual([expect.stringMatching(/\.of\[1\]: "nowhere"; the id of a value that is no sum/)]);
  });

  test('a series that counts something else', () => {
    const problems = quantityProblems(DOCUMENTED, (file) => {
      file.unit = 'households';
    });
    expect(problems).toContainEqual(expect.stringMatching(/\.series: a series of people; a series of households/));
  });

  test('a year of a release that ends before it', () => {
    const problems = quantityProblems(DOCUMENTED, (file) => {
      const value = valueIn(file, 'series_2023');
      if (value.from === 'series') value.vintage = 'october_2023';
    });
    expect(problems).toEqual([expect.stringContaining('2023; a year from 1979 to 2022')]);
  });

  test('another definition, place, kind or period without a note, and a note on what does not differ', () => {
    const without = quantityProblems(OUTFLOW, (file) => {
      valueIn(file, 'unhcr_1997').difference = null;
    });
    expect(without).toEqual([
      'values[4].difference: null; a note on places, kind, period, in which the value is not what the quantity is',
    ]);
    const partly = quantityProblems(OUTFLOW, (file) => {
      const { difference } = valueIn(file, 'unhcr_1997');
      if (difference !== null) difference.in = ['places', 'period'];
    });
    expect(partly).toEqual([expect.stringMatching(/^values\[4\]\.difference\.in: .*a note on places, kind, period/)]);
    const needless = quantityProblems(ALL, (file) => {
      valueIn(file, 'unhcr_plan').difference = { in: ['kind'], short: 'x', note: 'x', comparable: true };
    });
    expect(needless).toEqual([expect.stringContaining('null: the value counts what the quantity is')]);
  });

  test('the same id twice, the id of a chart, another unit, a period that ends before it begins', () => {
    expect(
      quantityProblems(ALL, (file) => {
        valueIn(file, 'unhcr_plan').id = 'unhcr_end';
      })[0],
    ).toMatch(/\.id: "unhcr_end"; an id of its own/);
    expect(
      quantityProblems(ALL, (file) => {
        valueIn(file, 'unhcr_plan').id = 'series_october_2023';
      })[0],
    ).toMatch(/not that of a chart/);
    expect(
      quantityProblems(KILLED, (file) => {
        file.unit = 'people';
      }),
    ).toContainEqual(expect.stringContaining('a number of deaths; a number of people'));
    expect(
      quantityProblems(ALL, (file) => {
        file.period = { words: '2023', from: '2023', to: '2022' };
      })[0],
    ).toMatch(/^period\.to: "2022"/);
  });
});

describe('the record of changes of a quantity', () => {
  test('leads to its version and date', () => {
    expect(quantityProblems(ALL, (file) => void Object.assign(file, { version: '2.0.0' }))).toEqual([
      'version: "2.0.0"; "1.1.0", the version of the last change',
    ]);
  });

  test('has the digest of every version but the current', () => {
    const problems = quantityProblems(ALL, ({ changes }) => {
      for (const change of changes) change.digest = null;
    });
    expect(problems).toEqual([expect.stringMatching(/^changes\[0\]\.digest: null; the digest that the data had/)]);
  });

  test('is not older than that of its series', () => {
    const problems = quantityProblems(ALL, (file) => {
      file.dataDate = '2020-01-01';
      for (const change of file.changes) change.date = '2020-01-01';
    });
    expect(problems).toEqual([expect.stringMatching(/^dataDate: "2020-01-01"; a day from 2026-.* its series/)]);
  });
});

test('a value with the id of a number of the series is refused: both are addresses on the page', () => {
  expect(
    quantityProblems(ALL, (file) => {
      valueIn(file, 'unhcr_plan').id = 'others_of_concern_2024';
    })[0],
  ).toMatch(/not that of a chart or of a number of the series/);
});

describe('a series that says something wrong is refused, with the place in it', () => {
  const pick = <T>(list: readonly T[], at: number): T => {
    const found = list[at];
    if (found === undefined) throw new Error(`nothing at ${at}`);
    return found;
  };
  const changes: readonly (readonly [string, Parameters<typeof seriesProblems>[0], RegExp])[] = [
    ['two counts', (file) => void file.values.push(structuredClone(pick(file.values, 0))), /one count of a release/],
    ['a place', (file) => void Object.assign(pick(file.values, 0), { place: 'mars' }), /^values\[0\]\.place: "mars"/],
    ['a release', (file) => void Object.assign(pick(file.values, 0), { vintages: ['x'] }), /^values\[0\]\.vintages/],
    ['a break', (file) => void Object.assign(pick(file.breaks, 0), { year: 1950 }), /^breaks\[0\]\.year: 1950; a year/],
    [
      'a count as an estimate',
      (file) => void Object.assign(pick(file.estimates, 1), { to: 2003 }),
      /^estimates\[1\]: pakistan from 1995 to 2003; one of the years in which counts are round or the same: 1983 to 1984, 1995/,
    ],
    [
      'an estimate where no count looks like one',
      (file) => {
        file.values = file.values.filter(({ place, year }) => place === 'pakistan' && year > 2020);
      },
      /^estimates\[0\]: pakistan from 1983 to 1984; one of no years: no two counts in a row are round or the same/,
    ],
    [
      'an estimate of a place that is not there',
      (file) => void Object.assign(pick(file.estimates, 0), { place: 'mars' }),
      /^estimates\[0\]\.place: "mars"; one of all, iran, pakistan/,
    ],
    [
      'a year without a count',
      (file) => {
        file.values = file.values.filter(({ place, year }) => place !== 'iran' || year !== 1985);
      },
      /^values: no count of october_2023 for iran in 1985; a count in every year between/,
    ],
    [
      'a place twice',
      (file) => void file.places.push(structuredClone(pick(file.places, 2))),
      /^places\[3\]\.id: "pakistan"; an id of its own/,
    ],
    [
      'a number in the note of a release',
      (file) => void Object.assign(pick(file.vintages, 0), { note: 'Not {nobody}.' }),
      /^vintages\[0\]\.note: "\{nobody\}"/,
    ],
    ['an estimate as a count', (file) => void file.estimates.pop(), /^estimates: nothing on iran from 2014 to 2020/],
    [
      'another number that is not in its clause',
      (file) => {
        const other = pick(file.others, 0);
        if (other.from === 'clause') other.hedge = null;
      },
      /^others\[0\]\.hedge: null; "some"/,
    ],
    ['the id of a count', (file) => void Object.assign(pick(file.others, 1), { id: 'iran_2024' }), /^others\[1\]\.id/],
    [
      'a release of another number',
      (file) => void Object.assign(pick(file.others, 1), { vintage: 'x' }),
      /^others\[1\]\.v/,
    ],
    ['its version', (file) => void Object.assign(file, { version: '9.9.9' }), /^version: "9\.9\.9"/],
    ['another name', (file) => void Object.assign(file, { id: 'x' }), /^id: "x"/],
  ];
  test.each(changes)('%s', (_, change, expected) => {
    expect(seriesProblems(change)).toContainEqual(expect.stringMatching(expected));
  });
});
