import { buildDraft } from '@/lib/reading/build-draft';
import type { Desk } from './desk';
import type { Request, Taken } from './desk-messages';
import { buildReport } from './report';
import { formatReportHtml } from './report-html';
import { formatReportMarkdown } from './report-markdown';
import { slugOf } from './slug-of';

/** Everything that can be taken along: the draft data file, and the report in two forms. Dismissed checks are left out. */
export function buildTaken(text: string, desk: Desk, request: Extract<Request, { type: 'take' }>): Taken {
  const { edits, name, day, sha256, utf8Bytes } = request;
  const { reading, proposals } = desk.left(edits);
  const draft = buildDraft(text, reading, proposals, { id: slugOf(name), sha256, utf8Bytes, day });
  const ids = desk.edit(edits).checks.map(({ id }) => id);
  const left = ids.filter((id) => edits.judged[id] !== 'dismissed');
  const counts = { figures: reading.figures.length, leftOut: reading.leftOut.length };
  const report = buildReport(name, day, counts, desk.view(edits, left), edits);
  return {
    draft: draft === null ? null : `${JSON.stringify(draft.file, null, 2)}\n`,
    html: formatReportHtml(report),
    markdown: formatReportMarkdown(report),
  };
}
