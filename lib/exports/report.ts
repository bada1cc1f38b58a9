import { speakerOf } from '../article/attribution';
import type { Chart } from '../charts/chart';
import type { Article, Check } from '../checks/evaluated';
import { buildProse, plainText } from '../checks/rich-text';
import type { Site } from '../paths';
import { QUOTES_NOTE } from './article-record';
import { buildCheckRecord } from './check-record';
import { formatArticleCitation } from './citations';
import { hypothesisText } from './computed';
import { citationKey } from './csl-item';
import { escapePandoc } from './escape-pandoc';
import { LICENCE } from './licence';
import { endedSentence } from './one-line';
import { formatReportChart } from './report-charts';
import { formatReportDerived, formatReportFigures } from './report-numbers';

/**
 * An article's charts, figures, checks and sentences as one document in pandoc's Markdown: for Word, PDF or HTML, with
 * citations from citations.bib. Read as it is, or made without --citeproc, nothing is missing.
 */
export function formatReport(article: Article, charts: readonly Chart[], site: Site): string {
  const { file } = article;
  const prose = (text: string): string => escapePandoc(plainText(buildProse(article, text)));
  const cited = `[@${citationKey(file.id)}]`;
  const blocks = [
    frontMatter(prose(file.headline)),
    prose(file.lede),
    ...(file.finding === null ? [] : [prose(file.finding)]),
    `Source: ${escapePandoc(formatArticleCitation(article))} ${cited}`,
    '# Charts',
    ...charts.map((chart) => formatReportChart(article, chart, site).trimEnd()),
    '# Figures',
    formatReportFigures(article).trimEnd(),
    ...(article.derived.size === 0 ? [] : ['# Derived numbers', formatReportDerived(article).trimEnd()]),
    ...(article.checks.length === 0 ? [] : ['# Checks', CHECKS_NOTE]),
    ...article.checks.map((check) => formatReportCheck(article, check)),
    '# Sentences',
    ...quotesIn(article, cited),
    '# Licence',
    `Data, charts and text of Headcount: [${LICENCE.title} (${LICENCE.name})](${LICENCE.address}). ${QUOTES_NOTE}`,
    '# References',
    'For reference managers: citations.bib, citations.ris, citations.csl.json.',
    '::: {#refs}\n:::',
  ];
  return blocks.map((block) => `${block}\n`).join('\n');
}

const CHECKS_NOTE =
  'A verdict says whether figures and one hypothesis can all hold. It never says that a number is true, and never which one is wrong.';

/** pandoc reads the values as Markdown inside YAML, of which JSON's strings are a part. */
export const frontMatter = (title: string): string =>
  ['---', `title: ${JSON.stringify(title)}`, 'lang: en', 'bibliography: citations.bib', '---'].join('\n');

function formatReportCheck(article: Article, check: Check): string {
  const { title, inWords, verdictInWords, explanation, comment } = buildCheckRecord(article, check);
  const paragraphs = [
    endedSentence(hypothesisText(article, check.data.hypothesis)),
    endedSentence(inWords),
    `${endedSentence(verdictInWords)} ${explanation}`,
    ...(comment === null ? [] : [comment]),
  ];
  return [`## ${escapePandoc(title)}`, ...paragraphs.map(escapePandoc)].join('\n\n');
}

/** Every sentence that a figure stands in, with who says which number. */
function quotesIn(article: Article, cited: string): readonly string[] {
  const figures = [...article.figures.values()];
  return article.file.sentences.flatMap((sentence) => {
    const said = figures
      .filter((figure) => figure.sentence === sentence)
      .map(({ data }) => `${data.numeral.text}: ${speakerOf(data)}`);
    if (said.length === 0) return [];
    return [
      `> “${escapePandoc(sentence.quote)}” (${escapePandoc(sentence.id)}) ${cited}\n>\n> ${escapePandoc(`Said by: ${endedSentence(said.join('; '))}`)}`,
    ];
  });
}
