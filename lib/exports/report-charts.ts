import type { Chart } from '../charts/chart';
import type { Article } from '../checks/evaluated';
import { verdictLabel } from '../checks/wording';
import type { Site } from '../paths';
import { altTextOf } from './alt-text';
import { drawnCheck } from './chart-numbers';
import { formatChartCitation } from './citations';
import { hypothesisText } from './computed';
import { citationKey } from './csl-item';
import { escapePandoc } from './escape-pandoc';
import { endedSentence } from './one-line';
import { chartFile } from './package-files';

/** Width of a picture in the report: what the print PNG is drawn for. */
const WIDTH = '16cm';

/** A chart in the report: heading, picture with its alt text, caption, and what it rests on where it draws a check. */
export function formatReportChart(article: Article, chart: Chart, site: Site): string {
  const check = drawnCheck(article, chart);
  const hypothesis = check === null ? '' : hypothesisText(article, check.data.hypothesis);
  const outcome = check?.result.outcome ?? null;
  const verdict = outcome === null ? '' : `Verdict: ${verdictLabel(outcome)}.`;
  // The subtitle of a check's own chart is the hypothesis, which stands below.
  const subtitle = hypothesis === chart.subtitle ? [] : [endedSentence(chart.subtitle)];
  return formatReportPicture(chart, {
    caption: [...subtitle, chart.source].join(' '),
    rests: hypothesis === '' ? '' : `${endedSentence(hypothesis)} ${verdict}`,
    citation: formatChartCitation(article, chart, site),
    key: citationKey(chart.article, chart.id),
  });
}

/** What stands under a chart in a report. */
interface UnderPicture {
  readonly caption: string;
  /** What the chart rests on; empty for nothing. */
  readonly rests: string;
  readonly citation: string;
  /** Its key in citations.bib. */
  readonly key: string;
}

/** A chart in a report: heading, picture with its alt text, caption, what it rests on, and how to cite it. */
export function formatReportPicture(chart: Chart, { caption, rests, citation, key }: UnderPicture): string {
  return [
    `## ${escapePandoc(chart.title)}`,
    // A picture alone in its paragraph would have its alt text as caption: the backslash keeps it in a line.
    `![${escapePandoc(altTextOf(chart))}](${chartFile(chart.id, '-print.png')}){width=${WIDTH}}\\`,
    `::: {custom-style="Image Caption"}\n${escapePandoc(caption)}\n:::`,
    ...(rests === '' ? [] : [escapePandoc(rests)]),
    `Cite as: ${escapePandoc(citation)} [@${key}]`,
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}
