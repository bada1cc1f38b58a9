import type { Verdict } from '@/lib/checks/verdict';
import { checkProposal } from '@/lib/reading/check-proposals';
import type { Proposal } from '@/lib/reading/proposal';
import { proposeChecks } from '@/lib/reading/propose-checks';
import { readText } from '@/lib/reading/read-text';
import type { FoundFigure, Reading } from '@/lib/reading/reading';
import type { CheckView, EditedText, FigureView, Place, ReadText, Selected } from './desk-messages';
import { type Edits, NO_EDITS } from './edits';
import { findWords } from './find-words';
import { readSelection } from './found-figure';
import { leftOutMark, markOf } from './found-marks';
import { proposalOf } from './own-proposal';
import { rankOf } from './rank-checks';
import { fingerprintOf } from './reading-fingerprint';
import { buildCheckView, buildFigureView } from './view-check';

/** A text with all that was read in it, and what a reader's edits come to. */
export interface Desk {
  readonly reading: ReadText;
  readonly edit: (edits: Edits) => EditedText;
  readonly view: (edits: Edits, ids: readonly string[]) => readonly CheckView[];
  readonly figure: (edits: Edits, id: string) => FigureView | null;
  readonly select: (place: Place) => Selected;
  readonly find: (words: string, taken: readonly Place[]) => Selected;
  /** The figures and checks that are left after the edits, dismissed checks not among them. */
  readonly left: (edits: Edits) => { readonly reading: Reading; readonly proposals: readonly Proposal[] };
}

/** Of the work: reading the text, then a verdict for each check. */
const READING_SHARE = 0.7;

/** Reads a text. @param onProgress Called with the share that is done, 0–1. */
export function openDesk(text: string, onProgress: (done: number) => void): Desk {
  const reading = readText(text, { onProgress: (done) => onProgress(done * READING_SHARE) });
  const proposals = proposeChecks(text, reading);
  const proposed = new Set(proposals.map(({ id }) => id));
  const views = new Map<string, CheckView | null>();
  const verdicts = new Map<string, Verdict | null>();

  const figuresOf = (edits: Edits): ReadonlyMap<string, FoundFigure> => {
    const removed = new Set(edits.removed);
    const added = edits.added.flatMap(({ id, start, end }) => {
      const found = readSelection(text, reading.sentences, id, { start, end });
      return found.ok ? [found.figure] : [];
    });
    const all = [...reading.figures, ...added].filter(({ id }) => !removed.has(id));
    return new Map(all.map((figure) => [figure.id, figure] as const));
  };

  const proposalsOf = (edits: Edits, figures: ReadonlyMap<string, FoundFigure>): readonly Proposal[] => {
    const all = [...edits.own.map(proposalOf), ...proposals];
    return all
      .filter(({ figures: ids }) => ids.every((id) => figures.has(id)))
      .map((proposal) => {
        const worded = edits.worded[proposal.id];
        // Who words a hypothesis answers for the differences that the program would not bridge.
        return worded === undefined ? proposal : { ...proposal, ...worded, restsOn: [] };
      });
  };

  // A check's words and verdict depend on its key alone, so that an edit elsewhere computes nothing again.
  const viewOf = (proposal: Proposal, figures: ReadonlyMap<string, FoundFigure>): CheckView | null => {
    const used = figuresIn(proposal, figures);
    const isOwn = !proposed.has(proposal.id);
    return remembered(views, keyOf(proposal, used), () => buildCheckView(text, reading, proposal, used, isOwn));
  };

  /** Words and chart take ten times as long as the verdict: they are made for the checks that are shown. */
  const verdictOf = (proposal: Proposal, figures: ReadonlyMap<string, FoundFigure>): Verdict | null => {
    const used = figuresIn(proposal, figures);
    if (!proposed.has(proposal.id)) return viewOf(proposal, figures)?.verdict ?? null;
    const check = (): Verdict | null => checkProposal({ ...reading, figures: used }, proposal).outcome?.verdict ?? null;
    return remembered(verdicts, keyOf(proposal, used), check);
  };

  const edit = (edits: Edits, onView: (done: number) => void = () => undefined): EditedText => {
    const figures = figuresOf(edits);
    const left = proposalsOf(edits, figures);
    const found = left.map((proposal, index) => {
      if (index % 50 === 0) onView(index / left.length);
      const { id, basis, figures: ids, confidence } = proposal;
      return { brief: { id, basis, figures: ids, verdict: verdictOf(proposal, figures) }, confidence };
    });
    const sorted = found.sort((a, b) => rankOf(a.brief) - rankOf(b.brief) || b.confidence - a.confidence);
    const added = [...figures.values()].filter(({ id }) => edits.added.some((each) => each.id === id));
    return { added: added.map(markOf), checks: sorted.map(({ brief }) => brief) };
  };

  const select = (place: Place): Selected => {
    const found = readSelection(text, reading.sentences, 'selected', place);
    return found.ok ? { ok: true, start: found.figure.start, end: found.figure.end } : found;
  };

  const { checks } = edit(NO_EDITS, (done) => onProgress(READING_SHARE + done * (1 - READING_SHARE)));
  const summary: ReadText = {
    figures: reading.figures.map(markOf),
    leftOut: reading.leftOut.map(leftOutMark),
    checks,
    sentences: reading.sentences.length,
    fingerprint: fingerprintOf(reading, proposals),
  };
  return {
    reading: summary,
    edit,
    view: (edits, ids) => {
      const figures = figuresOf(edits);
      const byId = new Map(proposalsOf(edits, figures).map((proposal) => [proposal.id, proposal] as const));
      return ids.flatMap((id) => {
        const proposal = byId.get(id);
        return proposal === undefined ? [] : (viewOf(proposal, figures) ?? []);
      });
    },
    figure: (edits, id) => {
      const found = figuresOf(edits).get(id);
      return found === undefined ? null : buildFigureView(text, reading, found);
    },
    select,
    find: (words, taken) => findWords(text, words, taken, select),
    left: (edits) => {
      const figures = figuresOf(edits);
      const left = proposalsOf(edits, figures).filter(({ id }) => edits.judged[id] !== 'dismissed');
      return { reading: { ...reading, figures: inOrder([...figures.values()]) }, proposals: left };
    },
  };
}

const inOrder = (figures: readonly FoundFigure[]): readonly FoundFigure[] =>
  [...figures].sort((a, b) => a.start - b.start);

const figuresIn = ({ figures: ids }: Proposal, figures: ReadonlyMap<string, FoundFigure>): readonly FoundFigure[] =>
  inOrder(ids.flatMap((id) => figures.get(id) ?? []));

/** What a check's words and verdict depend on. */
const keyOf = (
  { id, relation, formula, compared, hypothesis, basis }: Proposal,
  used: readonly FoundFigure[],
): string => JSON.stringify([id, relation, formula, compared, hypothesis, basis, used.map(({ start }) => start)]);

function remembered<Value>(known: Map<string, Value>, key: string, build: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = build();
  known.set(key, value);
  return value;
}
