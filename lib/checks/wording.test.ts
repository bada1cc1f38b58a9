import { describe, expect, test } from 'vitest';
import { checkArticle } from '../library/check-article';
import { checkIn, figureIn, NAME, sampleFile } from '../library/sample-file';
import { HEDGE_TABLE } from '../numbers/hedges';
import type { Article, Check } from './evaluated';
import { checkOf, type Small, smallArticle } from './fixtures/small-article';
import { plainText, type RichText } from './rich-text';
import type { Reason, Verdict } from './verdict';
import {
  BASIS_WORDS,
  countVerdicts,
  describeFormula,
  describeHanging,
  describeSlack,
  describeVerdict,
  REASON_WORDS,
  VERDICT_MARKS,
  VERDICT_WORDS,
  verdictLabel,
} from './wording';

type Figures = Small['figures'];
type Relation = Check['data']['relation'];
interface Asked {
  readonly article: Article;
  readonly check: Check;
}

/** "A + B = C", "A <= B", "P of N". */
function asked(figures: Figures, question: string): Asked {
  const [, formula = '', sign = '', compared = ''] = /^(.*) (=|<=|<|of) (.*)$/.exec(question) ?? [];
  const relations: Readonly<Record<string, Relation>> = { '=': 'eq', '<=': 'le', '<': 'lt', of: 'grim' };
  const article = smallArticle({ figures, checks: [{ formula, compared, relation: relations[sign] ?? 'eq' }] });
  return { article, check: checkOf(article) };
}

const formulaOf = ({ article, check }: Asked): string => plainText(describeFormula(article, check));
const why = ({ article, check }: Asked): string => plainText(describeVerdict(article, check));
const label = ({ check: { result } }: Asked): string => (result.outcome === null ? '' : verdictLabel(result.outcome));
const hanging = ({ check }: Asked): string => plainText(describeHanging(check));
const slack = ({ check }: Asked): string => plainText(describeSlack(check));
const all = (of: Asked): string => [formulaOf(of), label(of), why(of), hanging(of), slack(of)].join('\n');

const people = (figures: Readonly<Record<string, string>>): Figures =>
  Object.fromEntries(Object.entries(figures).map(([id, number]) => [id, `${number} people`]));

describe('the shipped article', () => {
  const article = checkArticle(sampleFile(), NAME);
  const shipped = (id: string): Asked => ({ article, check: checkOf(article, id) });

  test('says of the two groups as the whole what is left over, how far that reaches, and that rounding is not why', () => {
    const everyone = shipped('groups_are_everyone');
    expect(formulaOf(everyone)).toBe('2.4 million + an estimated 1.7 million = 4.1 million, not 4.4 million');
    expect(label(everyone)).toBe('Does not fit');
    expect(why(everyone)).toBe(
      '0.3 million is left over: 0.15–0.45 million after rounding, 0.03–0.57 million at the loosest reading of “an estimated”. Rounding does not explain it.',
    );
    expect(hanging(everyone)).toBe(
      `Reading “an estimated” as ±10% is ours (house rules ${HEDGE_TABLE}); from ±11.8% it could not be decided.`,
    );
    expect(slack(everyone)).toBe(
      'To fit, one figure alone would have to differ: 2.4 million by +8.3%, an estimated 1.7 million by +11.8%, or 4.4 million by −4.5%.',
    );
  });

  test.each([
    ['groups_within_total', '2.4 million + an estimated 1.7 million ≤ 4.4 million'],
    ['refugee_status_within_total', '2.4 million ≤ 4.4 million'],
    ['unauthorized_within_others', 'an estimated 1.7 million ≤ 4.4 million − 2.4 million'],
    ['second_wave_smaller', 'nearly 2 million more < approximately 6 million'],
  ])('says of %s that it fits for every value', (id, formula) => {
    expect(all(shipped(id))).toBe(
      `${formula}\nFits\nFor every value that the printed precision and the hedges allow.\n\n`,
    );
  });

  test('says why flows are not held against a stock', () => {
    const waves = shipped('waves_are_total');
    expect(formulaOf(waves)).toBe('approximately 6 million + nearly 2 million more against 4.4 million');
    expect(label(waves)).toBe('Cannot be decided: the figures do not count the same thing');
    expect(why(waves)).toBe(
      'Approximately 6 million is a flow: people moving in a period. 4.4 million is a stock: people there at a time. One cannot be held against the other. They also differ in place and period.',
    );
  });

  test('says why deaths are not added to people', () => {
    expect(why(shipped('deaths_and_people'))).toBe(
      'An estimated 1.7 million counts people, at least 60 counts deaths. They cannot be added or compared.',
    );
  });

  test('says what its numbers are once they are others', () => {
    const changed = checkArticle(
      sampleFile((file) => {
        const { sentence, numeral } = figureIn(file, 'unauthorized');
        const home = file.sentences.find(({ id }) => id === sentence);
        if (home === undefined) throw new Error('no sentence');
        home.quote = home.quote.replace('1.7 million', '2.2 million');
        numeral.text = '2.2 million';
        for (const id of ['groups_within_total', 'unauthorized_within_others', 'groups_are_everyone'])
          checkIn(file, id).expect = { verdict: 'undecided', reason: 'hedge' };
      }),
      NAME,
    );
    const everyone = { article: changed, check: checkOf(changed, 'groups_are_everyone') };
    expect(formulaOf(everyone)).toBe('2.4 million + an estimated 2.2 million = 4.6 million, against 4.4 million');
    expect(label(everyone)).toBe('Cannot be decided: it depends on how loosely a hedge is read');
    expect(why(everyone)).toBe('Not within rounding; only if “an estimated” is read loosely.');
    expect(hanging(everyone)).toMatch(/; below ±4\.5% it would not fit\.$/);
  });
});

describe('it fits', () => {
  test.each([
    [
      'equal',
      { A: '2.4 million', B: '2.0 million', C: '4.4 million' },
      'A + B = C',
      '2.4 million + 2.0 million = 4.4 million, against 4.4 million',
      'The result is within what the compared figure can stand for.',
    ],
    [
      'against a formula',
      { A: '4.4 million', B: '2.4 million', C: '2.0 million' },
      'A = B + C',
      '4.4 million = 2.4 million + 2.0 million',
      'The result is within what the other side can stand for.',
    ],
    [
      'a single figure against another',
      { A: '4.4 million', B: '4.36 million' },
      'A = B',
      '4.4 million ≈ 4.36 million',
      'The result is within what the compared figure can stand for.',
    ],
    [
      'for every value',
      { A: '2.4 million', B: '4.4 million' },
      'A <= B',
      '2.4 million ≤ 4.4 million',
      'For every value that the printed precision and the hedges allow.',
    ],
    [
      'as printed',
      { A: '5.0 million', B: '5.0 million' },
      'A <= B',
      '5.0 million ≤ 5.0 million',
      'As printed; not for every value that rounds to these figures.',
    ],
  ])('%s', (_, figures, question, formula, words) => {
    expect(all(asked(people(figures), question))).toBe(`${formula}\nFits\n${words}\n\n`);
  });

  test.each([
    [
      { A: '2.4 million', B: '2.1 million', C: '4.4 million' },
      'A + B = C',
      '2.4 million + 2.1 million = 4.5 million, against 4.4 million',
      'Not as printed, but for numbers that round to what is printed.',
    ],
    [
      { A: '5.01 million', B: '5.0 million' },
      'A <= B',
      '5.01 million ≤ 5.0 million',
      'Not as printed, but for numbers that round to what is printed.',
    ],
    [
      { A: '4.40 million', B: '4.41 million' },
      'A = B',
      '4.40 million ≈ 4.41 million',
      'Only just: the two ranges touch at one value.',
    ],
  ])('within rounding: %o', (figures, question, formula, words) => {
    expect(all(asked(people(figures), question))).toBe(`${formula}\nFits within rounding\n${words}\n\n`);
  });

  test('and no figure is said to have to differ, though one alone would by rounding', () => {
    const { check } = asked(people({ A: '4.4 million', B: '4.36 million' }), 'A = B');
    expect([...(check.result.slack ?? [])].some(([, change]) => !change.equals(0))).toBe(true);
    expect(describeSlack(check)).toEqual([]);
  });
});

describe('it does not fit', () => {
  test.each([
    [
      'parts that leave something of the whole',
      { T: '4.4 million', R: '2.4 million', U: 'an estimated 1.7 million' },
      'R + U = T',
      '0.3 million is left over: 0.15–0.45 million after rounding, 0.03–0.57 million at the loosest reading of “an estimated”. Rounding does not explain it.',
    ],
    [
      'the whole without a part',
      { T: '4.4 million', R: '2.4 million', U: 'an estimated 1.7 million' },
      'T - R = U',
      '0.3 million is left over: 0.15–0.45 million after rounding, 0.03–0.57 million at the loosest reading of “an estimated”. Rounding does not explain it.',
    ],
    [
      'the whole on the left',
      { T: '4.4 million', R: '2.4 million', U: '1.7 million' },
      'T = R + U',
      '0.3 million is left over: 0.15–0.45 million after rounding. Rounding does not explain it.',
    ],
    ['a few people', { A: '20', B: '19', C: '45' }, 'A + B = C', '6 are left over. None of these numbers is rounded.'],
    ['one of them', { A: '20', B: '19', C: '40' }, 'A + B = C', '1 is left over. None of these numbers is rounded.'],
    [
      'parts that are more than the whole',
      { A: '2.4 million', B: '3.0 million', C: '4.4 million' },
      'A + B = C',
      'The result is 1.0 million more than 4.4 million: 0.85–1.15 million after rounding. Rounding does not explain it.',
    ],
    [
      'the whole that is less than a part leaves',
      { A: '4.4 million', B: '2.4 million', C: '2.9 million' },
      'A - B = C',
      'The result is 0.9 million less than 2.9 million: 0.75–1.05 million after rounding. Rounding does not explain it.',
    ],
    [
      'two figures, which are no whole and its parts',
      { A: '2.4 million', B: '4.4 million' },
      'A = B',
      '2.4 million is 2.0 million less than 4.4 million: 1.9–2.1 million after rounding. Rounding does not explain it.',
    ],
    [
      'a hedge at the head of the sentence',
      { A: 'about 6.0 million', B: '4.4 million' },
      'A = B',
      'About 6.0 million is 1.6 million more than 4.4 million: 1.5–1.7 million after rounding, 0.95–2.25 million at the loosest reading of “about”. Rounding does not explain it.',
    ],
    [
      'a hedge on a count that is not rounded',
      { A: 'about 60', B: '90' },
      'A = B',
      'About 60 is 30 less than 90: 18–42 at the loosest reading of “about”. Even that does not explain it.',
    ],
    [
      'two hedges',
      { A: 'about 6.0 million', B: 'nearly 2.0 million', C: '4.4 million' },
      'A + B = C',
      'The result is 3.6 million more than 4.4 million: 3.45–3.70 million after rounding, 2.75–4.25 million at the loosest reading of “about” and “nearly”. Rounding does not explain it.',
    ],
    [
      'a half of something',
      { A: '4.4 million', B: '1.7 million' },
      'A / 2 = B',
      'The result is 0.5 million more than 1.7 million: 0.43–0.58 million after rounding. Rounding does not explain it.',
    ],
    [
      'a part above its whole',
      { A: '5.0 million', B: '4.4 million' },
      'A <= B',
      '5.0 million is 0.6 million more than 4.4 million: 0.5–0.7 million after rounding. Rounding does not explain it.',
    ],
    [
      'parts above their whole',
      { A: '3.0 million', B: '2.0 million', C: '4.4 million' },
      'A + B <= C',
      'The result is 0.6 million more than 4.4 million: 0.45–0.75 million after rounding. Rounding does not explain it.',
    ],
    [
      'a part above what another leaves',
      { A: '3.0 million', B: '4.4 million', C: '2.0 million' },
      'A <= B - C',
      '3.0 million is 0.6 million more than 4.4 million − 2.0 million: 0.45–0.75 million after rounding. Rounding does not explain it.',
    ],
    [
      'one that is not less but equal',
      { A: '60', B: '60' },
      'A < B',
      'No value on the left is smaller than one on the right.',
    ],
    [
      'a range above a number',
      { A: '5 to 6 million', B: '4.4 million' },
      'A <= B',
      'No value on the left is as small as one on the right.',
    ],
    ['a range beside a number', { A: '5 to 6 million', B: '2.4 million' }, 'A = B', 'The two ranges do not meet.'],
    [
      'a small number in the scale of a large one',
      { A: '4.40 million', B: '4.35 million' },
      'A = B',
      '4.40 million is 0.05 million more than 4.35 million: 0.04–0.06 million after rounding. Rounding does not explain it.',
    ],
  ])('%s', (_, figures, question, words) => {
    const misfit = asked(people(figures), question);
    expect(label(misfit)).toBe('Does not fit');
    expect(why(misfit)).toBe(words);
    expect(hanging(misfit)).not.toContain('would not fit');
  });

  test.each([
    [{ A: '2.4 million', B: '4.4 million' }, 'A = B', '2.4 million ≠ 4.4 million'],
    [{ A: '4.4 million', B: '2.4 million' }, 'A <= B', '4.4 million > 2.4 million'],
    [{ A: '4.4 million', B: '2.4 million' }, 'A < B', '4.4 million ≥ 2.4 million'],
    [
      { A: '2.4 million', B: '4.4 million', C: '9 million' },
      'A - B = C',
      '2.4 million − 4.4 million = −2.0 million, not 9 million',
    ],
    [
      { A: '1.5 to 2 million', B: '2.4 million', C: '9 million' },
      'A + B = C',
      '1.5 to 2 million + 2.4 million = 3.80–4.95 million, not 9 million',
    ],
  ])('and the formula does not say that it does: %o', (figures, question, formula) => {
    const misfit = asked(people(figures), question);
    expect([formulaOf(misfit), label(misfit)]).toEqual([formula, 'Does not fit']);
  });

  test('of a percentage is in percentage points', () => {
    const misfit = asked({ A: '2.4 million people', B: '4.4 million people', P: '62 percent' }, 'A / B = P');
    expect(formulaOf(misfit)).toBe('2.4 million ÷ 4.4 million = 54.5%, not 62 percent');
    expect(why(misfit)).toBe(
      'The result is 7.5 percentage points less than 62 percent: 5.2–9.7 percentage points after rounding. Rounding does not explain it.',
    );
  });

  test('of percentages of all is against 100%', () => {
    const misfit = asked({ A: '41 percent', B: '45 percent', C: '11 percent' }, 'A + B + C = 1');
    expect(formulaOf(misfit)).toBe('41 percent + 45 percent + 11 percent = 97.0%, not 100%');
    expect(why(misfit)).toMatch(/^3\.0 percentage points are left over: 1\.5–4\.5 percentage points after rounding\./);
  });

  test('of a share of people is in people', () => {
    const misfit = asked({ P: '40 percent', T: '4.4 million people', U: '1.2 million people' }, 'P * T = U');
    expect(formulaOf(misfit)).toBe('40 percent × 4.4 million = 1.8 million, not 1.2 million');
    expect(why(misfit)).toMatch(/^The result is 0\.6 million more than 1\.2 million: /);
  });

  test('where a stated bound is broken, says which', () => {
    const one = asked(people({ A: 'at least 60', B: '50' }), 'A = B');
    expect(formulaOf(one)).toBe('at least 60 ≠ 50');
    expect(why(one)).toBe('The bound that at least 60 sets is broken, whatever rounding and hedges allow.');
    const two = asked(people({ A: 'at least 60', B: 'more than 30', C: '80' }), 'A + B = C');
    expect(formulaOf(two)).toBe('at least 60 + more than 30 = more than 90, not 80');
    expect(why(two)).toBe(
      'The bounds that at least 60 and more than 30 set cannot all hold, whatever rounding and hedges allow.',
    );
    expect(why(asked(people({ A: 'more than 60', B: '60' }), 'A <= B'))).toBe(
      'The bound that more than 60 sets is broken, whatever rounding and hedges allow.',
    );
  });
});

describe('a percentage of a small count', () => {
  const of = (percent: string, number: string, change = {}) =>
    asked({ P: `${percent} of them`, N: [number, change] }, 'P of N');

  test.each([
    ['61%', '28 people', 'Fits', 'A whole number of people gives this percentage.'],
    ['61%', '7 people', 'Does not fit', 'No whole number of people gives this percentage.'],
    [
      'about 61%',
      '7 people',
      'Cannot be decided: it depends on how loosely a hedge is read',
      'Not within rounding; only if “about” is read loosely.',
    ],
    [
      'at least 61%',
      '7 people',
      'Cannot be decided: a figure gives one end only',
      'At least 61% gives one end only. The bound it sets is not broken.',
    ],
    ['61%', '200 people', 'Fits', 'A whole number of people gives this percentage.'],
  ])('%s of %s', (percent, number, verdict, words) => {
    const grim = of(percent, number);
    expect([label(grim), why(grim), slack(grim)]).toEqual([verdict, words, '']);
    expect(formulaOf(grim)).toBe(`${percent} of ${number.split(' ')[0]}`);
  });

  test('names what is counted', () => {
    expect(why(of('61%', '7 attacks', { unit: 'attacks' }))).toBe('No whole number of attacks gives this percentage.');
  });
});

describe('it cannot be decided', () => {
  test('for a hedge, with the width at which it would not fit', () => {
    const about = asked(people({ A: 'about 60', B: '70' }), 'A = B');
    expect(all(about)).toBe(
      [
        'about 60 against 70',
        'Cannot be decided: it depends on how loosely a hedge is read',
        'Not within rounding; only if “about” is read loosely.',
        `Reading “about” as ±20% is ours (house rules ${HEDGE_TABLE}); below ±16.7% it would not fit.`,
        'To fit within rounding, one figure alone would have to differ: about 60 by +16.7%, or 70 by −14.3%.',
      ].join('\n'),
    );
  });

  test('for a hedge that reaches down only, with its width below', () => {
    const nearly = asked(people({ A: 'nearly 60', B: '50' }), 'A = B');
    expect(hanging(nearly)).toBe(
      `Reading “nearly” as up to 20% less is ours (house rules ${HEDGE_TABLE}); below 16.7% it would not fit.`,
    );
    const misfit = asked(people({ A: 'nearly 60', B: '40' }), 'A = B');
    expect(hanging(misfit)).toMatch(/up to 20% less is ours \(.*\); from 33\.3% it could not be decided\.$/);
  });

  test('for one of several hedges, each named', () => {
    const two = asked(people({ A: 'about 60', B: 'about 80', C: '150' }), 'A + B = C');
    expect(why(two)).toBe('Not within rounding; only if “about” is read loosely.');
    const different = asked(people({ A: 'about 60', B: 'roughly 80', C: '150' }), 'A + B = C');
    expect(why(different)).toBe('Not within rounding; only if “about” or “roughly” is read loosely.');
    const misfit = asked(people({ A: 'about 60', B: 'roughly 80', C: '205' }), 'A + B = C');
    expect(hanging(misfit).split('. ')).toEqual([
      expect.stringMatching(/^Reading “about” as .* from ±80\.8% it could not be decided$/),
      expect.stringMatching(/^Reading “roughly” as .* from ±65\.6% it could not be decided\.$/),
    ]);
  });

  test('and a width that turns it is never printed as the width that does not', () => {
    const close = asked(people({ A: 'about 60', B: '72.03' }), 'A = B');
    expect(hanging(close)).toMatch(/as ±20% is ours \(.*\); from ±20\.04% it could not be decided\.$/);
  });

  test('for one end that is open', () => {
    expect(why(asked(people({ A: 'at least 60', B: '100' }), 'A = B'))).toBe(
      'At least 60 gives one end only. The bound it sets is not broken.',
    );
    expect(why(asked(people({ A: 'at least 60', B: '60 or more', C: '500' }), 'A + B = C'))).toBe(
      'At least 60 and 60 or more give one end only. The bounds they set are not broken.',
    );
    expect(
      why(asked(people({ A: 'at least 60', B: 'up to 30', C: 'more than 5', D: '500' }), 'A + B + C = D')),
    ).toMatch(/^At least 60, up to 30 and more than 5 give/);
  });

  test('for zeros that may be counted or rounded', () => {
    const round = asked(people({ A: '300,000', B: '340,123' }), 'A = B');
    expect(label(round)).toBe('Cannot be decided: it depends on how round a figure is');
    expect(why(round)).toBe(
      'Whether it fits depends on how round 300,000 is: taken as a round number, it stands for a wider range than taken to its last digit.',
    );
    expect(why(asked(people({ A: '300,000', B: '340,000' }), 'A = B'))).toBe(
      'Whether it fits depends on how round 300,000 and 340,000 are: taken as round numbers, they stand for wider ranges than taken to their last digits.',
    );
    // Here the fine reading fits, and the coarse one does not say.
    expect(label(asked(people({ A: 'up to 360,000', B: '400,000' }), 'A <= B'))).toMatch(/how round a figure is$/);
  });

  test('for a divisor that may be 0, and for a formula that is refused', () => {
    const nought = asked({ A: '4 people', B: '0 people', P: '50%' }, 'A / B = P');
    expect(all(nought)).toBe(
      '4 ÷ 0 against 50%\nCannot be decided: a divisor may be 0\nA divisor may be 0, and nothing can be divided by 0.\n\n',
    );
    const unread = asked(people({ A: '4', B: '5' }), 'A + = B');
    expect(label(unread)).toBe('Cannot be decided: the formula cannot be evaluated exactly');
    expect(why(unread)).toMatch(/^The formula “A \+” cannot be read: .*\.$/);
    expect(formulaOf(unread)).toBe('A + against 5');
  });
});

describe('figures that do not count the same', () => {
  const pair = (a: string, b: string, change: object, question = 'A <= B') => asked({ A: a, B: [b, change] }, question);

  test.each([
    [
      'unit',
      'deaths',
      { unit: 'deaths' },
      '2.4 million counts people, 4.4 million counts deaths. They cannot be added or compared.',
    ],
    [
      'kind',
      'flow',
      { kind: 'flow' },
      '2.4 million is a stock: people there at a time. 4.4 million is a flow: people moving in a period. One cannot be held against the other.',
    ],
    [
      'kind',
      'events',
      { kind: 'event-count' },
      '2.4 million is a stock: people there at a time. 4.4 million is a count of events. One cannot be held against the other.',
    ],
    [
      'population',
      '',
      { population: 'Afghans' },
      '2.4 million and 4.4 million differ in population (everyone; Afghans), and the hypothesis does not allow for that.',
    ],
    [
      'place',
      '',
      { places: ['Iran', 'Pakistan'] },
      '2.4 million and 4.4 million differ in place (Pakistan; Iran and Pakistan), and the hypothesis does not allow for that.',
    ],
    [
      'period',
      '',
      { period: { words: 'the 1980s', from: '1980', to: '1989', inferred: null } },
      '2.4 million and 4.4 million differ in period (in October; the 1980s), and the hypothesis does not allow for that.',
    ],
    [
      'period in the same words',
      '',
      { period: { words: 'in October', from: '2022-10', to: '2022-10', inferred: null } },
      '2.4 million and 4.4 million differ in period (2023-10 to 2023-10; 2022-10 to 2022-10), and the hypothesis does not allow for that.',
    ],
    [
      'source',
      '',
      { saidBy: { who: 'authorities', voice: 'named' } },
      '2.4 million and 4.4 million differ in who says so (The Paper; authorities), and the hypothesis does not allow for that.',
    ],
  ])('%s %s', (_, __, change, words) => {
    const scope = pair('2.4 million people', '4.4 million people', change);
    expect(formulaOf(scope)).toBe('2.4 million against 4.4 million');
    expect(label(scope)).toBe('Cannot be decided: the figures do not count the same thing');
    expect([why(scope), hanging(scope), slack(scope)]).toEqual([words, '', '']);
  });

  test('in several ways, name the first with its values and list the others', () => {
    const change = { population: 'Afghans', places: ['Iran'], saidBy: { who: 'authorities', voice: 'named' } };
    expect(why(pair('2.4 million people', '4.4 million people', change))).toMatch(
      /differ in population \(everyone; Afghans\), .*\. They also differ in place and who says so\.$/,
    );
    const kind = why(pair('nearly 2 million people', '4.4 million people', { ...change, kind: 'flow' }));
    expect(kind).toMatch(/^Nearly 2 million is a stock: /);
    const second = why(pair('4.4 million people', 'nearly 2 million people', { kind: 'flow' }));
    expect(second).toContain(' at a time. Nearly 2 million is a flow: ');
    expect(kind).toMatch(/They also differ in population, place and who says so\.$/);
  });

  test('of money, of things, of shares', () => {
    const money = { unit: 'USD' };
    expect(why(pair('2.4 million people', '$10 million', money))).toBe(
      '2.4 million counts people, $10 million is in USD. They cannot be added or compared.',
    );
    expect(why(pair('2.4 million people', '62 percent', {}))).toMatch(
      /^2\.4 million counts people, 62 percent is a share\./,
    );
    const tents = { unit: 'tents' };
    const stock = asked({ A: ['60 tents', { ...tents, kind: 'flow' }], B: ['70 tents', tents] }, 'A <= B');
    expect(why(stock)).toMatch(
      /^60 is a flow: what comes or goes in a period\. 70 is a stock: what there is at a time\./,
    );
  });

  test('where a side is of another unit than its first figure, speak of the sides', () => {
    const each = asked(
      { A: ['$10 million', { unit: 'USD' }], B: '4.4 million people', C: ['$5', { unit: 'USD' }] },
      'A / B = C',
    );
    expect(why(each)).toBe('One side is in USD per people, the other is in USD. They cannot be added or compared.');
  });

  test('without a hypothesis say that there is none', () => {
    const article = smallArticle({
      figures: people({ A: '2.4 million', B: '4.4 million' }),
      checks: [{ formula: 'A', compared: 'B', relation: 'le', hypothesis: { text: ' ', basis: 'ours', bridges: [] } }],
    });
    expect(why({ article, check: checkOf(article) })).toBe('No hypothesis says that the figures count the same thing.');
  });
});

test('every verdict, reason and basis has its words, and every verdict its own mark', () => {
  const verdicts: readonly Verdict[] = ['consistent', 'consistent-within-rounding', 'undecided', 'inconsistent'];
  expect(verdicts.map((verdict) => VERDICT_WORDS[verdict])).toEqual([
    'Fits',
    'Fits within rounding',
    'Cannot be decided',
    'Does not fit',
  ]);
  expect(verdicts.map((verdict) => VERDICT_MARKS[verdict])).toEqual(['✓', '≈', '?', '≠']);
  const reasons: readonly Reason[] = ['scope', 'hedge', 'one-sided', 'precision', 'denominator', 'formula'];
  expect(Object.keys(REASON_WORDS).sort()).toEqual([...reasons].sort());
  for (const reason of reasons) {
    const words = verdictLabel({ verdict: 'undecided', reason, note: null });
    expect(words).toBe(`Cannot be decided: ${REASON_WORDS[reason]}`);
    expect(words).toMatch(/: [a-z][^.]+$/);
  }
  expect(BASIS_WORDS).toEqual({
    stated: 'the article states it',
    implied: 'the article implies it',
    ours: 'our question; the article does not say so',
  });
});

test('verdicts are counted in words, what fits first, and none that there is not', () => {
  const figures = {
    a: '10 people',
    b: '20 people',
    c: '40 people',
    d: 'at least 30 people',
    e: '1.2 million people',
    f: '2.5 million people',
  };
  const check = (formula: string, compared: string) => ({ formula, compared });
  const count = (...checks: ReturnType<typeof check>[]) =>
    countVerdicts(smallArticle({ figures, checks })).map(({ mark, words }) => `${mark} ${words}`);
  const [fit, misfit, open] = [check('a + a', 'b'), check('a + b', 'c'), check('c', 'd')];
  expect(count(misfit, fit)).toEqual(['✓ 1 fits', '≠ 1 does not fit']);
  expect(count(open, fit, misfit, misfit, fit, fit)).toEqual(['✓ 3 fit', '≠ 2 do not fit', '? 1 cannot be decided']);
  const near = check('e + e', 'f');
  expect(count(open, near, open)).toEqual(['≈ 1 fits within rounding', '? 2 cannot be decided']);
  expect(count(near, near)).toEqual(['≈ 2 fit within rounding']);
  expect(count()).toEqual([]);
});

test('every number in the words leads to its sentences, and nothing is said where nothing was asked', () => {
  const { article, check } = asked(
    people({ R: '2.4 million', U: 'an estimated 1.7 million', T: '4.4 million' }),
    'R + U = T',
  );
  const numbers = (text: RichText) => text.flatMap((piece) => (piece.type === 'number' ? [piece] : []));
  const said = [describeFormula(article, check), describeVerdict(article, check), describeSlack(check)].flatMap(
    numbers,
  );
  expect(said.map(({ text }) => text)).toEqual([
    '2.4 million',
    '1.7 million',
    '4.1 million',
    '4.4 million',
    '0.3 million',
    '0.15–0.45 million',
    '0.03–0.57 million',
    '2.4 million',
    '+8.3%',
    '1.7 million',
    '+11.8%',
    '4.4 million',
    '−4.5%',
  ]);
  const all = { figures: ['R', 'U', 'T'], sentences: ['s_R', 's_U', 's_T'], of: check.data.id };
  for (const number of [said[2], said[4], said[5], said[6], said[8], said[10], said[12]])
    expect(number).toMatchObject(all);
  const nothing: Check = { ...check, result: { ...check.result, outcome: null, hangsOn: [], slack: null } };
  expect([describeVerdict(article, nothing), describeHanging(nothing), describeSlack(nothing)]).toEqual([[], [], []]);
});
