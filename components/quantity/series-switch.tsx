import { ChartFigure } from '@/components/charts/chart-figure';
import { QUANTITY_WORDS } from '@/components/words';
import type { SeriesChart } from '@/lib/charts/chart';
import { readPictures } from '@/lib/library/read-pictures';
import { chartPath } from '@/lib/paths';
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
            <ChartFigure
              chart={chart}
              pictures={readPictures(chart.article, chart.id)}
              ownPage={chartPath(chart.article, chart.id)}
            />
          </div>
        ))}
      </div>
      <p className="facts">
        {words.caveats}: {series.caveats.join(' ')} {series.source.note}
      </p>
      <ul className="differences">
        {series.breaks.map(({ year, places, words: what }) => (
          <li key={`${year} ${places.join(' ')}`}>
            <b>{year}</b> {what}
          </li>
        ))}
      </ul>
    </>
  );
}
