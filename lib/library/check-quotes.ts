import { type Problem, shorten } from '../article/data-error';
import type { ArticleFile, Sentence } from '../article/schema';
import { HEDGE_TABLE } from '../numbers/hedges';
import { parsePrintedAt } from '../numbers/printed';

interface Slice {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every sentence, numeral, hedge and other quantity stands where the file says, and reads as the file says. */
export function checkQuotes(file: ArticleFile): Problem[] {
  return [
    ...file.sentences.flatMap((sentence, index) =>
      checkSentence(sentence, `sentences[${index}]`, file.text.utf16Units),
    ),
    ...file.figures.flatMap((figure, index) => checkFigure(figure, `figures[${index}]`, file.sentences)),
    ...file.others.flatMap(({ sentence, quantity, hedge }, index) => {
      const home = file.sentences.find(({ id }) => id === sentence);
      if (home === undefined) return [];
      const slices: [Slice | null, string][] = [
        [quantity, 'quantity'],
        [hedge, 'hedge'],
      ];
      return slices.flatMap(([slice, key]) =>
        slice === null ? [] : checkSlice(slice, `others[${index}].${key}`, home),
      );
    }),
  ];
}

function checkSentence({ start, end, quote }: Sentence, path: string, units: number): Problem[] {
  const problems: Problem[] = [];
  if (end - start !== quote.length) {
    const found = `offsets ${start} to ${end}, which are ${end - start} units, for a quote of ${quote.length}`;
    problems.push({ path, found, expected: 'end − start to be the length of the quote in UTF-16 units' });
  }
  if (end > units) {
    problems.push({
      path: `${path}.end`,
      found: String(end),
      expected: `an offset inside the text of ${units} UTF-16 units`,
    });
  }
  return problems;
}

function checkSlice({ text, start, end }: Slice, path: string, sentence: Sentence): Problem[] {
  if (end - start !== text.length) {
    const found = `offsets ${start} to ${end} for ${shorten(text)} of ${text.length} units`;
    return [{ path, found, expected: 'end − start to be the length of the text in UTF-16 units' }];
  }
  const at = start - sentence.start;
  if (at >= 0 && sentence.quote.startsWith(text, at)) return [];
  const elsewhere = sentence.quote.indexOf(text);
  const found =
    at < 0 || end > sentence.end
      ? 'an offset outside its sentence'
      : shorten(sentence.quote.slice(at, at + text.length));
  if (elsewhere < 0)
    return [
      {
        path,
        found: `${shorten(text)}, which is not in sentence ${sentence.id}`,
        expected: 'words of that sentence, exactly as printed',
      },
    ];
  const there = elsewhere + sentence.start;
  return [
    {
      path,
      found: `${found} at ${start}`,
      expected: `${shorten(text)}, which stands at ${there} to ${there + text.length}`,
    },
  ];
}

function checkFigure(
  { sentence, numeral, hedge }: ArticleFile['figures'][number],
  path: string,
  sentences: readonly Sentence[],
): Problem[] {
  const home = sentences.find(({ id }) => id === sentence);
  if (home === undefined) return [];
  const misplaced = [
    ...checkSlice(numeral, `${path}.numeral`, home),
    ...(hedge === null ? [] : checkSlice(hedge, `${path}.hedge`, home)),
  ];
  if (misplaced.length > 0) return misplaced;
  const printed = parsePrintedAt(home.quote, numeral.start - home.start);
  const read = printed === null ? null : home.quote.slice(printed.numeral.start, printed.numeral.end);
  if (printed === null || read !== numeral.text) {
    const expected = read === null ? 'a number as printed' : `the whole number, ${shorten(read)}`;
    return [{ path: `${path}.numeral.text`, found: shorten(numeral.text), expected }];
  }
  const beside = printed.hedge?.text ?? null;
  if (beside === (hedge?.text ?? null)) return [];
  const expected =
    beside === null
      ? `null, or a hedge of the house table ${HEDGE_TABLE} beside the numeral (an unknown hedge word is no hedge)`
      : `${shorten(beside)}, which stands beside the numeral`;
  return [{ path: `${path}.hedge`, found: hedge === null ? 'null' : shorten(hedge.text), expected }];
}
