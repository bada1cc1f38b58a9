import { type Problem, shorten } from '../article/data-error';
import type { ArticleFile, FigureData, Sentence } from '../article/schema';
import { HEDGE_TABLE } from '../numbers/hedges';
import type { Printed } from '../numbers/printed';
import { printedAround } from './printed-around';

interface Slice {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every sentence, numeral, hedge and other quantity stands where the file says, and reads as the file says. */
export function checkQuotes(file: ArticleFile): Problem[] {
  return [
    ...checkText(file.text),
    ...file.sentences.flatMap((sentence, index) =>
      checkSentence(sentence, `sentences[${index}]`, file.text.utf16Units),
    ),
    ...file.figures.flatMap((figure, index) => checkFigure(figure, `figures[${index}]`, file.sentences)),
    ...file.others.flatMap(({ sentence, quantity, hedge }, index) =>
      checkNumber(quantity, hedge, `others[${index}]`, 'quantity', homeOf(sentence, file.sentences)),
    ),
  ];
}

/** The figures that cannot be computed with: not where or not as the file says, or of one id with another. */
export function unusableFigures({ figures, sentences }: ArticleFile): ReadonlySet<string> {
  const unusable = figures.filter(
    (figure, index) =>
      homeOf(figure.sentence, sentences) === undefined ||
      checkFigure(figure, '', sentences).length > 0 ||
      figures.findIndex(({ id }) => id === figure.id) !== index,
  );
  return new Set(unusable.map(({ id }) => id));
}

function homeOf(id: string, sentences: readonly Sentence[]): Sentence | undefined {
  return sentences.find((sentence) => sentence.id === id);
}

function checkText({ utf8Bytes, utf16Units }: ArticleFile['text']): Problem[] {
  if (utf16Units <= utf8Bytes && utf8Bytes <= 3 * utf16Units) return [];
  const found = `${utf16Units} UTF-16 units in ${utf8Bytes} bytes`;
  return [{ path: 'text', found, expected: 'one to three bytes of UTF-8 for each UTF-16 unit' }];
}

function checkSentence({ start, end, quote }: Sentence, path: string, units: number): Problem[] {
  const problems: Problem[] = [];
  if (end - start !== quote.length) {
    const found = `offsets ${start} to ${end}, which are ${end - start} units, for a quote of ${quote.length}`;
    problems.push({ path, found, expected: 'end − start to be the length of the quote in UTF-16 units' });
  }
  if (end > units) {
    const expected = `an offset inside the text of ${units} UTF-16 units`;
    problems.push({ path: `${path}.end`, found: String(end), expected });
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
  const places = placesOf(text, sentence);
  if (places === '') {
    const found = `${shorten(text)}, which is not in sentence ${sentence.id}`;
    return [{ path, found, expected: 'words of that sentence, exactly as printed' }];
  }
  const isOutside = at < 0 || at + text.length > sentence.quote.length;
  const there = isOutside ? 'an offset outside its sentence' : shorten(sentence.quote.slice(at, at + text.length));
  return [{ path, found: `${there} at ${start}`, expected: `${shorten(text)}, which stands at ${places}` }];
}

function placesOf(text: string, { quote, start }: Sentence): string {
  const places: string[] = [];
  for (let at = quote.indexOf(text); at >= 0; at = quote.indexOf(text, at + 1)) {
    places.push(`${start + at} to ${start + at + text.length}`);
  }
  return places.join(', and at ');
}

function checkFigure(figure: FigureData, path: string, sentences: readonly Sentence[]): Problem[] {
  const home = homeOf(figure.sentence, sentences);
  const problems = checkNumber(figure.numeral, figure.hedge, path, 'numeral', home);
  if (problems.length > 0 || home === undefined) return problems;
  const printed = printedAround(home.quote, figure.numeral.start - home.start);
  return printed === null
    ? [{ path: `${path}.numeral`, found: shorten(figure.numeral.text), expected: 'a number as printed' }]
    : checkUnit(figure, path, printed);
}

/** A number with its hedge: both in their sentence, the number whole, the hedge the one that stands beside it. */
export function checkNumber(
  numeral: Slice,
  hedge: Slice | null,
  path: string,
  key: 'numeral' | 'quantity',
  home: Sentence | undefined,
): Problem[] {
  if (home === undefined) return [];
  const misplaced = [
    ...checkSlice(numeral, `${path}.${key}`, home),
    ...(hedge === null ? [] : checkSlice(hedge, `${path}.hedge`, home)),
  ];
  if (misplaced.length > 0) return misplaced;
  const printed = printedAround(home.quote, numeral.start - home.start);
  // "The majority" is a quantity without a numeral.
  if (printed === null) return [];
  const start = home.start + printed.numeral.start;
  const whole = home.quote.slice(printed.numeral.start, printed.numeral.end);
  if (whole !== numeral.text || start !== numeral.start) {
    const expected = `the whole number, ${shorten(whole)}, which stands at ${start} to ${start + whole.length}`;
    return [{ path: `${path}.${key}`, found: shorten(numeral.text), expected }];
  }
  return checkHedge(hedge, `${path}.hedge`, printed.hedge, home);
}

function checkHedge(hedge: Slice | null, path: string, printed: Printed['hedge'], home: Sentence): Problem[] {
  const beside = printed === null ? null : { text: printed.text, start: home.start + printed.start };
  if (beside?.text === hedge?.text && beside?.start === hedge?.start) return [];
  const expected =
    beside === null
      ? `null, or a hedge of the house table ${HEDGE_TABLE} beside the numeral (an unknown hedge word is no hedge)`
      : `${shorten(beside.text)}, which stands beside the numeral at ${beside.start} to ${beside.start + beside.text.length}`;
  return [{ path, found: hedge === null ? 'null' : `${shorten(hedge.text)} at ${hedge.start}`, expected }];
}

/** A percentage or part of a whole is a share and counts nothing; any other number counts something. */
function checkUnit({ unit, kind }: FigureData, path: string, { numeral }: Printed): Problem[] {
  const { type } = numeral.dimension;
  const isShare = type === 'percent' || type === 'percentage-points' || type === 'share';
  const expected = isShare
    ? '"share", since the number is printed as one'
    : 'what one of them is, since no share is printed';
  return [
    ...((unit === 'share') === isShare ? [] : [{ path: `${path}.unit`, found: shorten(unit), expected }]),
    ...((kind === 'share') === isShare
      ? []
      : [
          {
            path: `${path}.kind`,
            found: shorten(kind),
            expected: isShare ? expected : 'stock, flow or event-count, since no share is printed',
          },
        ]),
  ];
}
