import type { SourceText } from '@/lib/library/read-source';
import type { PlacedNumber, PlacedWords, Verification, VerifiedQuote } from '@/lib/library/verify-quotes';

/** The beginning of a quote that tells it from the others, in UTF-16 units. */
const HEAD = 60;

/** What became of an article's quotes, one to a line, and what moved with them. @param file As the caller wrote it. */
export function formatVerification({ article, quotes, sameText, allFound }: Verification, file: string): string {
  const found = quotes.filter(({ result }) => result.outcome === 'found').length;
  const text = sameText ? 'the text it was read from' : 'another text than the one it was read from';
  const count = allFound ? `all ${quotes.length}` : `${found} of ${quotes.length}`;
  const width = Math.max(...quotes.map(({ sentence }) => sentence.id.length));
  return [
    `${article}: ${count} quotes found in ${file}, ${text}`,
    ...quotes.flatMap((quote) => formatQuote(quote, width)),
  ].join('\n');
}

function formatQuote({ sentence, result, numbers }: VerifiedQuote, width: number): string[] {
  const { id, quote, start, end } = sentence;
  const margin = ' '.repeat(width + 4);
  const line = (outcome: string): string => `  ${id.padEnd(width)}  ${outcome}`;
  switch (result.outcome) {
    case 'found': {
      if (result.moved === 0) return [line(`found at ${start}–${end}: “${headOf(quote)}”`)];
      const by = result.moved > 0 ? `+${result.moved}` : `−${-result.moved}`;
      return [
        line(
          `found, moved by ${by} to ${result.start}–${result.end} (recorded at ${start}–${end}): “${headOf(quote)}”`,
        ),
        ...numbers.map((number) => `${margin}${formatNumber(number)}`),
      ];
    }
    case 'ambiguous': {
      const places = result.starts.map((at) => `${at}–${at + quote.length}`).join(', ');
      return [line(`ambiguous, stands ${result.starts.length} times, at ${places}: “${headOf(quote)}”`)];
    }
    case 'missing':
      return [line(`missing (recorded at ${start}–${end}), not one character may differ: “${quote}”`)];
    default:
      return result satisfies never;
  }
}

function formatNumber({ figure, label, numeral, hedge }: PlacedNumber): string {
  const place = ({ text, start, end }: PlacedWords): string => `“${text}” ${start}–${end}`;
  // "The majority" is its own hedge.
  const words = hedge === null || hedge.start === numeral.start ? '' : `, hedge ${place(hedge)}`;
  return `${figure ?? `other quantity (${label})`}: ${place(numeral)}${words}`;
}

const headOf = (quote: string): string => (quote.length <= HEAD ? quote : `${quote.slice(0, HEAD).trimEnd()}…`);

/** The same for programs. Every quote has every key; what does not apply is null. */
export function verificationJson(verifications: readonly Verification[], file: string, source: SourceText) {
  return {
    file,
    sha256: source.sha256,
    utf8Bytes: source.utf8Bytes,
    utf16Units: source.text.length,
    articles: verifications.map(({ article, sameText, allFound, quotes }) => ({
      article,
      sameText,
      allFound,
      quotes: quotes.map(({ sentence, result, numbers }) => ({
        sentence: sentence.id,
        quote: sentence.quote,
        recorded: { start: sentence.start, end: sentence.end },
        outcome: result.outcome,
        start: result.outcome === 'found' ? result.start : null,
        end: result.outcome === 'found' ? result.end : null,
        moved: result.outcome === 'found' ? result.moved : null,
        places: result.outcome === 'ambiguous' ? result.starts : result.outcome === 'found' ? [result.start] : [],
        numbers,
      })),
    })),
  };
}
