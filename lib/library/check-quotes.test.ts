import { describe, expect, test } from 'vitest';
import type { ArticleFile } from '../article/schema';
import { HEDGE_TABLE } from '../numbers/hedges';
import { checkArticle } from './check-article';
import { figureIn, NAME, pathOf, problemsAfter, sampleFile } from './sample-file';

const path = (id: string): string => pathOf('figures', id);
const slice = (text: string, start: number) => ({ text, start, end: start + text.length });

/** Puts other words in the place of a figure's sentence, with the figure's numeral and hedge at theirs. */
function reword(file: ArticleFile, id: string, quote: string, numeral: string, hedge: string | null): void {
  const figure = figureIn(file, id);
  const sentence = { id: 'reworded', start: 0, end: quote.length, quote };
  file.sentences.push(sentence);
  figure.sentence = sentence.id;
  figure.numeral = slice(numeral, quote.indexOf(numeral));
  figure.hedge = hedge === null ? null : slice(hedge, quote.indexOf(hedge));
}

test('the shipped article has every quote, numeral and hedge at its offset', () => {
  expect(problemsAfter(() => {})).toEqual([]);
});

describe('a numeral', () => {
  test('that is not in its sentence', () => {
    const change = (file: ArticleFile): void => {
      figureIn(file, 'total').numeral.text = '4.5 million';
    };
    expect(problemsAfter(change)).toEqual([
      {
        path: `${path('total')}.numeral`,
        found: '"4.5 million", which is not in sentence s6',
        expected: 'words of that sentence, exactly as printed',
      },
    ]);
  });

  test('that is not at its offset: the message says where it stands', () => {
    const change = (file: ArticleFile): void => {
      figureIn(file, 'total').numeral = slice('4.4 million', 6265);
    };
    expect(problemsAfter(change)).toEqual([
      {
        path: `${path('total')}.numeral`,
        found: '" 4.4 millio" at 6265',
        expected: '"4.4 million", which stands at 6266 to 6277',
      },
    ]);
  });

  test.each([
    ['before', 0],
    ['behind', 7000],
    ['partly behind', 6375],
  ])('that is %s its sentence', (_, start) => {
    const change = (file: ArticleFile): void => {
      figureIn(file, 'total').numeral = slice('4.4 million', start);
    };
    expect(problemsAfter(change)).toEqual([
      {
        path: `${path('total')}.numeral`,
        found: `an offset outside its sentence at ${start}`,
        expected: '"4.4 million", which stands at 6266 to 6277',
      },
    ]);
  });

  test('that stands twice: the message says both places', () => {
    const change = (file: ArticleFile): void => {
      reword(file, 'total', 'First 5 million, then 5 million.', '5 million', null);
      figureIn(file, 'total').numeral = slice('5 million', 2);
    };
    expect(problemsAfter(change)[0]?.expected).toBe('"5 million", which stands at 6 to 15, and at 22 to 31');
  });

  test('whose offsets are not its length', () => {
    const change = (file: ArticleFile): void => {
      figureIn(file, 'total').numeral.end += 1;
    };
    expect(problemsAfter(change)).toEqual([
      {
        path: `${path('total')}.numeral`,
        found: 'offsets 6266 to 6278 for "4.4 million" of 11 units',
        expected: 'end − start to be the length of the text in UTF-16 units',
      },
    ]);
  });

  test.each([
    ['without its scale word', '4.4', 6266],
    ['without its decimals', '4', 6266],
    ['without what stands before the point', '4 million', 6268],
    ['that is a scale word alone', 'million', 6270],
  ])('%s is a part of a number', (_, text, start) => {
    const change = (file: ArticleFile): void => {
      figureIn(file, 'total').numeral = slice(text, start);
    };
    expect(problemsAfter(change)).toEqual([
      {
        path: `${path('total')}.numeral`,
        found: JSON.stringify(text),
        expected: 'the whole number, "4.4 million", which stands at 6266 to 6277',
      },
    ]);
  });

  test.each([
    ['400', 'In all, 1,400 people came.', '1,400'],
    ['10', 'Between 5 and 10 people came.', 'Between 5 and 10'],
    ['2 million', 'It was 1.5 to 2 million people.', '1.5 to 2 million'],
  ])('%s in "%s" is a part of a number', (text, quote, whole) => {
    expect(problemsAfter((file) => reword(file, 'total', quote, text, null))[0]).toEqual({
      path: `${path('total')}.numeral`,
      found: JSON.stringify(text),
      expected: expect.stringContaining(`the whole number, ${JSON.stringify(whole)}, which stands at`),
    });
  });

  test.each([
    ['Afghans', 'Of the Afghans living there'],
    ['16', 'They came by F-16 jets'],
  ])('%s in "%s" is no number', (text, quote) => {
    expect(problemsAfter((file) => reword(file, 'total', quote, text, null))).toContainEqual({
      path: `${path('total')}.numeral`,
      found: JSON.stringify(text),
      expected: 'a number as printed',
    });
  });
});

describe('a hedge', () => {
  test('that is not in its sentence', () => {
    const change = (file: ArticleFile): void => {
      figureIn(file, 'killed').hedge = slice('at most', 576);
    };
    expect(problemsAfter(change)).toEqual([
      {
        path: `${path('killed')}.hedge`,
        found: '"at most", which is not in sentence s1',
        expected: 'words of that sentence, exactly as printed',
      },
    ]);
  });

  test('that is not at its offset: the message says where it stands', () => {
    const change = (file: ArticleFile): void => {
      figureIn(file, 'killed').hedge = slice('at least', 570);
    };
    expect(problemsAfter(change)).toEqual([
      {
        path: `${path('killed')}.hedge`,
        found: '"es of at" at 570',
        expected: '"at least", which stands at 576 to 584',
      },
    ]);
  });

  test('that stands beside the numeral and is not recorded', () => {
    const change = (file: ArticleFile): void => {
      figureIn(file, 'killed').hedge = null;
    };
    expect(problemsAfter(change)).toEqual([
      {
        path: `${path('killed')}.hedge`,
        found: 'null',
        expected: '"at least", which stands beside the numeral at 576 to 584',
      },
    ]);
  });

  test('that is recorded in part', () => {
    const change = (file: ArticleFile): void => {
      figureIn(file, 'unauthorized').hedge = slice('estimated', 730);
    };
    expect(problemsAfter(change)).toEqual([
      {
        path: `${path('unauthorized')}.hedge`,
        found: '"estimated" at 730',
        expected: '"an estimated", which stands beside the numeral at 727 to 739',
      },
    ]);
  });

  test('that is no word of the table', () => {
    const change = (file: ArticleFile): void =>
      reword(file, 'total', 'Presumably 4.4 million Afghans live there.', '4.4 million', 'Presumably');
    expect(problemsAfter(change)).toContainEqual({
      path: `${path('total')}.hedge`,
      found: '"Presumably" at 0',
      expected: `null, or a hedge of the house table ${HEDGE_TABLE} beside the numeral (an unknown hedge word is no hedge)`,
    });
  });

  test('that belongs to another number of the sentence, in the same words', () => {
    const change = (file: ArticleFile): void => {
      reword(file, 'total', 'Then about 5 million left, about 4.4 million stayed.', '4.4 million', 'about');
    };
    expect(problemsAfter(change)[0]).toEqual({
      path: `${path('total')}.hedge`,
      found: '"about" at 5',
      expected: '"about", which stands beside the numeral at 27 to 32',
    });
  });
});

describe('a sentence', () => {
  test('whose offsets are not its length', () => {
    const change = (file: ArticleFile): void => {
      const [sentence] = file.sentences;
      if (sentence !== undefined) sentence.end -= 1;
    };
    expect(problemsAfter(change)).toContainEqual({
      path: 'sentences[0]',
      found: 'offsets 483 to 818, which are 335 units, for a quote of 336',
      expected: 'end − start to be the length of the quote in UTF-16 units',
    });
  });

  test('that ends behind the text', () => {
    const change = (file: ArticleFile): void => {
      file.text.utf16Units = 6300;
      file.text.utf8Bytes = 6400;
    };
    expect(problemsAfter(change)).toEqual([
      {
        path: `${pathOf('sentences', 's6')}.end`,
        found: '6381',
        expected: 'an offset inside the text of 6300 UTF-16 units',
      },
    ]);
  });
});

test.each([
  [7407, 7406],
  [2000, 7532],
])('a text cannot have %i UTF-16 units in %i bytes', (units, bytes) => {
  const change = (file: ArticleFile): void => {
    file.text.utf16Units = units;
    file.text.utf8Bytes = bytes;
  };
  expect(problemsAfter(change)).toContainEqual({
    path: 'text',
    found: `${units} UTF-16 units in ${bytes} bytes`,
    expected: 'one to three bytes of UTF-8 for each UTF-16 unit',
  });
});

describe('another quantity of the article', () => {
  const dozen = sampleFile().others.findIndex(({ quantity }) => quantity.text === 'two dozen');

  test('stands at its offset', () => {
    const change = (file: ArticleFile): void => {
      const other = file.others[dozen];
      if (other !== undefined) other.quantity = slice('two dozen', 1313);
    };
    expect(problemsAfter(change)).toEqual([
      {
        path: `others[${dozen}].quantity`,
        found: '"wo dozen " at 1313',
        expected: '"two dozen", which stands at 1312 to 1321',
      },
    ]);
  });

  test('is whole, and has the hedge that stands beside it', () => {
    const part = (file: ArticleFile): void => {
      const other = file.others[dozen];
      if (other !== undefined) other.quantity = slice('two', 1312);
    };
    expect(problemsAfter(part)[0]?.expected).toMatch(/^the whole number, "two dozen"/);
    const bare = (file: ArticleFile): void => {
      const other = file.others[dozen];
      if (other !== undefined) other.hedge = null;
    };
    expect(problemsAfter(bare)[0]?.expected).toMatch(/^"roughly", which stands beside the numeral/);
  });
});

describe('a share', () => {
  test.each([
    ['40%', '40% of the Afghans'],
    ['40 percent', '40 percent of the Afghans'],
    ['one in five', 'one in five of the Afghans'],
  ])('printed as %s cannot count people', (numeral, quote) => {
    const change = (file: ArticleFile): void => reword(file, 'killed', quote, numeral, null);
    const expected = '"share", since the number is printed as one';
    expect(problemsAfter(change)).toEqual(
      expect.arrayContaining([
        { path: `${path('killed')}.unit`, found: '"deaths"', expected },
        { path: `${path('killed')}.kind`, found: '"event-count"', expected },
      ]),
    );
  });

  test('is not what a count is called', () => {
    const change = (file: ArticleFile): void => {
      Object.assign(figureIn(file, 'killed'), { unit: 'share', kind: 'share' });
    };
    expect(problemsAfter(change)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: `${path('killed')}.unit`, found: '"share"' }),
        expect.objectContaining({ path: `${path('killed')}.kind`, found: '"share"' }),
      ]),
    );
  });
});

test('offsets count a sign outside the basic plane as two', () => {
  const file = sampleFile();
  const quote = '\u{1f30d} Some 4.4 million.';
  reword(file, 'total', quote, '4.4 million', 'Some');
  expect(figureIn(file, 'total').numeral.start).toBe(8);
  Object.assign(file, { checks: [], charts: [] });
  expect(checkArticle(file, NAME).figures.get('total')?.printed.hedge?.text).toBe('Some');
});
