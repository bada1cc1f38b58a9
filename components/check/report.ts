import { rowsOf, textOf } from '@/lib/charts/chart';
import { plainText } from '@/lib/checks/rich-text';
import { CHECK_WORDS } from './check-words';
import type { CheckView } from './desk-messages';
import type { Edits } from './edits';

/** What was found in a text, as a report prints it: all in plain words, every number with its hedge. */
export interface Report {
  readonly title: string;
  /** What was read and what a verdict means. */
  readonly notes: readonly string[];
  readonly checks: readonly ReportCheck[];
}

export interface ReportCheck {
  /** "Does not fit: 2.4 million + … = 4.1 million, not 4.4 million". */
  readonly title: string;
  /** Hypothesis and whose it is, verdict with its reason, what it hangs on, what it rests on, who has looked at it. */
  readonly paragraphs: readonly string[];
  readonly ranges: readonly (readonly [name: string, number: string, ranges: string])[];
  readonly quotes: readonly string[];
}

interface Counts {
  readonly figures: number;
  readonly leftOut: number;
}

/** @param name Of the text. @param day YYYY-MM-DD. @param views In the order in which they are told. */
export function buildReport(
  name: string,
  day: string,
  counts: Counts,
  views: readonly CheckView[],
  edits: Edits,
): Report {
  const words = CHECK_WORDS.report;
  return {
    title: words.title(name),
    notes: [words.made(day, counts.figures, counts.leftOut, views.length), words.meaning],
    checks: views.map((view) => buildReportCheck(view, edits)),
  };
}

function buildReportCheck(view: CheckView, edits: Edits): ReportCheck {
  const words = CHECK_WORDS.report;
  const { hypothesis, basis, label, formula, reason, more, restsOn, chart, quotes, id } = view;
  const verdict = [`${label}.`, plainText(reason)].filter((part) => part !== '.').join(' ');
  return {
    title: `${label}: ${plainText(formula)}`,
    paragraphs: [
      words.hypothesis(plainText(hypothesis), CHECK_WORDS.basis[basis]),
      verdict,
      ...more.map(plainText),
      ...(restsOn.length === 0 ? [] : [words.restsOn(restsOn.join(', '))]),
      edits.judged[id] === 'accepted' ? words.accepted : words.unjudged,
    ].filter((paragraph) => paragraph !== ''),
    ranges: chart === null ? [] : rowsOf(chart).map((row) => [row.name, textOf(row.value), row.ranges] as const),
    quotes,
  };
}
