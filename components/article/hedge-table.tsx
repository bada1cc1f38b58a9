import { METHODS } from '@/components/words';
import type { Article } from '@/lib/checks/evaluated';
import { figureNumber, numberOf } from '@/lib/checks/rich-text';
import { HEDGES, type HedgeClass } from '@/lib/numbers/hedges';
import { NumberLink } from './number-link';
import { PlainTable } from './plain-table';

const words = METHODS.hedges;
const CLASSES = Object.keys(words.classes).filter((key): key is HedgeClass => key in words.classes);

/** Every hedge word with what it does, and the article's own use of it. */
export function HedgeTable({ article, page }: { readonly article: Article; readonly page: string }) {
  return (
    <PlainTable
      caption={words.title}
      columns={[words.columns.words, words.columns.range, words.columns.example]}
      isEven
    >
      {CLASSES.map((hedge) => (
        <tr key={hedge}>
          <th scope="row">
            <i>{wordsOf(hedge)}</i>
          </th>
          <td>{words.classes[hedge]}</td>
          <td>
            <Example article={article} hedge={hedge} page={page} />
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}

const wordsOf = (hedge: HedgeClass): string =>
  HEDGES.filter((entry) => entry.class === hedge)
    .map(({ words: text, side, house }) => {
      const placed = side === 'after' ? `… ${text}` : text;
      return house ? `[${placed}]` : placed;
    })
    .join(', ');

function Example({
  article,
  hedge,
  page,
}: {
  readonly article: Article;
  readonly hedge: HedgeClass;
  readonly page: string;
}) {
  const figure = [...article.figures.values()].find(({ printed }) => printed.hedge?.class === hedge);
  if (figure === undefined) return null;
  return (
    <>
      <NumberLink number={figureNumber(figure)} page={page} />:{' '}
      <NumberLink number={numberOf(article, figure.data.id, 'hedge')} page={page} />
    </>
  );
}
