import type { Article } from '../checks/evaluated';
import { QUOTES_NOTE } from './article-record';
import { formatArticleCitation } from './citations';
import { LICENCE } from './licence';

/** README.txt of a report pack: what each file is. */
export function formatReadme(article: Article): string {
  const { file, digest } = article;
  return `${file.article.title}

Report pack of Headcount, data ${file.version} of ${file.dataDate}, digest ${digest}.
Drawn from: ${formatArticleCitation(article)}

What each file is

report.md               every chart, figure, check and sentence in one document; with pandoc a Word file:
                        pandoc report.md --citeproc -o report.docx
charts/*.svg            the charts as drawings, for any size
charts/*.png            the charts for screens
charts/*-print.png      the charts for print, 300 dpi at 16 cm
charts/*.csv            the numbers of each chart, with ranges, sentences and formulas
figures.csv             every figure as printed, with its hedge, ranges, scope, speaker and sentence
figure-places.csv       where each figure stands in the article's text
derived.csv             numbers computed from figures, with formulas and what they rest on
checks.csv              every check with its hypothesis and verdict
sentences.csv           the quoted sentences with their places in the article
other-quantities.csv    quantities in these sentences that are no figures, and why not
datapackage.json        describes the tables for programs (Data Package 2.0)
article.json            everything above as one file
citations.bib .ris .csl.json .txt
                        the article first, then every chart, for reference managers and as text

In the tables an empty cell is a missing value; of a range, an end that nobody gave. Shares are in percent.
A text cell that a spreadsheet would run as a formula has an apostrophe before it.

Licence

Data, charts and our text: ${LICENCE.title} (${LICENCE.name}), ${LICENCE.address}
${QUOTES_NOTE}
`;
}
