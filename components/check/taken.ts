import { buildDraft } from '@/lib/reading/build-draft';
import type { Desk } from './desk';
import type { Request } from './desk-messages';
import { buildReport, type Report } from './report';
import { formatReportHtml } from './report-html';
import { formatReportMarkdown } from './report-markdown';
import { slugOf } from './slug-of';

type Take = Extract<Request, { type: 'take' }>;

/** One thing that can be taken along, as a text; dismissed checks are left out. null where there is nothing to draft. */
export function buildTaken(text: string, desk: Desk, request: Take): string | null {
  switch (request.form) {
    case 'draft': {
      const { reading, proposals } = desk.left(request.edits);
      const { name, sha256, utf8Bytes, day } = request;
      const draft = buildDraft(text, reading, proposals, { id: slugOf(name), sha256, utf8Bytes, day });
      return draft === null ? null : `${JSON.stringify(draft.file, null, 2)}\n`;
    }
    case 'html':
      return formatReportHtml(reportOf(desk, request));
    case 'markdown':
      return formatReportMarkdown(reportOf(desk, request));
    default:
      return request.form satisfies never;
  }
}

function reportOf(desk: Desk, { edits, name, day }: Take): Report {
  const { reading } = desk.left(edits);
  const ids = desk.edit(edits).checks.map(({ id }) => id);
  const left = ids.filter((id) => edits.judged[id] !== 'dismissed');
  const counts = { figures: reading.figures.length, leftOut: reading.leftOut.length };
  return buildReport(name, day, counts, desk.view(edits, left), edits);
}
