import Link from 'next/link';
import { type Mark, Quote } from '@/components/article/quote';
import { HedgedNumber } from '@/components/charts/hedged-number';
import { QUANTITY_WORDS } from '@/components/words';
import { labelOf } from '@/lib/charts/build-row';
import type { Chart } from '@/lib/charts/chart';
import { figureNumber } from '@/lib/checks/rich-text';
import { articlePath } from '@/lib/paths';
import { shownValues, sourceWords } from '@/lib/quantities/build-value-row';
import { plainNotes } from '@/lib/quantities/notes';
import type { Quantity, Value } from '@/lib/quantities/quantity';
import { placesWords, rangeWords } from '@/lib/quantities/wording';

const words = QUANTITY_WORDS.sources;

interface SourceListProps {
  readonly quantity: Quantity;
  /** Only what this chart shows; every source where it is left out. */
  readonly chart?: Chart;
}

/** Sources with the clause that carries their number, what it counts, and where to read it. */
export function SourceList({ quantity, chart }: SourceListProps) {
  const values = chart === undefined ? quantity.values : shownValues(quantity, chart);
  return (
    <ol className="sources">
      {values.map((value) => (
        <li key={value.data.id} id={value.data.id} data-sentence className="source">
          <p className="source-number">
            <HedgedNumber label={labelOf(figureNumber(value.figure))} />
          </p>
          <Said value={value} />
          <p className="facts">
            {words.counts}: {value.scope.population}; {placesWords(value.scope.places)}, {value.scope.period.words}.{' '}
            {rangeWords(value)}.
          </p>
          {value.data.difference === null ? null : (
            <p className="facts">{plainNotes(quantity, value.data.difference.note)}</p>
          )}
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
    <p className="source-table" data-preview>
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
