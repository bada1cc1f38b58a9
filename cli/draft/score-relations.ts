import type { Decided } from '@/lib/reading/check-proposals';
import type { Proposal } from '@/lib/reading/proposal';
import type { Reading } from '@/lib/reading/reading';
import type { Labelled, LabelledRelation } from './read-labelled';

/** How the proposals for one labelled text compare with its labelled relations. */
export interface RelationScore {
  readonly id: string;
  /** Labelled relations that a check can be made of, from the text alone. */
  readonly labelled: number;
  /** Of those: proposed, over the same figures. */
  readonly proposed: number;
  /** Of those: with the verdict that the label expects. */
  readonly right: number;
  /** Traps (not comparable, another context, explained by the text), and those that were told to be wrong. */
  readonly traps: number;
  readonly sprung: number;
  /** Plain errors, and those that came out as inconsistent. */
  readonly errors: number;
  readonly flagged: number;
  /** Proposals, and of those not labelled. */
  readonly proposals: number;
  readonly unlabelled: number;
  /** "Inconsistent" where no label says mismatch or violated. */
  readonly falseAlarms: number;
  /** Each miss in a line of words. */
  readonly reasons: readonly string[];
}

const TRAPS = new Set(['not_comparable', 'context_mismatch', 'mismatch_explained']);
const WRONG = new Set(['mismatch', 'violated']);

/** @param results What each proposal came to, in the same order. */
export function scoreRelations(
  labelled: Labelled,
  reading: Reading,
  proposals: readonly Proposal[],
  results: readonly Decided[],
): RelationScore {
  const names = labelledNames(labelled, reading);
  const sets = proposals.map(({ figures }) => keyOf(figures.map((id) => names.get(id) ?? `?${id}`)));
  const taken = new Set<number>();
  const reasons: string[] = [];
  const score = { labelled: 0, proposed: 0, right: 0, traps: 0, sprung: 0, errors: 0, flagged: 0 };
  for (const relation of labelled.relations) {
    const key = keyOf(figuresOf(relation));
    const found = sets.flatMap((set, index) => (set === key ? [index] : []));
    for (const index of found) taken.add(index);
    const verdicts = found.map((index) => results[index]?.outcome ?? null);
    const said = verdicts.map((outcome) => [outcome?.verdict ?? 'none', outcome?.reason].filter(Boolean).join(' '));
    if (TRAPS.has(relation.expected)) {
      score.traps += 1;
      if (!verdicts.some((outcome) => outcome?.verdict === 'inconsistent')) continue;
      score.sprung += 1;
      reasons.push(`${relation.id} ${relation.formula}: a trap (${relation.expected}), told to be inconsistent`);
      continue;
    }
    if (relation.needs_reference) continue;
    score.labelled += 1;
    if (found.length > 0) score.proposed += 1;
    const right = said.some((verdict) => isRight(relation.expected, verdict));
    if (right) score.right += 1;
    const isError = WRONG.has(relation.expected) && relation.severity === 'error';
    if (isError) score.errors += 1;
    if (isError && said.includes('inconsistent')) score.flagged += 1;
    if (found.length === 0) reasons.push(`${relation.id} ${relation.formula} (${relation.expected}): not proposed`);
    else if (!right)
      reasons.push(`${relation.id} ${relation.formula}: expected ${relation.expected}, came to ${said.join(', ')}`);
  }
  const errorSets = labelled.relations
    .filter(({ expected }) => WRONG.has(expected))
    .map((relation) => figuresOf(relation));
  let falseAlarms = 0;
  for (const [index, proposal] of proposals.entries()) {
    if (results[index]?.outcome?.verdict !== 'inconsistent') continue;
    const own = new Set(sets[index]?.split(' '));
    if (errorSets.some((figures) => figures.every((id) => own.has(id)))) continue;
    falseAlarms += 1;
    reasons.push(`false alarm: ${proposal.hypothesis}`);
  }
  const unlabelled = proposals.length - taken.size;
  return { id: labelled.figures.name, ...score, proposals: proposals.length, unlabelled, falseAlarms, reasons };
}

/** The label of each figure that was read: the labelled one that it overlaps most. */
function labelledNames(labelled: Labelled, reading: Reading): ReadonlyMap<string, string> {
  const placed = labelled.figures.figures.map(({ start, end }, index) => ({
    id: labelled.ids[index] ?? '',
    start,
    end,
  }));
  return new Map(
    reading.figures.flatMap((figure) => {
      const overlaps = placed.map(({ id, start, end }) => ({
        id,
        length: Math.min(end, figure.end) - Math.max(start, figure.start),
      }));
      const best = overlaps.reduce((a, b) => (b.length > a.length ? b : a), { id: '', length: 0 });
      return best.length > 0 ? [[figure.id, best.id] as const] : [];
    }),
  );
}

/** The figures that a relation's formula names, or those that it lists. */
const figuresOf = ({ figures }: LabelledRelation): readonly string[] => figures;

const keyOf = (ids: readonly string[]): string => [...new Set(ids)].sort().join(' ');

/** What a labelled expectation allows: numbers.md section 4 in the words of the corpus. */
function isRight(expected: string, verdict: string): boolean {
  switch (expected) {
    case 'exact':
    case 'within_rounding':
    case 'holds':
      return verdict === 'consistent' || verdict === 'consistent-within-rounding';
    case 'within_hedge':
      return /^(?:consistent|consistent-within-rounding|undecided (?:hedge|one-sided))$/.test(verdict);
    case 'mismatch':
    case 'violated':
      return verdict === 'inconsistent';
    default:
      return false;
  }
}

/** All texts as one. */
export function sumRelationScores(scores: readonly RelationScore[]): RelationScore {
  const sum = (of: (score: RelationScore) => number): number => scores.reduce((all, score) => all + of(score), 0);
  return {
    id: `${scores.length} texts`,
    labelled: sum((score) => score.labelled),
    proposed: sum((score) => score.proposed),
    right: sum((score) => score.right),
    traps: sum((score) => score.traps),
    sprung: sum((score) => score.sprung),
    errors: sum((score) => score.errors),
    flagged: sum((score) => score.flagged),
    proposals: sum((score) => score.proposals),
    unlabelled: sum((score) => score.unlabelled),
    falseAlarms: sum((score) => score.falseAlarms),
    reasons: [],
  };
}
