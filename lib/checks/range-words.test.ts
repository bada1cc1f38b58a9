import { describe, expect, test } from 'vitest';
import { derivedOf, figureFrom, type Small, smallArticle } from './fixtures/small-article';
import { describeDerivedRanges, describeFigureRanges } from './range-words';

describe('the ranges of a figure', () => {
  test.each([
    ['4.4 million people', '4.35–4.45 million as printed'],
    ['300,000 people', '250,000–350,000 as printed'],
    ['62 percent of them', '61.5–62.5% as printed'],
    ['two-thirds of them', '50.0–83.3% as printed'],
    ['1.5 to 1.7 million people', '1.45–1.75 million as printed'],
    ['19 clinics', '19, exactly'],
    ['exactly 4.4 million people', '4.4 million, exactly'],
    ['approximately 6 million people', '5.5–6.5 million as printed; “approximately” allows 4.8–7.2 million'],
    ['about 60 people', '60 as printed; “about” allows 48–72'],
    ['about 2 million people', '1.5–2.5 million as printed'],
    ['an estimated 1.7 million people', '1.65–1.75 million as printed; “an estimated” allows 1.53–1.87 million'],
    ['60 people or so', '60 as printed; “or so” allows 48–72'],
    ['Nearly 2 million more have fled', '1.5–2.0 million: “nearly” stays at or below the number'],
    ['just under 2 million people', '1.5–2.0 million: “just under” stays at or below the number'],
    [
      'nearly 2.4 million people',
      '2.35–2.40 million as printed; “nearly” allows 2.16–2.40 million, at or below the number',
    ],
    ['at least 60 people', '60 or more; no other end is given'],
    ['60 people or more', '60 or more; no other end is given'],
    ['more than 300,000 people', 'more than 300,000; no other end is given'],
    ['up to 500 people', 'up to 500; no other end is given'],
    ['fewer than 300 people', 'less than 300; no other end is given'],
    ['more than half of them', 'more than 50%; a part cannot be more than the whole'],
    ['the majority of them', 'more than 50%; a part cannot be more than the whole'],
    ['at least 60% of the people', '60% or more; a part cannot be more than the whole'],
    ['up to 60% of the people', 'up to 60%; no other end is given'],
  ])('“%s”: %s', (phrase, words) => {
    expect(describeFigureRanges(figureFrom(phrase))).toBe(words);
  });
});

describe('the ranges of a derived number', () => {
  const rangesOf = (figures: Small['figures'], formula: string, unit = 'people') =>
    describeDerivedRanges(derivedOf(smallArticle({ figures, derived: [{ id: 'd', formula, unit }] }), 'd'));
  const [T, R, U] = ['4.4 million people', '2.4 million people', 'an estimated 1.7 million people'];

  test('name the hedges that widen them, and no other', () => {
    expect(rangesOf({ T, R }, 'T - R')).toBe('1.9–2.1 million after rounding');
    expect(rangesOf({ T, R, U }, 'T - R - U')).toBe(
      '0.15–0.45 million after rounding; 0.03–0.57 million with “an estimated”',
    );
    expect(rangesOf({ A: 'about 6 million people', B: 'nearly 2 million people' }, 'A + B')).toBe(
      '7.0–8.5 million after rounding; 6.3–9.2 million with “about”',
    );
    expect(rangesOf({ A: 'about 6.0 million people', U }, 'A + U')).toMatch(/ with “about” and “an estimated”$/);
    expect(rangesOf({ A: 'about 60 people', B: 'about 70 people' }, 'A + B')).toBe(
      '130, exactly; 104–156 with “about”',
    );
  });

  test('say so where nothing is rounded', () => {
    expect(rangesOf({ A: '19 people', B: '20 people' }, 'A + B')).toBe('39, exactly');
  });

  test('say why an end is missing', () => {
    expect(rangesOf({ T, A: 'at least 60 people' }, 'T + A')).toBe(
      '4.35 million or more, since “at least” gives one end only',
    );
    expect(rangesOf({ A: 'at least 60 people', B: 'more than 40 people', U }, 'A + B + U')).toBe(
      'more than 1.65 million, since “at least” and “more than” give one end only; more than 1.53 million with “an estimated”',
    );
  });

  test('are nothing where nothing can be computed', () => {
    expect(rangesOf({ T, A: '0 people' }, 'T / A', 'share')).toBe('');
  });
});
