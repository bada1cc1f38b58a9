import type { Hypothesis } from '@/lib/article/schema';

/** What a reader thinks of a check. */
export type Judged = 'accepted' | 'dismissed';
export type Basis = Hypothesis['basis'];

/** A number that was missed, by the place that was selected: UTF-16 offsets into the text. */
export interface AddedFigure {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A check that a reader wrote, over figure ids. */
export interface OwnCheck {
  readonly id: string;
  readonly relation: 'eq' | 'le' | 'lt';
  readonly formula: string;
  readonly compared: string;
  readonly hypothesis: string;
  readonly basis: Basis;
}

/** A hypothesis as a reader worded it. */
export interface Worded {
  readonly hypothesis: string;
  readonly basis: Basis;
}

/** One thing that a reader did, which can be undone. */
export type Action =
  | { readonly type: 'add-figure'; readonly figure: AddedFigure }
  | { readonly type: 'remove-figure'; readonly id: string }
  | { readonly type: 'restore-figure'; readonly id: string }
  | { readonly type: 'judge'; readonly check: string; readonly as: Judged | null }
  | { readonly type: 'word'; readonly check: string; readonly worded: Worded }
  | { readonly type: 'write-check'; readonly check: OwnCheck };

/** All that a reader changed in what was read. */
export interface Edits {
  readonly added: readonly AddedFigure[];
  readonly removed: readonly string[];
  readonly judged: Readonly<Record<string, Judged>>;
  readonly worded: Readonly<Record<string, Worded>>;
  readonly own: readonly OwnCheck[];
}

export const NO_EDITS: Edits = { added: [], removed: [], judged: {}, worded: {}, own: [] };

/** What a list of actions comes to, the oldest first. */
export const buildEdits = (actions: readonly Action[]): Edits => actions.reduce(withAction, NO_EDITS);

function withAction(edits: Edits, action: Action): Edits {
  switch (action.type) {
    case 'add-figure':
      return { ...edits, added: [...edits.added, action.figure] };
    case 'remove-figure':
      return { ...edits, removed: [...edits.removed.filter((id) => id !== action.id), action.id] };
    case 'restore-figure':
      return { ...edits, removed: edits.removed.filter((id) => id !== action.id) };
    case 'judge': {
      const { [action.check]: _, ...others } = edits.judged;
      return { ...edits, judged: action.as === null ? others : { ...others, [action.check]: action.as } };
    }
    case 'word':
      return { ...edits, worded: { ...edits.worded, [action.check]: action.worded } };
    case 'write-check':
      // A reader's own check is accepted by being written.
      return {
        ...edits,
        own: [...edits.own, action.check],
        judged: { ...edits.judged, [action.check.id]: 'accepted' },
      };
    default:
      return action satisfies never;
  }
}

/** The next free id of its kind: "added1", "added2", …, also after some were undone. */
export function nextId(kind: 'added' | 'own', actions: readonly Action[]): string {
  const used = actions.flatMap((action) => {
    if (action.type === 'add-figure') return [action.figure.id];
    return action.type === 'write-check' ? [action.check.id] : [];
  });
  let number = 1;
  while (used.includes(`${kind}${number}`)) number += 1;
  return `${kind}${number}`;
}
