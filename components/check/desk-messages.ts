import type { LineChart } from '@/lib/charts/chart';
import type { RichText } from '@/lib/checks/rich-text';
import type { Verdict } from '@/lib/checks/verdict';
import type { Basis, Edits, Judged } from './edits';

/** What page and worker say to each other: plain data, without the exact numbers, which stay in the worker. */

/** A place in the text: UTF-16 offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A figure, or a number that is none, as it is marked in the text. */
export interface Mark extends Place {
  readonly id: string;
  readonly hedge: Place | null;
  /** Why it is left out, in a word or two; null for a figure. */
  readonly why: string | null;
}

/** A check as far as sorting and lighting up need it. */
export interface CheckBrief {
  readonly id: string;
  readonly verdict: Verdict | null;
  readonly basis: Basis;
  readonly figures: readonly string[];
}

/** What was read in a text. */
export interface ReadText {
  readonly figures: readonly Mark[];
  readonly leftOut: readonly Mark[];
  readonly checks: readonly CheckBrief[];
  readonly sentences: number;
  /** Changes where the same text is read otherwise. */
  readonly fingerprint: string;
}

/** What a reader's edits come to: what they added, and all checks that are left, in the order of the list. */
export interface EditedText {
  readonly added: readonly Mark[];
  readonly checks: readonly CheckBrief[];
}

/** A check in words and as a chart. */
export interface CheckView {
  readonly id: string;
  readonly isOwn: boolean;
  readonly hypothesis: RichText;
  /** The hypothesis as it is edited. */
  readonly hypothesisText: string;
  readonly basis: Basis;
  readonly formula: RichText;
  readonly verdict: Verdict | null;
  /** "✓", drawn beside the label. */
  readonly mark: string;
  /** "Does not fit". */
  readonly label: string;
  readonly reason: RichText;
  /** Difference, what the verdict hangs on, what would have to differ. */
  readonly more: readonly RichText[];
  readonly chart: LineChart | null;
  /** Differences that the proposal rests on: "different speakers". */
  readonly restsOn: readonly string[];
  /** The words that suggest it. */
  readonly cue: readonly (Place & { readonly text: string })[];
  readonly figures: readonly string[];
  readonly quotes: readonly string[];
}

/** A number of the text, as its note tells it. */
export interface FigureView {
  readonly id: string;
  /** With its hedge, as printed. */
  readonly printed: string;
  /** "1,700,000"; a range as "10–15%". */
  readonly value: string;
  readonly unit: string;
  readonly hedge: string | null;
  /** "4.35–4.45 million as printed". */
  readonly ranges: string;
}

/** What can be taken along as a text: the draft data file, or the report in one of two forms. */
export type TakenForm = 'draft' | 'html' | 'markdown';

/** A number that a selection holds, or why it holds none, in words. */
export type Selected = (Place & { readonly ok: true }) | { readonly ok: false; readonly problem: string };

export type Request =
  | { readonly type: 'edit'; readonly edits: Edits }
  | { readonly type: 'view'; readonly edits: Edits; readonly ids: readonly string[] }
  | { readonly type: 'figure'; readonly edits: Edits; readonly id: string }
  | { readonly type: 'select'; readonly place: Place }
  | { readonly type: 'find'; readonly words: string; readonly taken: readonly Place[] }
  | {
      readonly type: 'take';
      readonly form: TakenForm;
      readonly edits: Edits;
      readonly name: string;
      /** YYYY-MM-DD */
      readonly day: string;
      readonly sha256: string;
      readonly utf8Bytes: number;
    };

/** The answer to each kind of request. */
export interface Answers {
  readonly edit: EditedText;
  readonly view: readonly CheckView[];
  readonly figure: FigureView | null;
  readonly select: Selected;
  readonly find: Selected;
  /** null where there is no figure that a draft could hold. */
  readonly take: string | null;
}

export type ToWorker =
  | { readonly type: 'read'; readonly text: string }
  | { readonly type: 'ask'; readonly number: number; readonly request: Request };

export type FromWorker =
  | { readonly type: 'progress'; readonly progress: number }
  | { readonly type: 'read'; readonly reading: ReadText }
  | { readonly type: 'answer'; readonly number: number; readonly answer: Answers[keyof Answers] }
  | { readonly type: 'fail'; readonly number: number | null };

/** What the reader made of a check; null where nothing was said. */
export const judgedOf = (edits: Edits, id: string): Judged | null => edits.judged[id] ?? null;
