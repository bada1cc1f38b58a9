import { describe, expect, test } from 'vitest';
import { checkArticle } from '../library/check-article';
import { chartsOf } from '../library/list-charts';
import { buildDraft } from './build-draft';
import { asProse } from './draft-prose';
import { unitsOf } from './draft-units';
import { handReading } from './fixtures/hand-reading';
import type { Proposal } from './proposal';

const TEXT = `Valley counts 5,000 newcomers
Of the 5,000 newcomers in the valley, nearly 3,000 came by road and 2,100 by boat.
About 40 percent of them are children, the {council} says.`;
const READING = handReading(TEXT, [
  { print: '5,000', unit: 'people', noun: 'newcomers' },
  { print: '3,000', unit: '' },
  { print: '2,100', unit: '' },
  { print: '40 percent', unit: 'percent', noun: 'children' },
]);
const SUM: Proposal = {
  id: 'p1',
  kind: 'sum',
  relation: 'eq',
  formula: 'f2 + f3',
  compared: 'f1',
  figures: ['f1', 'f2', 'f3'],
  hypothesis: 'The nearly 3,000 by road and the 2,100 by boat make the 5,000 newcomers.',
  basis: 'implied',
  cue: [],
  restsOn: [],
  confidence: 0.6,
};
const ABOUT = { id: 'valley', sha256: '0'.repeat(64), utf8Bytes: Buffer.byteLength(TEXT), day: '2026-11-25' };
const draft = (proposals: readonly Proposal[] = [SUM]) => {
  const built = buildDraft(TEXT, READING, proposals, ABOUT);
  if (built === null) throw new Error('nothing drafted');
  return built;
};

describe('a draft', () => {
  test('is valid in shape and meaning, and comes to the verdicts that it expects', () => {
    const { file } = draft();
    const article = checkArticle(JSON.parse(JSON.stringify(file)), 'valley.json');
    // 3,000 at most and 2,100 make 5,000 only if "nearly" is read loosely.
    expect(article.checks.map(({ result }) => result.outcome?.verdict)).toEqual([file.checks[0]?.expect.verdict]);
    expect(chartsOf(article).map(({ id }) => id)).toEqual(['numbers', 'p1']);
  });

  test('keeps each number with its hedge where the text has it', () => {
    const { figures } = draft().file;
    expect(figures.map(({ numeral, hedge }) => [hedge?.text ?? null, numeral.text])).toEqual([
      [null, '5,000'],
      ['nearly', '3,000'],
      [null, '2,100'],
      ['About', '40 percent'],
    ]);
    for (const { numeral } of figures) expect(TEXT.slice(numeral.start, numeral.end)).toBe(numeral.text);
  });

  test('quotes only sentences with figures, exactly', () => {
    const { sentences } = draft().file;
    expect(sentences.map(({ quote }) => quote)).toEqual(TEXT.split('\n'));
  });

  test('has the first line for a title, and no number without its hedge in prose', () => {
    const { file } = draft();
    expect(file.article.title).toBe('Valley counts 5,000 newcomers');
    expect(file.headline).toBe('Valley counts {f1} newcomers');
    expect(file.checks[0]?.hypothesis.text).toBe('The {f2} by road and the {f3} by boat make the {f1} newcomers.');
  });

  test('names every field that needs a person, by a path that is there', () => {
    const { file, judge } = draft();
    expect(file.draft).toEqual(judge);
    for (const { field } of judge) {
      const value = field
        .split(/[.[\]]+/)
        .filter((key) => key !== '')
        .reduce<unknown>(
          (place, key) => (typeof place === 'object' && place !== null ? Reflect.get(place, key) : undefined),
          file,
        );
      expect(value, field).not.toBe(undefined);
    }
    expect(judge.map(({ field }) => field)).toContain('figures[3].saidBy');
    expect(judge.map(({ field }) => field)).toContain('checks[0].hypothesis');
  });

  test('holds no check that rests on a difference which its stand-ins do not have', () => {
    expect(draft([{ ...SUM, restsOn: ['different periods'] }]).file.checks).toEqual([]);
  });

  test('keeps a number of another figure with its id too, where a hypothesis happens to print it', () => {
    const { file } = draft([{ ...SUM, hypothesis: `${SUM.hypothesis} 40 percent of them are children.` }]);
    expect(file.checks[0]?.hypothesis.text).toContain('{f4} of them are children.');
    expect(checkArticle(JSON.parse(JSON.stringify(file)), 'valley.json').checks).toHaveLength(1);
  });

  test('is none where there is no figure', () => {
    expect(buildDraft('Nobody was counted.', handReading('Nobody was counted.', []), [], ABOUT)).toBeNull();
  });
});

describe('what a draft leaves out or shortens', () => {
  test('is a number that does not read in its sentence as it does in the text', () => {
    const text = 'It holds 3,000\npeople and 20 boats.';
    const reading = handReading(text, [
      { print: '3,000', unit: 'people' },
      { print: '20', unit: 'boats' },
    ]);
    const cut = { ...reading, sentences: [{ start: 0, end: 10 }, ...reading.sentences.slice(1)] };
    const built = buildDraft(text, cut, [], ABOUT);
    expect(built?.leftOut).toEqual(['f1']);
    expect(built?.file.figures.map(({ id }) => id)).toEqual(['f2']);
    const nowhere = {
      ...reading,
      figures: reading.figures.map((figure) => ({ ...figure, sentence: figure.sentence * 9 })),
    };
    expect(buildDraft(text, nowhere, [], ABOUT)?.leftOut).toEqual(['f2']);
  });

  test('is the end of a long name of a row, not of its label', () => {
    const noun = 'people who came over the mountains in the winter before the bridge was built';
    const text = `It holds 20 ${noun}.`;
    const built = buildDraft(text, handReading(text, [{ print: '20', unit: 'people', noun }]), [], ABOUT);
    expect(built?.file.figures[0]).toMatchObject({
      name: 'people who came over the mountains in the winter before the…',
      label: noun,
      population: noun,
    });
  });
});

describe('prose of a draft', () => {
  const prose = (text: string) => asProse(text, READING.figures);

  test('keeps other numbers, and what only looks like one', () => {
    expect(prose('In 2021 13,000 and 3,0001 came, 3,000.5 and 3,000')).toBe(
      'In 2021 13,000 and 3,0001 came, 3,000.5 and {f2}',
    );
  });

  test('has no braces of its own', () => {
    expect(prose('{a} 5,000 {f2}')).toBe('a {f1} f2');
  });
});

describe('units of a draft', () => {
  test('are those of what a check brings together', () => {
    expect([...unitsOf(READING.figures, [SUM]).values()]).toEqual(['people', 'people', 'people', 'share']);
    expect([...unitsOf(READING.figures, []).values()]).toEqual(['people', 'not stated', 'not stated', 'share']);
  });

  test('are people for every word for people', () => {
    const reading = handReading('3,000 refugees and 20 boats.', [
      { print: '3,000', unit: 'refugees' },
      { print: '20', unit: 'boats' },
    ]);
    expect([...unitsOf(reading.figures, []).values()]).toEqual(['people', 'boats']);
  });

  test('stay apart where a check brings together shares alone, or has no formula that can be read', () => {
    const shares: Proposal = { ...SUM, formula: 'f4', compared: 'f4' };
    const unread: Proposal = { ...SUM, formula: 'f2 +', compared: 'f1' };
    for (const proposal of [shares, unread])
      expect([...unitsOf(READING.figures, [proposal]).values()]).toEqual([
        'people',
        'not stated',
        'not stated',
        'share',
      ]);
  });

  test('stay apart where a check multiplies', () => {
    const rate: Proposal = { ...SUM, kind: 'rate', formula: 'f2 * f3' };
    expect([...unitsOf(READING.figures, [rate]).values()]).toEqual(['people', 'not stated', 'not stated', 'share']);
  });
});
