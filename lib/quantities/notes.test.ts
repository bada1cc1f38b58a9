import { describe, expect, test } from 'vitest';
import { plainText } from '../checks/rich-text';
import { quantityOf, quantityProblems, seriesOf, seriesProblems, valueIn } from './fixtures/shipped';
import { buildNotes, buildSeriesNotes, numbersIn } from './notes';
import { yearAnchor } from './series-numbers';

const OUTFLOW = 'afghan-outflow-1980s';

describe('notes of a series', () => {
  const build = (prose: string, vintage = 'latest') => buildSeriesNotes(seriesOf(), vintage, prose);

  test('print counts as the table does, each leading to its year', () => {
    const notes = build('from {iran_1989} to {iran_1990}');
    expect(plainText(notes)).toBe('from 2,350,000 to 3,061,110');
    expect(numbersIn(notes).map(({ sentences }) => sentences)).toEqual([
      [yearAnchor('series', 1989)],
      [yearAnchor('series', 1990)],
    ]);
  });

  test('print the count of their release, or of the newest that has one', () => {
    expect(plainText(build('{all_2022}'))).toBe('5,661,717');
    expect(plainText(build('{all_2022}', 'october_2023'))).toBe('5,661,675');
    const later = build('{iran_2025}', 'october_2023');
    expect(plainText(later)).toBe('758,339');
    expect(numbersIn(later)[0]?.sentences).toEqual([yearAnchor('series', 2025)]);
    expect(numbersIn(build('{all_2022}', 'october_2023'))[0]?.sentences).toEqual([
      yearAnchor('series_october_2023', 2022),
    ]);
  });

  test('print other numbers with their hedge, leading to where they stand', () => {
    const notes = build('{afghans_in_pakistan_2007}, {others_of_concern_2024}');
    expect(plainText(notes)).toBe('some 2.4 million, 798,348');
    expect(numbersIn(notes).map(({ sentences }) => sentences)).toEqual([
      ['afghans_in_pakistan_2007'],
      ['others_of_concern_2024'],
    ]);
  });

  test('that name no number of the series are refused', () => {
    const problems = seriesProblems((file) => {
      file.caveats.push('Not {iran_1850}.', 'Nor {nobody}.');
    });
    expect(problems).toEqual([
      expect.stringMatching(/^caveats\[2\]: "\{iran_1850\}"; a count or another number of this series/),
      expect.stringMatching(/^caveats\[3\]: "\{nobody\}"/),
    ]);
  });
});

describe('notes of a quantity', () => {
  test('print its values with hedges and ranges', () => {
    const notes = buildNotes(quantityOf(OUTFLOW), 'not {csm}, {csm:rounding}');
    expect(plainText(notes)).toBe('not approximately 6 million, 5.5–6.5 million');
    expect(numbersIn(notes)[0]?.sentences).toEqual(['csm']);
  });

  test('that name no value are refused', () => {
    const problems = quantityProblems(OUTFLOW, (file) => {
      const { difference } = valueIn(file, 'series_1989');
      if (difference !== null) difference.note = 'Not {nobody}.';
    });
    expect(problems).toEqual([expect.stringMatching(/^values\[1\]\.difference\.note: "\{nobody\}"; a value of this/)]);
  });
});
