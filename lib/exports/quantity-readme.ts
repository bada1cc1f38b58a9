import type { Quantity } from '../quantities/quantity';
import { QUOTES_NOTE } from './article-record';
import { LICENCE } from './licence';

/** README.txt of a quantity's report pack: what each file is. */
export function formatQuantityReadme({ file, digest, series }: Quantity): string {
  const [tables, credit] =
    series === null
      ? ['', '']
      : [
          `counts.csv              every count of ${series.title}, of every release
other-numbers.csv       numbers in the notes of the series that are no counts of it
`,
          `Counts: ${series.source.credit}, ${series.source.licence.name}, ${series.source.licence.url}\n`,
        ];
  return `${file.title}

Report pack of Headcount, data ${file.version} of ${file.dataDate}, digest ${digest}.
${file.definition}

What each file is

report.md               charts, sources, and how they agree in one document; with pandoc a Word file:
                        pandoc report.md --citeproc -o report.docx
charts/*.svg            the charts as drawings, for any size
charts/*.png            the charts for screens
charts/*-print.png      the charts for print, 300 dpi at 16 cm
charts/*.csv            the numbers of each chart
values.csv              what every source says, with ranges, definition, clause and address
pairs.csv               every two values that count the same, and whether they can be one number
${tables}datapackage.json        describes the tables for programs (Data Package 2.0)
quantity.json           everything above as one file
citations.bib .ris .csl.json .txt
                        the charts first, then every source, for reference managers and as text

In the tables an empty cell is a missing value; of a range, an end that nobody gave.
A text cell that a spreadsheet would run as a formula has an apostrophe before it.

Licence

Data, charts and our text: ${LICENCE.title} (${LICENCE.name}), ${LICENCE.address}
${QUOTES_NOTE}
${credit}`;
}
