import type { Verdict } from '@/lib/checks/verdict';
import type { Proposal } from '@/lib/reading/proposal';
import { proposeChecks } from '@/lib/reading/propose-checks';
import { readText } from '@/lib/reading/read-text';
import type { FoundFigure, LeftOut, Reading } from '@/lib/reading/reading';
import type { CheckBrief, CheckView, EditedText, FigureView, Mark, Place, ReadText, Selected } from './desk-messages';
import { type Edits, NO_EDITS } from './edits';
import { readSelection } from './found-figure';
import { proposalOf } from './own-proposal';
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

  const viewOf = (proposal: Proposal, figures: ReadonlyMap<string, FoundFigure>): CheckView | null => {
    // A check's words depend on nothing else, so that an edit elsewhere computes nothing again.
    const used = figuresIn(proposal, figures);
    const { id, relation, formula, compared, hypothesis, basis } = proposal;
    const key = JSON.stringify([id, relation, formula, compared, hypothesis, basis, used.map(({ start }) => start)]);
    const known = views.get(key);
    if (known !== undefined) return known;
    const view = buildCheckView(text, reading, proposal, used, !proposed.has(id));
    views.set(key, view);
    return view;
  };

  const edit = (edits: Edits, onView: (done: number) => void = () => undefined): EditedText => {
    const figures = figuresOf(edits);
    const left = proposalsOf(edits, figures);
    const found = left.flatMap((proposal, index) => {
      const view = viewOf(proposal, figures);
      if (index % 50 === 0) onView(index / left.length);
      return view === null ? [] : [{ view, confidence: proposal.confidence }];
    });
    const sorted = found.sort((a, b) => rankOf(a.view) - rankOf(b.view) || b.confidence - a.confidence);
    const added = [...figures.values()].filter(({ id }) => edits.added.some((each) => each.id === id));
    return { added: added.map(markOf), checks: sorted.map(({ view }) => briefOf(view)) };
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

/** What the text states or implies first, and among it what does not fit first. */
const RANKS: Readonly<Record<Verdict, number>> = {
  inconsistent: 0,
  undecided: 1,
  'consistent-within-rounding': 2,
  consistent: 3,
};
const rankOf = ({ basis, verdict }: CheckView): number =>
  (basis === 'ours' ? 10 : 0) + (verdict === null ? 4 : RANKS[verdict]);

const briefOf = ({ id, verdict, basis, figures }: CheckView): CheckBrief => ({ id, verdict, basis, figures });

const markOf = ({ id, start, end, hedge }: FoundFigure): Mark => ({
  id,
  start,
  end,
  hedge: hedge === null ? null : { start: hedge.start, end: hedge.end },
  why: null,
});

const leftOutMark = ({ start, end, why }: LeftOut, index: number): Mark => ({
  id: `out${index + 1}`,
  start,
  end,
  hedge: null,
  why,
});

/** The first place of these words that is not marked already. */
function findWords(text: string, words: string, taken: readonly Place[], select: (place: Place) => Selected): Selected {
  const wanted = words.trim();
  let problem = `“${wanted}” is not in the text, or marked already`;
  if (wanted === '') return { ok: false, problem: 'there are no words to look for' };
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    if (taken.some((place) => place.start < end && at < place.end)) continue;
    const selected = select({ start: at, end });
    if (selected.ok) return selected;
    problem = selected.problem;
  }
  return { ok: false, problem };
}

/** FNV-1a over the places of all figures and the formulas of all checks, in hexadecimal. */
function fingerprintOf({ figures }: Reading, proposals: readonly Proposal[]): string {
  let hash = 0x811c9dc5;
  const add = (word: string): void => {
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
  };
  for (const { id, start, end } of figures) add(`${id} ${start} ${end};`);
  for (const { id, formula, compared } of proposals) add(`${id} ${formula} ${compared};`);
  return hash.toString(16);
}
