import type { Article, Check, Derived } from '@/lib/checks/evaluated';
import { describeDerivedRanges, describeRanges } from '@/lib/checks/range-words';
import { buildProse, derivedNumber, formulaText, plainText } from '@/lib/checks/rich-text';
import {
  BASIS_WORDS,
  describeFormula,
  describeHanging,
  describeSlack,
  describeVerdict,
  VERDICT_MARKS,
  verdictLabel,
} from '@/lib/checks/wording';
import { differenceStyle, formatValue } from '@/lib/numbers/format';

const LABEL = 12;

/**
 * Every check and derived number of an article as a table of text.
 * @param width Characters a line may have.
 */
export function formatArticle(article: Article, width: number): string {
  const { id, article: source, version, dataDate } = article.file;
  const head = `${id}: ${source.publisher}, “${source.title}”`;
  const rule = '─'.repeat(Math.min(width, Math.max(head.length, 40)));
  const checks = article.checks.map((check) => formatCheck(article, check, width));
  const derived = [...article.derived.values()].map((number) => formatDerived(article, number, width));
  return [
    ...wrap(head, width),
    ...wrap(`data ${version} of ${dataDate}, digest ${article.digest}`, width),
    rule,
    '',
    ...checks,
    ...(derived.length > 0 ? ['Derived numbers', rule, '', ...derived] : []),
  ].join('\n');
}

function formatCheck(article: Article, check: Check, width: number): string {
  const { data, result } = check;
  const verdict =
    result.outcome === null ? '' : `${VERDICT_MARKS[result.outcome.verdict]} ${verdictLabel(result.outcome)}`;
  return rows(
    `${data.id}  ${verdict}`,
    [
      ['question', plainText(buildProse(article, data.title))],
      ['hypothesis', `${plainText(buildProse(article, data.hypothesis.text))} (${BASIS_WORDS[data.hypothesis.basis]})`],
      ['formula', plainText(describeFormula(article, check))],
      ['residual', residualText(check)],
      ['why', plainText(describeVerdict(article, check))],
      ['hangs on', plainText(describeHanging(check))],
      ['slack', plainText(describeSlack(check))],
    ],
    width,
  );
}

/** formula − compared, with its ranges. */
function residualText({ result: { values }, style, figures }: Check): string {
  if (values.rounding === null) return '';
  const difference = differenceStyle(style);
  const value = values.nominal === null ? '' : `${formatValue(values.nominal, difference)}; `;
  return `${value}${describeRanges(values, difference, figures)}`;
}

function formatDerived(article: Article, derived: Derived, width: number): string {
  return rows(
    `${derived.data.id}  ${plainText([derivedNumber(derived)])}`,
    [
      ['what', derived.data.label],
      ['formula', plainText(formulaText(article, derived.data.formula))],
      ['ranges', describeDerivedRanges(derived)],
    ],
    width,
  );
}

function rows(head: string, cells: readonly (readonly [label: string, text: string])[], width: number): string {
  const lines = cells
    .filter(([, text]) => text !== '')
    .map(
      ([label, text]) => `  ${label.padEnd(LABEL)}${wrap(text, width - LABEL - 2).join(`\n${' '.repeat(LABEL + 2)}`)}`,
    );
  return `${[wrap(head, width - 2).join('\n  '), ...lines].join('\n')}\n`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > width && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
