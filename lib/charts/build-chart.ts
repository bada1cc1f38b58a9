import { publishedWords } from '../article/attribution';
import type { ChartData } from '../article/schema';
import { parseProse } from '../article/template';
import type { Article, Check } from '../checks/evaluated';
import { buildProse, numberOf, plainText, sentencesOf } from '../checks/rich-text';
import { BASIS_WORDS, verdictLabel } from '../checks/wording';
import { differenceStyle, formatRange, type Style } from '../numbers/format';
import { meeting, point, type Range } from '../numbers/range';
import { sizeOf } from './bands';
import { axisAround, axisFromZero, axisOfWidths } from './build-axis';
import { exactnessRow, labelOf, rowOf, sideRow } from './build-row';
import type { ChartRow, Gap, Label, LineChart, RowsChart, Span } from './chart';
import { formatDay } from './dates';

/** "Source: …, week of 5 October 2023 (date inferred). Headcount, data 1.1.0 of 24 November 2026, a41f9c." */
export function sourceLine({ file, digest }: Article): string {
  const { publisher } = file.article;
  const data = [`data ${file.version} of ${formatDay(file.dataDate)}`, digest].filter((part) => part !== '').join(', ');
  return `Source: ${publisher}, ${publishedWords(file.article)}. Headcount, ${data}.`;
}

/** The source line in two, for places where it does not fit on one line: the article, then the data. */
export const partSourceLine = (source: string): readonly string[] => source.split(/(?<=\.) (?=Headcount, data )/);

/** One chart of an article's data as plain data to draw. */
export function buildChart(article: Article, data: ChartData): RowsChart {
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
      const axis = axisFromZero([whole, ...placed(counted.map(({ row }) => row))], styleOf(article, [data.whole]));
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

/** Parts where they are drawn: each begins where the one before it ends. */
function placed(parts: readonly ChartRow[]): readonly ChartRow[] {
  let start = 0;
  return parts.map((row) => {
    const from = start;
    start += sizeOf(row);
    const moved = ({ low, high }: Span): Span => ({
      low: low === null ? null : from + low,
      high: high === null ? null : from + high,
    });
    return { ...row, nominal: start, rounding: moved(row.rounding), hedge: moved(row.hedge) };
  });
}

/**
 * The ranges of both sides of a check on one number line; of a percentage and a count only the percentage's. null where
 * a side could not be computed.
 */
export function buildCheckChart(article: Article, check: Check): LineChart | null {
  if (check.result.formula.rounding === null || check.result.compared.rounding === null) return null;
  const { id, title, hypothesis } = check.data;
  const { outcome } = check.result;
  const text = (prose: string): string => plainText(buildProse(article, prose));
  const line = lineOf(article, check);
  const said = line.rows.map(({ name, value, ranges }) => {
    const words = [value.hedge, value.text].filter(Boolean).join(' ');
    return `${name}: ${words}${ranges === '' ? '' : ` (${ranges})`}.`;
  });
  return {
    ...line,
    article: article.file.id,
    id,
    // The picture travels without the card around it: question and answer, and whose the hypothesis is, go with it.
    title: outcome === null ? text(title) : `${text(title)} ${verdictLabel(outcome)}.`,
    subtitle: `Hypothesis (${BASIS_WORDS[hypothesis.basis]}): ${text(hypothesis.text)}`,
    description: [...said, placeOf(check)].filter((sentence) => sentence !== '').join(' '),
    source: sourceLine(article),
    mentions: mentionsOf(article, [title, hypothesis.text]),
  };
}

/** How the two ranges lie, in words, hedges read at their loosest. */
function placeOf({ data, result }: Check): string {
  const [f, c] = [result.formula.hedge, result.compared.hedge];
  if (data.relation === 'grim' || f === null || c === null) return '';
  const where = meeting(f, c);
  if (where === 'touch') return 'The ranges touch at one value.';
  if (where === 'overlap') return 'The ranges overlap.';
  return data.relation === 'eq'
    ? 'The ranges do not meet.'
    : `The first range lies ${isBelow(f, c) ? 'below' : 'above'} the second.`;
}

/** Of two ranges that do not meet, whether the first is the lower. */
const isBelow = (f: Range, c: Range): boolean => f.high !== null && c.low !== null && f.high.at.lte(c.low.at);

type Line = Pick<LineChart, 'kind' | 'rows' | 'gap' | 'domain' | 'ticks'>;

function lineOf(article: Article, check: Check): Line {
  const sides = check.data.relation === 'grim' ? (['formula'] as const) : (['formula', 'compared'] as const);
  const rows = sides.map((side) => sideRow(article, check, side));
  return { kind: 'line', rows, gap: gapOf(check), ...axisAround(rows, check.style) };
}

/** Where equality was asked of what may be compared and the loosest ranges do not meet: the space between them. */
function gapOf({ data, result, figures, style }: Check): Gap | null {
  const [f, c] = [result.formula.hedge, result.compared.hedge];
  if (data.relation !== 'eq' || result.outcome?.verdict !== 'inconsistent' || f === null || c === null) return null;
  const [lower, upper] = isBelow(f, c) ? [f, c] : [c, f];
  // Where an open end is the other's end, there is no space between them.
  if (lower.high === null || upper.low === null || lower.high.at.gte(upper.low.at)) return null;
  const label = {
    text: `gap of ${formatRange(point(upper.low.at.sub(lower.high.at)), differenceStyle(style))}`,
    sentences: sentencesOf(figures),
    figures: figures.map(({ data: { id } }) => id),
  };
  return { low: lower.high.at.valueOf(), high: upper.low.at.valueOf(), label };
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
