import Link from 'next/link';
import { type Mark, Quote } from '@/components/article/quote';
import { HedgedNumber } from '@/components/charts/hedged-number';
import { QUANTITY_WORDS } from '@/components/words';
import { labelOf } from '@/lib/charts/build-row';
import { figureNumber } from '@/lib/checks/rich-text';
import { articlePath } from '@/lib/paths';
import { sourceWords } from '@/lib/quantities/build-value-row';
import type { Quantity, Value } from '@/lib/quantities/quantity';
import { placesWords, rangeWords } from '@/lib/quantities/wording';

const words = QUANTITY_WORDS.sources;

/** Every source with the clause that carries its number, what it counts, and where to read it. */
export function SourceList({ quantity }: { readonly quantity: Quantity }) {
  return (
    <ol className="sources">
      {quantity.values.map((value) => (
        <li key={value.data.id} id={value.data.id} className="source">
          <p className="source-number">
            <HedgedNumber label={labelOf(figureNumber(value.figure))} />
          </p>
          <Said value={value} />
          <p className="facts">
            {words.counts}: {value.scope.population}; {placesWords(value.scope.places)}, {value.scope.period.words}.{' '}
            {rangeWords(value)}.
          </p>
          {value.data.difference === null ? null : <p className="facts">{value.data.difference.note}</p>}
          <p className="facts">
            <WhereToRead value={value} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function Said({ value }: { readonly value: Value }) {
  const { source, figure } = value;
  if (source.quote !== null)
    return <Quote sentence={figure.sentence} marks={marksOf(value)} attribution={sourceWords(value)} />;
  return (
    <p className="source-table">
      {source.instead}. <span className="soft">{sourceWords(value)}</span>
    </p>
  );
}

/** The numeral, and its hedge wherever it stands. */
function marksOf({ figure: { data } }: Value): readonly Mark[] {
  const slices = [data.numeral, ...(data.hedge === null ? [] : [data.hedge])];
  return slices.map(({ start, end }) => ({ start, end, figure: data.id })).toSorted((a, b) => a.start - b.start);
}

function WhereToRead({ value: { source } }: { readonly value: Value }) {
  if (source.article !== null)
    return (
      <Link href={articlePath(source.article.id, source.article.figure)} prefetch={false}>
        {words.dashboard}
      </Link>
    );
  if (source.url === null) return null;
  return (
    <a href={source.url} rel="noopener">
      {words.read}: {new URL(source.url).hostname}
    </a>
  );
}
