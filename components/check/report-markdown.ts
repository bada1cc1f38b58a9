import { escapePandoc } from '@/lib/exports/escape-pandoc';
import { CHECK_WORDS } from './check-words';
import type { Report, ReportCheck } from './report';

/** A report in Markdown that any reader of Markdown, pandoc among them, takes for what it says. */
export function formatReportMarkdown({ title, notes, checks }: Report): string {
  const blocks = [`# ${escapePandoc(title)}`, ...notes.map(escapePandoc), ...checks.flatMap(blocksOf)];
  return `${blocks.join('\n\n')}\n`;
}

const blocksOf = ({ title, paragraphs, ranges, quotes }: ReportCheck): readonly string[] => [
  `## ${escapePandoc(title)}`,
  ...paragraphs.map(escapePandoc),
  ...(ranges.length === 0 ? [] : [formatRanges(ranges)]),
  ...quotes.map((quote) => `> ${escapePandoc(quote)}`),
];

function formatRanges(rows: ReportCheck['ranges']): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapePandoc).join(' | ')} |`;
  const { columns } = CHECK_WORDS.report;
  return [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}
