import type { HedgeClass } from '@/lib/numbers/hedges';
import type { FoundFigure, Reading } from '@/lib/reading/reading';

/** A labelled figure, its offsets into the whole text. */
export interface LabelledFigure {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly value: number | readonly [number, number];
  readonly unit: string;
  /** A class in the corpus' words; "range" for a pair, "none". */
  readonly hedge: string;
  readonly hedgeText: string | null;
}

/** What must not come out as a figure. */
export interface LabelledNonFigure {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: string;
}

export interface LabelledText {
  readonly name: string;
  readonly text: string;
  readonly figures: readonly LabelledFigure[];
  readonly nonFigures: readonly LabelledNonFigure[];
}

export interface FigureScore {
  readonly name: string;
  /** Labelled figures, and how many of them a reported one overlaps with the same value. */
  readonly labelled: number;
  readonly found: number;
  /** Reported figures, and how many of them overlap a labelled one and have its value. */
  readonly reported: number;
  readonly right: number;
  /** Found ones whose offsets are the label's. */
  readonly exact: number;
  /** Found ones whose hedge has the labelled class. */
  readonly hedges: number;
  readonly nonFigures: number;
  readonly taken: number;
  /** One line for each miss. */
  readonly reasons: readonly string[];
}

const CLASSES: ReadonlyMap<string, HedgeClass | null> = new Map([
  ['none', null],
  ['range', null],
  ['about', 'about'],
  ['estimated', 'estimated'],
  ['nearly', 'nearly'],
  ['more_than', 'more-than'],
  ['at_least', 'at-least'],
  ['up_to', 'up-to'],
  ['less_than', 'less-than'],
]);

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Shares are labelled as percentages or as "one in N"; two-thirds as 66.667. */
const TOLERANCE = 0.001;

function sameValue(figure: FoundFigure, label: LabelledFigure): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.abs(b);
  const { value } = figure;
  if (typeof value !== 'number' || typeof label.value !== 'number') {
    if (typeof value === 'number' || typeof label.value === 'number') return false;
    return near(value[0], label.value[0]) && near(value[1], label.value[1]);
  }
  if (label.unit === 'one_in') return near(value, 1 / label.value);
  if (figure.unit === 'share' && label.unit.startsWith('percent')) return near(value * 100, label.value);
  return near(value, label.value);
}

/** The class that a label means is read. A pair may also carry the hedge that is printed before it. */
function sameHedge(figure: FoundFigure, label: LabelledFigure): boolean {
  const hedge = figure.hedge;
  if (label.hedge === 'range' && hedge !== null) return hedge.text.toLowerCase() === label.hedgeText?.toLowerCase();
  return (CLASSES.get(label.hedge) ?? null) === (hedge?.class ?? null);
}

/** How well the figures of a reading are those that were labelled. */
export function scoreFigures(labelled: LabelledText, reading: Reading): FigureScore {
  const { figures } = reading;
  const reasons: string[] = [];
  let [found, right, exact, hedges, taken] = [0, 0, 0, 0, 0];
  for (const label of labelled.figures) {
    const meeting = figures.filter((figure) => overlap(figure, label));
    const match = meeting.find((figure) => sameValue(figure, label));
    if (match === undefined) {
      const out = reading.leftOut.find((span) => overlap(span, label));
      const other = meeting[0] ?? out;
      const instead =
        other === undefined ? 'nothing there' : 'why' in other ? `left out: ${other.why}` : `read as ${other.value}`;
      reasons.push(`missed “${label.quote}” (${label.value}): ${instead}`);
      continue;
    }
    found += 1;
    if (match.start === label.start && match.end === label.end) exact += 1;
    else reasons.push(`span of “${label.quote}”: “${match.text}”`);
    if (sameHedge(match, label)) hedges += 1;
    else reasons.push(`hedge of “${label.quote}”: ${match.hedge?.class ?? 'none'}, labelled ${label.hedge}`);
  }
  for (const figure of figures) {
    if (labelled.figures.some((label) => overlap(figure, label) && sameValue(figure, label))) right += 1;
    else reasons.push(`not labelled: “${figure.text}” (${figure.value} ${figure.unit})`);
  }
  for (const label of labelled.nonFigures) {
    if (!figures.some((figure) => overlap(figure, label))) continue;
    taken += 1;
    reasons.push(`taken: “${label.quote}” (${label.kind})`);
  }
  return {
    name: labelled.name,
    labelled: labelled.figures.length,
    found,
    reported: figures.length,
    right,
    exact,
    hedges,
    nonFigures: labelled.nonFigures.length,
    taken,
    reasons,
  };
}

/** All texts as one. */
export function sumScores(scores: readonly FigureScore[]): FigureScore {
  const sum = (count: (score: FigureScore) => number): number => scores.reduce((all, score) => all + count(score), 0);
  return {
    name: `${scores.length} texts`,
    labelled: sum((score) => score.labelled),
    found: sum((score) => score.found),
    reported: sum((score) => score.reported),
    right: sum((score) => score.right),
    exact: sum((score) => score.exact),
    hedges: sum((score) => score.hedges),
    nonFigures: sum((score) => score.nonFigures),
    taken: sum((score) => score.taken),
    reasons: [],
  };
}
