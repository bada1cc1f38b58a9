import type { Mention, Suggestion } from './propose-passage';

/** Of what the rules suggest, without what another suggestion makes needless: parts of sums, second wholes, accidents. */
export function chooseProposals(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const wholes = new Map(suggestions.filter(({ kind }) => kind === 'sum').map((sum) => [sum.compared, sum] as const));
  const percents = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    if (suggestion.kind !== 'percent-of') continue;
    const known = percents.get(suggestion.compared);
    if (known === undefined || suggestion.confidence > known.confidence) percents.set(suggestion.compared, suggestion);
  }
  const beside = byFigure(suggestions);
  return suggestions.filter(
    (suggestion) =>
      !isCovered(suggestion, wholes) && !isOutdone(suggestion, percents) && !isExplained(suggestion, beside),
  );
}

/** The suggestions about each figure. */
function byFigure(suggestions: readonly Suggestion[]): ReadonlyMap<Mention, readonly Suggestion[]> {
  const beside = new Map<Mention, Suggestion[]>();
  for (const suggestion of suggestions) {
    for (const figure of suggestion.figures) {
      const known = beside.get(figure);
      if (known === undefined) beside.set(figure, [suggestion]);
      else known.push(suggestion);
    }
  }
  return beside;
}

/** Two numbers that are nearly one, where the one is a part of the other; and sums by accident. */
function isExplained(suggestion: Suggestion, beside: ReadonlyMap<Mention, readonly Suggestion[]>): boolean {
  const { kind, relation, figures, formula, basis } = suggestion;
  const [a, b] = figures;
  const others = a === undefined ? [] : (beside.get(a) ?? []);
  // Some of a list come to its whole by accident, where the text says that all of it does.
  const wholes = figures.flatMap((figure) => beside.get(figure) ?? []);
  if (
    kind === 'sum' &&
    basis === 'ours' &&
    (others.some((other) => isLonger(other, suggestion)) || wholes.some((other) => isSaid(other, suggestion)))
  )
    return true;
  // A list is parts of one whole: of the one that the text names.
  if (kind === 'sum' && basis !== 'stated' && wholes.some((other) => isNamedFor(other, suggestion))) return true;
  // What remains of a whole is one of its parts, where all of them are listed.
  if (kind === 'sum' && / - /.test(formula))
    return others.some(
      (other) => other.kind === 'sum' && other.figures.length > figures.length && isWithin(figures, other),
    );
  if (kind !== 'repeat' || relation !== 'eq' || a === undefined || b === undefined || a.value === b.value) return false;
  return others.some((other) => other.kind !== 'repeat' && other.figures.includes(b));
}

const isLonger = (other: Suggestion, { figures, compared }: Suggestion): boolean =>
  other.kind === 'sum' &&
  other.figures.length > figures.length &&
  isWithin(figures, other) &&
  (other.compared !== compared || other.basis !== 'ours');

const isNamedFor = (other: Suggestion, { figures, compared }: Suggestion): boolean =>
  other.kind === 'sum' &&
  other.basis === 'stated' &&
  other.compared !== compared &&
  figures.every((figure) => figure.id === compared || other.figures.includes(figure));

/** Fewer of the same numbers are said to be the whole. */
const isSaid = (other: Suggestion, { figures, compared }: Suggestion): boolean =>
  other.kind === 'sum' &&
  other.basis !== 'ours' &&
  other.compared === compared &&
  other.figures.length < figures.length &&
  other.figures.every((figure) => figures.includes(figure));

/** A percentage is of one whole: the likeliest. */
const isOutdone = (suggestion: Suggestion, percents: ReadonlyMap<string, Suggestion>): boolean =>
  suggestion.kind === 'percent-of' && percents.get(suggestion.compared) !== suggestion;

/** A part of a sum is within its whole as soon as the sum is. */
function isCovered({ kind, basis, figures, compared }: Suggestion, wholes: ReadonlyMap<string, Suggestion>): boolean {
  const sum = kind === 'part' || kind === 'parts' ? wholes.get(compared) : undefined;
  // Of a longer list than that of the sum, what is too much belongs to something else.
  if (sum !== undefined && kind === 'parts')
    return sum.figures.every((figure) => figures.includes(figure)) || isWithin(figures, sum);
  // What the text says is not made needless by what nobody says.
  if (sum?.basis === 'ours' && basis === 'stated') return false;
  return sum !== undefined && isWithin(figures, sum);
}

const isWithin = (figures: Suggestion['figures'], sum: Suggestion): boolean =>
  figures.every((figure) => sum.figures.includes(figure));
