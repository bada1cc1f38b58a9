import { METHODS } from '@/components/methods-words';
import type { Article } from '@/lib/checks/evaluated';
import { figureNumber, numberOf } from '@/lib/checks/rich-text';
import { HEDGES, type HedgeClass } from '@/lib/numbers/hedges';
import { NumberLink } from './number-link';

const words = METHODS.hedges;
const CLASSES = Object.keys(words.classes).filter((key): key is HedgeClass => key in words.classes);

/** Every hedge word with what it does, and the article's own use of it. */
export function HedgeTable({ article, page }: { readonly article: Article; readonly page: string }) {
  return (
    <table className="plain-table stacked">
      <caption className="sr-only">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.words}</th>
          <th scope="col">{words.columns.range}</th>
          <th scope="col">{words.columns.example}</th>
        </tr>
      </thead>
      <tbody>
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
      </tbody>
    </table>
  );
}

const wordsOf = (hedge: HedgeClass): string =>
  HEDGES.filter((entry) => entry.class === hedge)
    .map((entry) => (entry.house ? `[${entry.words}]` : entry.words))
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
