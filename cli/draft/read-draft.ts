import type { Reason, Verdict } from '@/lib/checks/verdict';
import { checkProposals, type Decided } from '@/lib/reading/check-proposals';
import type { Proposal } from '@/lib/reading/proposal';
import { proposeChecks } from '@/lib/reading/propose-checks';
import { readText } from '@/lib/reading/read-text';
import type { Reading } from '@/lib/reading/reading';

/** A text with all that was read in it. */
export interface ReadDraft {
  readonly text: string;
  readonly reading: Reading;
  readonly proposals: readonly Proposal[];
  /** What each proposal came to, in the same order. */
  readonly results: readonly Decided[];
}

/** Finds the figures of a text, proposes checks, and runs them. */
export function readDraft(text: string): ReadDraft {
  const reading = readText(text);
  const proposals = proposeChecks(text, reading);
  return { text, reading, proposals, results: checkProposals(reading, proposals) };
}

/** What `--json` and `--ndjson` print. Offsets are UTF-16 units into the text. */
export interface DraftJson {
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly figures: readonly {
    readonly id: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly value: number | readonly [number, number];
    readonly unit: string;
    readonly hedge: {
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly class: string;
    } | null;
    readonly sentence: number;
  }[];
  readonly leftOut: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly why: string;
  }[];
  readonly checks: readonly {
    readonly relation: string;
    readonly formula: string;
    readonly compared: string;
    readonly figures: readonly string[];
    readonly hypothesis: string;
    readonly cue: string;
    readonly verdict: Verdict | null;
    readonly reason: Reason | null;
    readonly confidence: number;
  }[];
}

export function draftJson({ text, reading, proposals, results }: ReadDraft): DraftJson {
  return {
    sentences: reading.sentences.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    figures: reading.figures.map(({ id, start, end, text: printed, value, unit, hedge, sentence }) => ({
      id,
      start,
      end,
      text: printed,
      value,
      unit,
      hedge: hedge === null ? null : { start: hedge.start, end: hedge.end, text: hedge.text, class: hedge.class },
      sentence,
    })),
    leftOut: reading.leftOut.map(({ start, end, text: printed, why }) => ({ start, end, text: printed, why })),
    checks: proposals.map((proposal, index) => ({
      relation: proposal.relation,
      formula: proposal.formula,
      compared: proposal.compared,
      figures: proposal.figures,
      hypothesis: proposal.hypothesis,
      cue: proposal.cue.map((cue) => cue.text).join(' … '),
      verdict: results[index]?.outcome?.verdict ?? null,
      reason: results[index]?.outcome?.reason ?? null,
      confidence: proposal.confidence,
    })),
  };
}
