import { WORDS } from '@/components/words';
import { attributionOf, speakerOf } from '@/lib/article/attribution';
import type { Article } from '@/lib/checks/evaluated';
import { buildProse, figureNumber, plainText } from '@/lib/checks/rich-text';
import { anchor, PARTS } from '@/lib/paths';
import { marksOf, Quote } from './quote';

const words = WORDS.sentences;

interface Use {
  readonly id: string;
  readonly name: string;
}

interface SentenceListProps {
  readonly article: Article;
  /** Ids of the sentences to show; all of them where it is left out. */
  readonly only?: readonly string[];
  /** Address of the page with all that uses them; null where it is this one. */
  readonly dashboard?: string | null;
}

/** Quoted sentences in the order of the article, with links back to what uses them. */
export function SentenceList({ article, only, dashboard = null }: SentenceListProps) {
  const sentences = article.file.sentences.filter(({ id }) => only === undefined || only.includes(id));
  return (
    <ol className="sentences">
      {sentences.map((sentence) => (
        <li key={sentence.id} id={sentence.id} data-sentence className="sentence">
          <Quote
            sentence={sentence}
            marks={marksOf(article.file, sentence)}
            attribution={attributionOf(article.file.article)}
          />
          {[...article.figures.values()]
            .filter(({ sentence: { id } }) => id === sentence.id)
            .map((figure) => (
              <p key={figure.data.id} className="facts" data-preview data-figure={figure.data.id}>
                {plainText([figureNumber(figure)])}: {WORDS.figures.saidBy.toLowerCase()} {speakerOf(figure.data)}
              </p>
            ))}
          <p className="facts sentence-place">
            {sentence.id} · {words.offsets(sentence.start, sentence.end)}
            {dashboard === null ? (
              <span className="no-print">
                {' · '}
                {words.usedBy}: <Uses uses={usesOf(article, sentence.id)} />
              </span>
            ) : (
              <>
                {' · '}
                <a href={`${dashboard}${anchor(sentence.id)}`}>{words.inDashboard}</a>
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Uses({ uses }: { readonly uses: readonly Use[] }) {
  return uses.map(({ id, name }, index) => (
    <span key={id}>
      {index === 0 ? null : ', '}
      <a href={anchor(id)}>{name}</a>
    </span>
  ));
}

function usesOf(article: Article, sentence: string): readonly Use[] {
  const inSentence = ({ sentence: { id } }: { readonly sentence: { readonly id: string } }): boolean => id === sentence;
  const others = article.file.others.some((other) => other.sentence === sentence);
  return [
    ...[...article.figures.values()].filter(inSentence).map(({ data }) => ({ id: data.id, name: data.name })),
    ...[...article.derived.values()]
      .filter(({ figures }) => figures.some(inSentence))
      .map(({ data }) => ({ id: data.id, name: data.name })),
    ...article.checks
      .filter(({ figures }) => figures.some(inSentence))
      .map(({ data }) => ({ id: data.id, name: plainText(buildProse(article, data.title)) })),
    ...(others ? [{ id: PARTS.others, name: words.others }] : []),
  ];
}
