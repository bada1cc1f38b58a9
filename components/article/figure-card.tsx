import Link from 'next/link';
import { CopyButton } from '@/components/share/copy-button';
import { QUANTITY_WORDS, WORDS } from '@/components/words';
import { attributionOf, speakerOf } from '@/lib/article/attribution';
import type { Article, Figure } from '@/lib/checks/evaluated';
import { describeFigureRanges } from '@/lib/checks/range-words';
import { figureNumber, plainText } from '@/lib/checks/rich-text';
import { formatFigureCitation } from '@/lib/exports/figure-citation';
import { anchor, quantityPath } from '@/lib/paths';
import type { Others } from '@/lib/quantities/others';
import { marksOf, Quote } from './quote';

const words = WORDS.figures;

interface FigureCardProps {
  readonly article: Article;
  readonly figure: Figure;
  /** What others say of the same quantity, where the figure belongs to one. */
  readonly others?: Others | undefined;
}

/** One figure: its hedge and numeral large, its sentence behind a disclosure that needs no script. */
export function FigureCard({ article, figure, others }: FigureCardProps) {
  const { data, sentence } = figure;
  const attribution = `${attributionOf(article.file.article)} · ${words.saidBy}: ${speakerOf(data)}`;
  const number = figureNumber(figure);
  const about = plainText([number]);
  const marks = marksOf(article.file, sentence).filter(({ figure: id }) => id === data.id);
  return (
    <article id={data.id} className="figure-card">
      <details>
        <summary>
          <span className="figure-hedge">{number.hedge}</span>
          <Numeral text={number.text} />
          <span className="figure-label">{data.label}</span>
          {data.saidBy.voice === 'named' ? (
            <span className="figure-speaker">{sentenceCase(words.named(data.saidBy.who))}</span>
          ) : null}
          <span className="figure-range">{describeFigureRanges(figure)}</span>
          <span className="figure-ask">
            <span className="when-closed">{words.ask}</span>
            <span className="when-open">{words.close}</span>
          </span>
        </summary>
        <Quote sentence={sentence} marks={marks} attribution={attribution} />
        <p className="facts">
          {words.kind[data.kind]}. {sentenceCase(`${data.places.join('; ')}, ${data.period.words}.`)}
          {data.period.inferred === null ? null : ` ${words.inferred}: ${data.period.inferred.basis}`}
        </p>
        {data.note === null ? null : <p className="facts">{data.note}</p>}
        <p className="facts">
          {words.where(data.numeral.start, data.numeral.end)}. <a href={anchor(sentence.id)}>{words.inList}</a>.
        </p>
      </details>
      {others === undefined ? null : (
        <p className="figure-others">
          {others.words}{' '}
          <Link href={quantityPath(others.quantity)} prefetch={false}>
            {QUANTITY_WORDS.others.link(others.title)}
          </Link>
        </p>
      )}
      <CopyButton text={formatFigureCitation(figure, article.file.article)} label={words.copy} about={about} />
    </article>
  );
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "4.4 million": the scale word smaller, as newspapers set it. */
function Numeral({ text }: { readonly text: string }) {
  const [mantissa, ...rest] = text.split(/[ \u00a0]/);
  return (
    <span className="figure-numeral">
      {mantissa}
      {rest.length === 0 ? null : <small> {rest.join(' ')}</small>}
    </span>
  );
}
