import { RichTextView } from '@/components/article/number-link';
import { Quote } from '@/components/article/quote';
import { HedgedNumber } from '@/components/charts/hedged-number';
import { QUANTITY_WORDS } from '@/components/words';
import { labelOf } from '@/lib/charts/build-row';
import type { SeriesChart } from '@/lib/charts/chart';
import { buildSeriesNotes } from '@/lib/quantities/notes';
import { seriesChartId } from '@/lib/quantities/series-numbers';
import type { SeriesFile } from '@/lib/quantities/series-schema';
import { type OtherSource, otherSources, releaseWords } from '@/lib/quantities/series-sources';

const words = QUANTITY_WORDS.series;

interface SeriesSourcesProps {
  readonly series: SeriesFile;
  readonly chart: SeriesChart;
}

/** Where the counts of a time line are from, and the numbers in its notes that are no counts of it. */
export function SeriesSources({ series, chart }: SeriesSourcesProps) {
  const { source, vintages } = series;
  const release = vintages.find(({ id }) => seriesChartId(series, id) === chart.id);
  const note = (prose: string) => <RichTextView text={buildSeriesNotes(series, release?.id ?? '', prose)} />;
  return (
    <ul className="sources">
      <li className="source">
        <p className="source-table">
          {words.counts}. <span className="soft">{releaseWords(series, release?.id ?? '')}</span>
        </p>
        <p className="facts">{note(source.note)}</p>
        {release?.note == null ? null : <p className="facts">{note(release.note)}</p>}
        <p className="facts">
          <a href={source.url} rel="noopener">
            {QUANTITY_WORDS.sources.read}: {new URL(source.url).hostname}
          </a>
          , <a href={source.licence.url}>{source.licence.name}</a>
        </p>
      </li>
      {otherSources(series).map((other) => (
        <OtherNumber key={other.data.id} other={other} />
      ))}
    </ul>
  );
}

function OtherNumber({ other: { data, number, attribution, url } }: { readonly other: OtherSource }) {
  return (
    <li id={data.id} data-sentence className="source">
      <p className="source-number">
        <HedgedNumber label={labelOf(number)} />
      </p>
      {data.from === 'clause' ? (
        <Quote
          sentence={{ id: data.id, start: 0, end: data.quote.length, quote: data.quote }}
          marks={[...(data.hedge === null ? [] : [data.hedge]), data.numeral]
            .map(({ start, end }) => ({ start, end, figure: data.id }))
            .toSorted((a, b) => a.start - b.start)}
          attribution={attribution}
        />
      ) : (
        <p className="source-table" data-preview>
          {data.counts}: {number.text}. <span className="soft">{attribution}</span>
        </p>
      )}
      <p className="facts">
        {QUANTITY_WORDS.sources.counts}: {data.counts}.
      </p>
      <p className="facts">
        <a href={url} rel="noopener">
          {QUANTITY_WORDS.sources.read}: {new URL(url).hostname}
        </a>
      </p>
    </li>
  );
}
