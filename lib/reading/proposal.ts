/** What a proposed check is about. */
export type ProposalKind =
  | 'part'
  | 'parts'
  | 'sum'
  | 'percent-of'
  | 'percents'
  | 'change'
  | 'difference'
  | 'multiple'
  | 'repeat'
  | 'majority'
  | 'rate'
  | 'conversion';

/** A difference between the figures that the text does not bridge: the check is then not decided. */
export type RestsOn =
  | 'different speakers'
  | 'overlapping groups'
  | 'multiple answers'
  | 'different periods'
  | 'different places';

/** The words that suggest a check, with UTF-16 offsets into the text. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A check that a careful reader would make, as data. */
export interface Proposal {
  /** "p1", "p2", … in reading order. */
  readonly id: string;
  readonly kind: ProposalKind;
  readonly relation: 'eq' | 'le' | 'lt';
  /** Over figure ids ("f2 + f3"); percentages count as shares there. A bound may stand as a constant ("1200"). */
  readonly formula: string;
  /** Mostly one figure. */
  readonly compared: string;
  /** Every figure that it is about, in reading order: also the one whose bound stands as a constant. */
  readonly figures: readonly string[];
  /** One plain sentence with the printed numbers. */
  readonly hypothesis: string;
  /** Who says that the comparison is meaningful: the text in so many words, the text between the lines, or we. */
  readonly basis: 'stated' | 'implied' | 'ours';
  readonly cue: readonly Cue[];
  readonly restsOn: readonly RestsOn[];
  /** 0–1: how likely a reader agrees that this is to be checked. A house estimate. */
  readonly confidence: number;
}
