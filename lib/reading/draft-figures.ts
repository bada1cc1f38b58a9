import type { FigureData, Sentence } from '../article/schema';
import { parsePrintedAt } from '../numbers/printed';
import { isShare } from './draft-units';
import type { FoundFigure, TextSentence } from './reading';

/** Longest name of a row, in characters. */
const LONGEST_NAME = 60;

/**
 * A figure of a draft. What its print says is filled in; what only a reader knows (who is counted, where, when, who says
 * so) has a plain "not stated" and is named as needing judgement.
 * @param day The article's date, or what stands for it: the period that every figure has until somebody puts its own.
 * @returns null where a data file cannot hold the number: it does not read there as it does in the whole text.
 */
export function draftFigure(found: FoundFigure, sentence: Sentence, unit: string, day: string): FigureData | null {
  const at = found.printed.numeral.start;
  const printed = parsePrintedAt(sentence.quote, at - sentence.start);
  if (printed === null || printed.numeral.end + sentence.start !== found.printed.numeral.end) return null;
  const slice = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    text: sentence.quote.slice(start, end),
    start: start + sentence.start,
    end: end + sentence.start,
  });
  const noun = found.noun?.replace(/\s+/g, ' ').trim() || (isShare(found) ? 'share' : unit);
  return {
    id: found.id,
    sentence: sentence.id,
    numeral: slice(printed.numeral),
    hedge: printed.hedge === null ? null : slice(printed.hedge),
    name: noun.length > LONGEST_NAME ? `${noun.slice(0, LONGEST_NAME - 1).trimEnd()}…` : noun,
    label: noun,
    unit,
    kind: isShare(found) ? 'share' : 'stock',
    population: noun,
    places: ['place not stated'],
    period: {
      words: 'time not stated',
      from: day,
      to: day,
      inferred: { basis: 'The date that stands for the article’s.' },
    },
    saidBy: { who: 'nobody named', voice: 'unnamed' },
    note: null,
  };
}

/** What a person has to judge of every figure. */
export const FIGURE_JUDGEMENTS: Readonly<
  Record<'name' | 'label' | 'kind' | 'population' | 'places' | 'period' | 'saidBy', string>
> = {
  name: 'The words behind the number stand here; a name of a few words belongs here.',
  label: 'The words behind the number stand here; say what is counted, to be read after the number.',
  kind: 'Every count stands as a stock; it may be a flow or a count of events.',
  population: 'The words behind the number stand here; say who is counted. Equal words mean the same people.',
  places: 'No place is filled in.',
  period: 'The date of the article stands here; say when, and what is inferred.',
  saidBy: 'Nobody is filled in; say whether a speaker, the article or nobody says so.',
};

/** A quoted sentence of a draft. */
export const draftSentence = (text: string, { start, end }: TextSentence, index: number): Sentence => ({
  id: `s${index + 1}`,
  start,
  end,
  quote: text.slice(start, end),
});
