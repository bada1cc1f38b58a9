import { findQuote, findQuoteAnywhere, type QuoteResult } from '../article/quotes';
import type { ArticleFile, Sentence } from '../article/schema';

/** Words of the article with their UTF-16 offsets into the text that was searched. */
export interface PlacedWords {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A number of a sentence where it stands now. */
export interface PlacedNumber {
  /** The figure's id; null for the article's other quantities. */
  readonly figure: string | null;
  readonly label: string;
  readonly numeral: PlacedWords;
  readonly hedge: PlacedWords | null;
}

/** What became of one quote. */
export interface VerifiedQuote {
  readonly sentence: Sentence;
  readonly result: QuoteResult;
  /** Its figures and other quantities, in reading order; empty where the quote is not found. */
  readonly numbers: readonly PlacedNumber[];
}

/** What became of an article's quotes in a text. */
export interface Verification {
  readonly article: string;
  /** The text is the one that the article's data was read from: its digest is the same. */
  readonly sameText: boolean;
  readonly quotes: readonly VerifiedQuote[];
  readonly allFound: boolean;
}

/** Looks up every quote of an article, with its numerals and hedges. @param text @param sha256 Of the text's bytes. */
export function verifyQuotes(file: ArticleFile, text: string, sha256: string): Verification {
  const sameText = file.text.sha256 === sha256;
  const find = sameText ? findQuote : findQuoteAnywhere;
  const quotes = file.sentences.map((sentence): VerifiedQuote => {
    const result = find(text, sentence.quote, sentence.start);
    const numbers = result.outcome === 'found' ? numbersOf(file, sentence, result.moved) : [];
    return { sentence, result, numbers };
  });
  const allFound = quotes.every(({ result }) => result.outcome === 'found');
  return { article: file.id, sameText, quotes, allFound };
}

function numbersOf(file: ArticleFile, sentence: Sentence, moved: number): readonly PlacedNumber[] {
  const shift = ({ text, start, end }: PlacedWords): PlacedWords => ({ text, start: start + moved, end: end + moved });
  const place = (
    numeral: PlacedWords,
    hedge: PlacedWords | null,
    label: string,
    figure: string | null,
  ): PlacedNumber => ({
    figure,
    label,
    numeral: shift(numeral),
    hedge: hedge === null ? null : shift(hedge),
  });
  const numbers = [
    ...file.figures
      .filter((figure) => figure.sentence === sentence.id)
      .map(({ id, label, numeral, hedge }) => place(numeral, hedge, label, id)),
    ...file.others
      .filter((other) => other.sentence === sentence.id)
      .map(({ label, quantity, hedge }) => place(quantity, hedge, label, null)),
  ];
  return numbers.sort((a, b) => a.numeral.start - b.numeral.start);
}
