import { WORDS } from '@/components/words';
import type { NumberText, RichText } from '@/lib/checks/rich-text';
import { anchor } from '@/lib/paths';

interface NumberLinkProps {
  readonly number: NumberText;
  /** Address of the page that the sentences are on; empty for this one. */
  readonly page?: string;
  /** Whether the sentences of a derived number are marked behind it; not where the same marks stand beside it already. */
  readonly isMarked?: boolean;
}

/** Longer texts, such as two ranges with their words, may break over lines; a number and its unit may not. */
const SHORT = 16;

/** A number that leads to its sentence; a derived number leads to each of its sentences. */
export function NumberLink({ number, page = '', isMarked = true }: NumberLinkProps) {
  const [first, ...more] = number.sentences;
  const marked = isMarked && more.length > 0 ? number.sentences : [];
  const text = (
    <>
      {number.hedge === null ? null : <i>{number.hedge} </i>}
      {number.text}
    </>
  );
  if (first === undefined) return text;
  const isShort = number.text.length + (number.hedge?.length ?? 0) <= SHORT;
  return (
    <>
      <a
        className={isShort ? 'num short' : 'num'}
        href={`${page}${anchor(first)}`}
        data-figures={number.figures.join(' ')}
        data-sentences={number.sentences.join(' ')}
      >
        {text}
      </a>
      {marked.length === 0 ? null : (
        <span className="num-more">
          {marked.map((sentence) => (
            <a
              key={sentence}
              href={`${page}${anchor(sentence)}`}
              aria-label={WORDS.sentences.another(number.text, sentence)}
            >
              {sentence}
            </a>
          ))}
        </span>
      )}
    </>
  );
}

interface RichTextViewProps {
  readonly text: RichText;
  readonly page?: string;
  readonly isMarked?: boolean;
}

/** Text in which every number leads to its sentences. */
export function RichTextView({ text, page = '', isMarked = true }: RichTextViewProps) {
  return text.map((piece, index) =>
    piece.type === 'words' ? (
      piece.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes its order
      <NumberLink key={index} number={piece} page={page} isMarked={isMarked} />
    ),
  );
}
