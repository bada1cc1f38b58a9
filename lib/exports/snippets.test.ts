import { describe, expect, test } from 'vitest';
import { SAMPLE_CHARTS } from '../charts/fixtures/sample-charts';
import { escapeHtml } from './escape-html';
import { escapeLatex } from './escape-latex';
import { buildSnippets } from './snippets';

const [CHART] = SAMPLE_CHARTS;
if (CHART === undefined) throw new Error('no sample charts');
const SITE = { origin: 'https://example.org', base: '/headcount' };
const PAGE = `https://example.org/headcount/articles/${CHART.article}/charts/${CHART.id}`;
const PARTS = {
  site: SITE,
  altText: 'Bars. “Nearly” 2 million [more] & "others" <1 %.',
  height: 480,
  picture: { width: 768, height: 400 },
  citationKey: 'csm-pakistan-2023-waves',
};
const snippets = buildSnippets(CHART, PARTS);

test('the address for oEmbed is the chart’s page and nothing else', () => {
  expect(snippets.address).toBe(PAGE);
});

describe('the frame', () => {
  test('has a title, an absolute address and a height before it is told one', () => {
    expect(snippets.frame).toMatch(/^<iframe title="[^"]+" src="https:\/\/example\.org\/headcount\/embed\/[^"]+" /);
    expect(snippets.frame).toContain(`/embed/${CHART.article}/${CHART.id}"`);
    expect(snippets.frame).toContain('height="480" style="border:0;width:100%"');
    expect(snippets.frame).toContain('</iframe>');
  });

  test('listens for its own height, by window', () => {
    expect(snippets.frame).toContain('f.contentWindow===e.source');
    expect(snippets.frame).not.toMatch(/e\.origin/);
    expect(snippets.frame.match(/<\/script>/g)).toHaveLength(1);
  });

  test('keeps a title with quotes and brackets in its attribute', () => {
    const { frame } = buildSnippets({ ...CHART, title: '"><script>alert(1)</script>' }, PARTS);
    expect(frame).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  });
});

test('the picture has the whole alt text, its size, and leads to the chart’s page', () => {
  expect(snippets.image).toContain(`<a href="${PAGE}"><img src="${PAGE}.png" alt="${escapeHtml(PARTS.altText)}" `);
  expect(snippets.image).toContain('width="768" height="400"');
});

test('Markdown escapes what it would read as markup', () => {
  expect(snippets.markdown).toContain('2 million \\[more\\] & "others" \\<1 %.](<');
  expect(snippets.markdown).toContain(`](<${PAGE}>)`);
  expect(snippets.markdown.split('\n')).toHaveLength(3);
});

test('LaTeX has picture, alt text, caption with the source, and the citation’s key', () => {
  expect(snippets.latex).toContain(`{${CHART.id}.png}`);
  expect(snippets.latex).toContain('alt={Bars. “Nearly” 2 million [more] \\& "others" <1 \\%.}');
  expect(snippets.latex).toContain('\\cite{csm-pakistan-2023-waves}');
  expect(snippets.latex).toContain(escapeLatex(CHART.source));
});

test.each([
  ['50 % of $3 & #1_a {b}', '50 \\% of \\$3 \\& \\#1\\_a \\{b\\}'],
  ['a\\b ~ c^d', 'a\\textbackslash{}b \\textasciitilde{} c\\textasciicircum{}d'],
  ['2.4 − 1.7 ≤ 4.4\u00a0million', '2.4 $-$ 1.7 $\\leq$ 4.4~million'],
])('%s in LaTeX is %s', (text, latex) => {
  expect(escapeLatex(text)).toBe(latex);
});

test('in HTML no character opens a tag or ends an attribute', () => {
  expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
});
