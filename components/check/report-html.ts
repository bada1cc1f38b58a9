import { escapeHtml } from '@/lib/exports/escape-html';
import { CHECK_WORDS } from './check-words';
import type { Report, ReportCheck } from './report';

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:44rem;padding:0 1rem}h1,h2,blockquote{font-family:Georgia,serif}h2{font-size:1.125rem;margin-top:2.5rem}blockquote{border-left:2px solid;margin:1rem 0;padding-left:1rem}td,th{border-bottom:1px solid;padding:.25rem 1rem .25rem 0;text-align:left;vertical-align:top}table{border-collapse:collapse}';

/** A report as one HTML file that asks nobody for anything. */
export function formatReportHtml({ title, notes, checks }: Report): string {
  const head = `<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${escapeHtml(title)}</title>\n<style>${STYLE}</style>`;
  const body = [`<h1>${escapeHtml(title)}</h1>`, ...notes.map(paragraph), ...checks.map(formatCheck)].join('\n');
  return `<!doctype html>\n<html lang="en">\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

function formatCheck({ title, paragraphs, ranges, quotes }: ReportCheck): string {
  return [
    `<h2>${escapeHtml(title)}</h2>`,
    ...paragraphs.map(paragraph),
    ...(ranges.length === 0 ? [] : [formatRanges(ranges)]),
    ...quotes.map((quote) => `<blockquote><p>${escapeHtml(quote)}</p></blockquote>`),
  ].join('\n');
}

function formatRanges(rows: ReportCheck['ranges']): string {
  const { columns } = CHECK_WORDS.report;
  const head = columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`);
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}
