import { RichTextView } from '@/components/article/number-link';
import { ChartFigure } from '@/components/charts/chart-figure';
import { QUANTITY_WORDS } from '@/components/words';
import type { SeriesChart } from '@/lib/charts/chart';
import { readPictures } from '@/lib/library/read-pictures';
import { chartPath, linkTo, siteOf } from '@/lib/paths';
import { buildSeriesNotes } from '@/lib/quantities/notes';
import { compareReleases } from '@/lib/quantities/release-words';
import type { SeriesFile } from '@/lib/quantities/series-schema';

const words = QUANTITY_WORDS.series;

interface SeriesSwitchProps {
  readonly series: SeriesFile;
  /** One for each release, the newest first. */
  readonly charts: readonly SeriesChart[];
}

/** The time line of each release; which one is seen, two buttons say, without a script. On paper all are. */
export function SeriesSwitch({ series, charts }: SeriesSwitchProps) {
  const releases = series.vintages.toReversed();
  return (
    <>
      <fieldset className="releases no-print">
        <legend>{words.choose}</legend>
        {releases.map(({ id, words: name }, index) => (
          <label key={id}>
            <input type="radio" name="release" value={index} defaultChecked={index === 0} /> {name}
          </label>
        ))}
      </fieldset>
      <div className="release-charts">
        {charts.map((chart, index) => (
          <div key={chart.id} className="release" data-release={index}>
            <Release series={series} chart={chart} vintage={releases[index]?.id ?? ''} />
          </div>
        ))}
      </div>
    </>
  );
}

interface ReleaseProps {
  readonly series: SeriesFile;
  readonly chart: SeriesChart;
  readonly vintage: string;
}

/** A release's time line, what changed in counting within it, and what to know of it. */
function Release({ series, chart, vintage }: ReleaseProps) {
  const ownPage = chartPath(chart.article, chart.id);
  const numbers = linkTo(siteOf(process.env), ownPage);
  const note = (prose: string) => (
    <RichTextView text={buildSeriesNotes(series, vintage, prose)} page={numbers} isMarked={false} />
  );
  const shown = series.breaks.filter(({ year }) => chart.breaks.some((each) => each.year === year));
  return (
    <>
      <ChartFigure chart={chart} pictures={readPictures(chart.article, chart.id)} ownPage={ownPage} />
      <div className="release-words">
        <section>
          <h3 className="release-title">{words.changes}</h3>
          <dl className="changes">
            {shown.map((each) => (
              <div key={`${each.year} ${each.places.join(' ')}`}>
                <dt>
                  <b>{each.year}</b> {each.short}
                </dt>
                <dd>{note(each.words)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3 className="release-title">{words.estimates}</h3>
          <dl className="changes">
            {series.estimates.map((each) => (
              <div key={`${each.place} ${each.from}`}>
                <dt>
                  <b>{words.span(each.from, each.to)}</b> {series.places.find(({ id }) => id === each.place)?.label}
                </dt>
                <dd>{note(each.words)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <p className="facts release-notes">
        {words.caveats}:{' '}
        {series.caveats.map((caveat) => (
          <span key={caveat}>{note(caveat)} </span>
        ))}
        {compareReleases(series, vintage)}
      </p>
    </>
  );
}
