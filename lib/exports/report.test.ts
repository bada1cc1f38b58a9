import { expect, test } from 'vitest';
import { evaluateArticle } from '../checks/evaluated';
import { smallArticle, smallFile } from '../checks/fixtures/small-article';
import { readArticles } from '../library/library';
import { chartsOf } from '../library/list-charts';
import { altTextOf } from './alt-text';
import { escapePandoc } from './escape-pandoc';
import { formatReport } from './report';

const [article] = readArticles();
if (article === undefined) throw new Error('no article');
const site = { origin: 'https://example.org', base: '' };
const charts = chartsOf(article);
const report = formatReport(article, charts, site);

test('every chart stands with its alt text, in print size, its source and how to cite it', () => {
  for (const chart of charts) {
    const picture = `![${escapePandoc(altTextOf(chart))}](charts/${chart.id}-print.png){width=16cm}\\\n`;
    expect(report).toContain(`## ${escapePandoc(chart.title)}\n\n${picture}`);
    expect(report).toContain(`[@csm-pakistan-2023-${chart.id}]`);
  }
  expect(report.split(escapePandoc(charts[0]?.source ?? '-')).length).toBeGreaterThan(charts.length);
});

test('the chart of a check says whose hypothesis it draws, and the verdict, once', () => {
  const own = report.slice(report.indexOf('## If the two groups'), report.indexOf('## Two waves of flight'));
  expect(own.match(/Hypothesis \(our question; the article does not say so\): Every/g)).toHaveLength(1);
  expect(own).toContain('Verdict: Does not fit.');
  const check = report.slice(report.indexOf('## Do the two groups make the total? Does not fit.'));
  expect(check.slice(0, check.indexOf('Cite as')).match(/\nHypothesis \(our question/g)).toHaveLength(1);
});

test('figures keep hedge, ranges, speaker and sentence in the table', () => {
  expect(report).toContain(
    '| Afghans among the unauthorized immigrants ordered to leave | an estimated 1.7 million | 1.65–1.75 million as printed; “an estimated” allows 1.53–1.87 million | nobody named | s1 |\n',
  );
  expect(report).toContain('| at least 60 | 60 or more; no other end is given |');
});

test('every check has hypothesis, formula, verdict with its reason, and what to know about it', () => {
  const checks = report.slice(report.indexOf('# Checks'), report.indexOf('# Sentences'));
  expect(checks.match(/^## /gm)).toHaveLength(article.checks.length);
  expect(checks).toContain(
    '## Do the two groups make the total?\n\nHypothesis (our question; the article does not say so): Every Afghan',
  );
  expect(checks).toContain('\n\nDoes not fit. 0.3 million is left over: 0.15–0.45 million after rounding');
  expect(checks).toContain(
    '\n\nCannot be decided: the figures do not count the same thing. Approximately 6 million is a flow',
  );
});

test('sentences are quoted with who says which number; licence and bibliography are named', () => {
  expect(report).toContain(
    '> “Of the 4.4 million Afghans living in Pakistan today, authorities say 2.4 million have refugee status and are free to stay.” (s6) [@csm-pakistan-2023]\n>\n> Said by: 4.4 million: the article, in its own voice; 2.4 million: authorities.\n',
  );
  expect(report).toMatch(
    /^---\ntitle: "4\.4 million Afghans in Pakistan: which [^\n]*"\nlang: en\nbibliography: citations\.bib\n---\n/,
  );
  expect(report).toContain('(CC BY 4.0)](https://creativecommons.org/licenses/by/4.0/). Quoted sentences belong');
  expect(report).toMatch(/::: \{#refs\}\n:::\n$/);
});

test('an article without derived numbers, checks and charts has no empty parts', () => {
  const small = smallArticle({ figures: { a: '40 people' } });
  const text = formatReport(small, [], site);
  expect(text).not.toMatch(/# Derived numbers|# Checks/);
  expect(text).toContain('| label of a | 40 |');
});

test('no text of a data file is markup: every sign of it is escaped, and none begins a line', () => {
  const nasty = '*a* [l](u) <b> $\\input{x}$ @key #1 | `c` {#id} "q" </script>';
  const file = smallFile({
    figures: { a: ['40 people', { label: nasty, saidBy: { who: nasty, voice: 'named' } }], b: '30 people' },
    derived: [{ id: 'd', label: nasty, formula: 'a - b' }],
    checks: [{ title: nasty.replace(/[{}]/g, ''), formula: 'a', compared: 'b', comment: '- no list\n\n# no heading' }],
    charts: [
      {
        kind: 'bars',
        id: 'bars',
        title: '1. no list',
        subtitle: '> no quote',
        description: nasty.replace(/[{}]/g, ''),
        rows: ['a', 'd'],
      },
    ],
  });
  const [first, ...others] = file.sentences;
  if (first === undefined) throw new Error('no sentence');
  const quote = `${first.quote} ${nasty}`;
  const hostile = evaluateArticle({
    ...file,
    sentences: [{ ...first, quote, end: first.start + quote.length }, ...others],
    lede: '- no list',
    article: { ...file.article, title: nasty, publisher: nasty },
  });
  const text = formatReport(hostile, chartsOf(hostile), site);
  const withoutOurs = text
    .replace(/\{width=16cm\}|::: \{(?:custom-style="Image Caption"|#refs)\}/g, '')
    .replace(/ \[@[\w-]+\]/g, '')
    .replace(/!\[|\]\(charts\/\w+-print\.png\)|\[Creative[^\]]+\]/g, '')
    .replace(/^(?:---|title:.*|lang:.*|bibliography:.*|#+ |> |>|\|.*)$/gm, (line) =>
      line.startsWith('| ') ? line.replace(/^\||(?<!\\)\|/g, '') : '',
    )
    .replace(/^#+ |^> ?|^:::$/gm, '');
  expect(withoutOurs).not.toMatch(/(?<!\\)(?:\\\\)*[*[\]<>$@#|`{}"]/);
  expect(text).toContain('\n\n\\- no list\n');
  expect(text).toContain('## 1\\. no list\n');
  expect(text).toContain('\n\\- no list # no heading'.replace('#', '\\#'));
});
