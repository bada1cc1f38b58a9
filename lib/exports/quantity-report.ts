import type { Chart } from '../charts/chart';
import { plainText } from '../checks/rich-text';
import type { Site } from '../paths';
import { buildAgreement } from '../quantities/agreement';
import { sourceWords } from '../quantities/build-value-row';
import { buildSeriesNotes, plainNotes } from '../quantities/notes';
import type { Quantity, Value } from '../quantities/quantity';
import { newestOf } from '../quantities/series-counts';
import type { SeriesFile } from '../quantities/series-schema';
import { agreementWords, numberText, pairWords, placesWords, rangeWords } from '../quantities/wording';
import { QUOTES_NOTE } from './article-record';
import { escapePandoc } from './escape-pandoc';
import { LICENCE } from './licence';
import { formatMarkdownTable } from './markdown-table';
import { endedSentence } from './one-line';
import { chartReference, quantityKey, releaseKey } from './quantity-references';
import { frontMatter } from './report';
import { formatReportPicture } from './report-charts';

/**
 * A quantity's charts, sources and agreement as one document in pandoc's Markdown: for Word, PDF or HTML, with citations
 * from citations.bib. Read as it is, or made without --citeproc, nothing is missing.
 */
export function formatQuantityReport(quantity: Quantity, charts: readonly Chart[], site: Site): string {
  const { file, series, values } = quantity;
  const agreement = buildAgreement(quantity);
  const blocks = [
    frontMatter(escapePandoc(file.title)),
    escapePandoc(file.definition),
    '# Charts',
    ...charts.map((chart) =>
      formatReportPicture(chart, {
        caption: `${endedSentence(chart.subtitle)} ${chart.source}`,
        rests: '',
        citation: chartReference(quantity, chart, site).line,
        key: quantityKey(quantity, chart.id),
      }).trimEnd(),
    ),
    '# Sources',
    formatMarkdownTable(
      ['Who says so', 'Number', 'What it can stand for', 'Counts'],
      values.map((value) => [
        sourceWords(value),
        numberText(value),
        rangeWords(value),
        `${value.scope.population}; ${placesWords(value.scope.places)}, ${value.scope.period.words}`,
      ]),
      escapePandoc,
    ).trimEnd(),
    ...values.map((value) => {
      const { source, figure } = value;
      const said = source.quote === null ? source.instead : `“${figure.sentence.quote}”`;
      const cited = citedIn(quantity, value).map((key) => ` [@${key}]`);
      return `> ${escapePandoc(`${endedSentence(said)} ${source.who}, ${source.publishedWords}.`)}${cited.join('')}`;
    }),
    '# Where they agree',
    escapePandoc(agreementWords(agreement).join(' ')),
    ...(agreement.pairs.length === 0
      ? []
      : [
          formatMarkdownTable(
            ['One', 'Other', 'Both'],
            agreement.pairs.map((pair) => [
              `${numberText(pair.a)} (${pair.a.source.who})`,
              `${numberText(pair.b)} (${pair.b.source.who})`,
              pairWords(pair),
            ]),
            escapePandoc,
          ).trimEnd(),
        ]),
    ...values.flatMap(({ data: { difference }, source }) =>
      difference === null
        ? []
        : [escapePandoc(`${source.who}, ${source.publishedWords}: ${plainNotes(quantity, difference.note)}`)],
    ),
    ...(series === null ? [] : seriesBlocks(series)),
    '# Licence',
    `Data, charts and text of Headcount: [${LICENCE.title} (${LICENCE.name})](${LICENCE.address}). ${QUOTES_NOTE}`,
    '# References',
    'For reference managers: citations.bib, citations.ris, citations.csl.json.',
    '::: {#refs}\n:::',
  ];
  return blocks.map((block) => `${block}\n`).join('\n');
}

/** The keys of what a value is read from; none for a sum, whose parts have their own. */
function citedIn(quantity: Quantity, { data }: Value): readonly string[] {
  switch (data.from) {
    case 'clause':
      return [quantityKey(quantity, data.id)];
    case 'article':
      return [data.article];
    case 'series':
      return [releaseKey(data.series, data.vintage)];
    case 'sum':
      return [];
    default:
      return data satisfies never;
  }
}

function seriesBlocks(series: SeriesFile): readonly string[] {
  const words = (note: string): string => plainText(buildSeriesNotes(series, newestOf(series), note));
  return [
    '# Changes in counting',
    ...series.breaks.map((each) => escapePandoc(`In ${each.year}: ${words(each.words)}`)),
    ...series.caveats.map((caveat) => escapePandoc(words(caveat))),
    escapePandoc(`${series.source.credit}, ${series.source.licence.name}. ${words(series.source.note)}`),
  ];
}
