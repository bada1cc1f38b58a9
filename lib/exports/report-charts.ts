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
  return [
    `## ${escapePandoc(chart.title)}`,
    // A picture alone in its paragraph would have its alt text as caption: the backslash keeps it in a line.
    `![${escapePandoc(altTextOf(chart))}](${chartFile(chart.id, '-print.png')}){width=${WIDTH}}\\`,
    `::: {custom-style="Image Caption"}\n${escapePandoc([...subtitle, chart.source].join(' '))}\n:::`,
    ...(hypothesis === '' ? [] : [escapePandoc(`${endedSentence(hypothesis)} ${verdict}`)]),
    `Cite as: ${escapePandoc(formatChartCitation(article, chart, site))} [@${citationKey(chart.article, chart.id)}]`,
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}
