import type { Chart } from '../charts/chart';
import type { Article, Check } from '../checks/evaluated';
import { buildProse, plainText, sentencesOf } from '../checks/rich-text';
import { verdictLabel } from '../checks/wording';
import { HEDGE_TABLE } from '../numbers/hedges';
import { buildChartRows } from './chart-csv';
import { explanationOf } from './check-record';
import { computedOfDerived } from './computed';
import { type DataTable, textColumn } from './data-table';
import { formatDecimal } from './decimal-text';
import { CHART_COLUMNS, VALUE_COLUMNS } from './figure-columns';
import { valueCells } from './value-cells';

/** The tables of what follows from an article's figures: derived numbers, checks, the numbers of a chart. */

const HYPOTHESIS_COLUMNS = {
  hypothesis: textColumn('Hypothesis', 'What it rests on beyond the figures. Empty for nothing.'),
  basis: textColumn('Basis', 'Whose hypothesis it is: stated or implied by the article, or ours.'),
  bridges: textColumn(
    'Bridges',
    'The differences between figures that the hypothesis bridges, separated by semicolons.',
  ),
};
const FIGURES = textColumn('Figures', 'Ids of the figures in it, separated by semicolons.');
const SENTENCES = textColumn('Sentences', 'Ids of the sentences behind it, separated by semicolons.');

export const derivedTable = (article: Article): DataTable => ({
  name: 'derived',
  title: 'Derived numbers',
  description: 'Numbers computed from figures, with formula, ranges and what they rest on.',
  columns: {
    id: textColumn('Id', 'Id of the derived number: an address on the article’s page, which never changes.'),
    name: textColumn('Name', 'A name of a few words.'),
    label: textColumn('Label', 'What the number is.'),
    formula: textColumn('Formula', 'How it is computed, over ids of figures.'),
    ...VALUE_COLUMNS,
    unit: textColumn('Unit', 'Of the result.'),
    figures: FIGURES,
    sentences: SENTENCES,
    ...HYPOTHESIS_COLUMNS,
  },
  rows: [...article.derived.values()].map((derived) => {
    const { id, name, label, formula, unit, values, style, figures, hypothesis } = computedOfDerived(derived);
    return {
      id,
      name,
      label,
      formula,
      ...valueCells(values, style),
      unit,
      figures: joined(figures.map(({ data }) => data.id)),
      sentences: joined(sentencesOf(figures)),
      hypothesis: hypothesis === null ? '' : plainText(buildProse(article, hypothesis.text)),
      basis: hypothesis?.basis ?? '',
      bridges: joined(hypothesis?.bridges ?? []),
    };
  }),
  key: 'id',
  references: [],
});

export const checksTable = (article: Article): DataTable => ({
  name: 'checks',
  title: 'Checks',
  description:
    'Every check with its verdict. A verdict says whether figures and one hypothesis can all hold, never which is wrong. Nominal and ranges are those of the residual: formula minus compared.',
  columns: {
    id: textColumn('Id', 'Id of the check: an address on the article’s page, which never changes.'),
    title: textColumn('Title', 'The question in a few words.'),
    ...HYPOTHESIS_COLUMNS,
    relation: textColumn('Relation', 'How the two sides are held against each other: eq (=), le (≤), lt (<), or grim.'),
    formula: textColumn('Formula', 'One side, over ids of figures.'),
    compared: textColumn('Compared', 'What it is compared with.'),
    figures: FIGURES,
    sentences: SENTENCES,
    verdict: textColumn('Verdict', 'consistent, consistent-within-rounding, undecided or inconsistent.'),
    reason: textColumn('Reason', 'Why it cannot be decided. Empty for the other verdicts.'),
    note: textColumn(
      'Note',
      'boundary: the ranges only touch; as-printed: the printed numbers fit, not all that rounds to them.',
    ),
    words: textColumn('In words', 'The verdict in words.'),
    explanation: textColumn('Explanation', 'Why the check has its verdict.'),
    ...VALUE_COLUMNS,
    slack: textColumn(
      'Slack',
      'For each figure the smallest relative change that makes the relation possible: 0.1 is 10 % more.',
    ),
    comment: textColumn('Comment', 'What a careful reader should know.'),
    hedge_table: textColumn('Hedge table', 'Version of the rules that say how wide a hedge is.'),
  },
  rows: article.checks.map((check) => checkRow(article, check)),
  key: 'id',
  references: [],
});

function checkRow(article: Article, check: Check): Readonly<Record<string, string>> {
  const { data, result, figures, style } = check;
  const { outcome, slack } = result;
  const prose = (text: string): string => plainText(buildProse(article, text));
  return {
    id: data.id,
    title: prose(data.title),
    hypothesis: prose(data.hypothesis.text),
    basis: data.hypothesis.basis,
    bridges: joined(data.hypothesis.bridges),
    relation: data.relation,
    formula: data.formula,
    compared: data.compared,
    figures: joined(figures.map(({ data: { id } }) => id)),
    sentences: joined(sentencesOf(figures)),
    verdict: outcome?.verdict ?? '',
    reason: outcome?.reason ?? '',
    note: outcome?.note ?? '',
    words: outcome === null ? '' : verdictLabel(outcome),
    explanation: explanationOf(article, check),
    ...valueCells(result.values, style),
    slack: joined([...(slack ?? [])].map(([id, change]) => `${id} ${formatDecimal(change)}`)),
    comment: data.comment === null ? '' : prose(data.comment),
    hedge_table: HEDGE_TABLE,
  };
}

const joined = (texts: readonly string[]): string => texts.join('; ');

/** Ids of charts tell capitals apart, names of tables have none: "twoWaves" is "chart-two-waves". Ids have no hyphens. */
export const chartTableName = (chart: string): string =>
  `chart-${chart.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

export const chartTable = (article: Article, chart: Chart): DataTable => ({
  name: chartTableName(chart.id),
  title: chart.title,
  description: chart.description,
  columns: CHART_COLUMNS,
  rows: buildChartRows(article, chart),
  key: 'id',
  references: [],
});
