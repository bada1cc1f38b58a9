import { publishedWords } from '../article/attribution';
import type { ChartData } from '../article/schema';
import { parseProse } from '../article/template';
import type { Article, Check } from '../checks/evaluated';
import { buildProse, numberOf, plainText } from '../checks/rich-text';
import type { Style } from '../numbers/format';
import { meeting } from '../numbers/range';
import { axisAround, axisFromZero, axisOfWidths } from './build-axis';
import { exactnessRow, labelOf, rowOf, sideRow } from './build-row';
import type { Chart, Gap, Label, LineChart } from './chart';
import { formatDay } from './dates';

/** "Source: …, week of 5 October 2023 (date inferred). Headcount, data of 22 November 2026, a41f9c." */
export function sourceLine({ file, digest }: Article): string {
  const { publisher } = file.article;
  return `Source: ${publisher}, ${publishedWords(file.article)}. Headcount, data of ${formatDay(file.dataDate)}, ${digest}.`;
}

/** One chart of an article's data as plain data to draw. */
export function buildChart(article: Article, data: ChartData): Chart {
  const text = (prose: string): string => plainText(buildProse(article, prose));
  const base = {
    article: article.file.id,
    id: data.id,
    title: text(data.title),
    subtitle: text(data.subtitle),
    description: text(data.description),
    source: sourceLine(article),
    mentions: mentionsOf(article, [data.title, data.subtitle, data.description]),
  };
  switch (data.kind) {
    case 'bars': {
      const rows = data.rows.map((id) => rowOf(article, id));
      return { ...base, kind: 'bars', rows, ...axisFromZero(rows, styleOf(article, data.rows)) };
    }
    case 'parts': {
      const whole = rowOf(article, data.whole);
      const counted = data.parts.map((id) => ({ row: rowOf(article, id), style: 'counted' as const }));
      const left =
        data.unaccounted === null ? [] : [{ row: rowOf(article, data.unaccounted), style: 'unaccounted' as const }];
      const axis = axisFromZero([whole], styleOf(article, [data.whole]));
      return {
        ...base,
        kind: 'parts',
        whole,
        parts: [...counted, ...left],
        note: { text: text(data.note), sentences: [] },
        ...axis,
      };
    }
    case 'line': {
      const check = article.checks.find(({ data: { id } }) => id === data.check);
      if (check === undefined) throw new Error(`no check “${data.check}” in ${article.file.id}`);
      return { ...base, ...lineOf(article, check) };
    }
    case 'exactness': {
      const rows = data.rows.flatMap((id) => {
        const figure = article.figures.get(id);
        return figure === undefined ? [] : [exactnessRow(article, figure)];
      });
      return { ...base, kind: 'exactness', rows, ...axisOfWidths(rows) };
    }
    default:
      return data satisfies never;
  }
}

/** The ranges of both sides of a check on one number line. null where a side could not be computed. */
export function buildCheckChart(article: Article, check: Check): LineChart | null {
  if (check.result.formula.rounding === null || check.result.compared.rounding === null) return null;
  const { id, title, hypothesis } = check.data;
  const text = (prose: string): string => plainText(buildProse(article, prose));
  const line = lineOf(article, check);
  const said = line.rows.map(
    (row) => `${row.name}: ${[row.value.hedge, row.value.text].filter(Boolean).join(' ')} (${row.ranges})`,
  );
  return {
    ...line,
    article: article.file.id,
    id,
    title: text(title),
    subtitle: text(hypothesis.text),
    description: `${said.join('. ')}. ${line.gap === null ? 'The ranges meet or leave room.' : 'The ranges do not meet.'}`,
    source: sourceLine(article),
  };
}

type Line = Pick<LineChart, 'kind' | 'rows' | 'gap' | 'domain' | 'ticks'>;

function lineOf(article: Article, check: Check): Line {
  const rows = [sideRow(article, check, 'formula'), sideRow(article, check, 'compared')];
  return { kind: 'line', rows, gap: gapOf(check), ...axisAround(rows, check.style) };
}

/** Where equality was asked and the loosest ranges do not meet: the space between them. */
function gapOf({ data, result }: Check): Gap | null {
  const [f, c] = [result.formula.hedge, result.compared.hedge];
  if (data.relation !== 'eq' || f === null || c === null || meeting(f, c) !== 'apart') return null;
  const [lower, upper] = f.high !== null && c.low !== null && f.high.at.lte(c.low.at) ? [f, c] : [c, f];
  if (lower.high === null || upper.low === null) return null;
  return { low: lower.high.at.valueOf(), high: upper.low.at.valueOf(), label: { text: 'gap', sentences: [] } };
}

function styleOf(article: Article, ids: readonly string[]): Style {
  const styles = ids.flatMap((id) => article.figures.get(id)?.style ?? article.derived.get(id)?.style ?? []);
  const [first = { type: 'count', scale: 0, decimals: 0 } satisfies Style] = styles;
  return { ...first, scale: Math.max(...styles.map(({ scale }) => scale), 0) };
}

/** Numbers in the words around the picture, so that they can be asked for their sentences. */
function mentionsOf(article: Article, proses: readonly string[]): readonly Label[] {
  return proses.flatMap((prose) =>
    parseProse(prose).flatMap((piece) =>
      piece.type === 'number' ? [labelOf(numberOf(article, piece.id, piece.shown))] : [],
    ),
  );
}
