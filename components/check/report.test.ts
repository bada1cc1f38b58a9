import { describe, expect, test } from 'vitest';
import { formatReportHtml } from './report-html';
import { formatReportMarkdown } from './report-markdown';

const REPORT = {
  title: 'Figures & <checks>',
  notes: ['Made with *Headcount*.'],
  checks: [
    {
      title: 'Fits: 2 < 3',
      paragraphs: ['Hypothesis: “a|b”.'],
      ranges: [['left | side', 'nearly 2', '1.8–2']] as const,
      quotes: ['Nearly 2 <script>alert(1)</script>\nof 3.'],
    },
  ],
};

describe('a report', () => {
  test('in HTML has every text as text', () => {
    const html = formatReportHtml(REPORT);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('<h1>Figures &amp; &lt;checks&gt;</h1>');
    expect(html).toContain('<h2>Fits: 2 &lt; 3</h2>');
    expect(html).toContain('<td>left | side</td><td>nearly 2</td><td>1.8–2</td>');
    expect(html).toContain('<blockquote><p>Nearly 2 &lt;script&gt;');
    expect(html).not.toMatch(/<script|https?:|src=/);
  });

  test('in Markdown has no markup but its own', () => {
    expect(formatReportMarkdown(REPORT).split('\n\n')).toEqual([
      '# Figures \\& \\<checks\\>',
      'Made with \\*Headcount\\*.',
      '## Fits: 2 \\< 3',
      'Hypothesis: “a\\|b”.',
      '| Side | Number | Can stand for |\n| --- | --- | --- |\n| left \\| side | nearly 2 | 1.8–2 |',
      '> Nearly 2 \\<script\\>alert(1)\\</script\\> of 3.\n',
    ]);
  });
});
