import type { Cue, ProposalKind, RestsOn } from './proposal';
import { buildSaid, type Said } from './propose-cues';
import { plausibleRange, tightRange } from './propose-fits';
import { contentWords, nounClass } from './propose-nouns';
import type { FoundFigure, Reading } from './reading';

export type MentionKind = 'count' | 'money' | 'part' | 'points' | 'times' | 'measure';

/** A figure with what the rules ask of it. Values are in formula units: 40 % is 0.4. */
export interface Mention {
  readonly figure: FoundFigure;
  readonly id: string;
  /** Index among the mentions. */
  readonly at: number;
  readonly sentence: number;
  readonly kind: MentionKind;
  /** UTF-16 offsets with the hedge. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What the print and its hedge make plausible; one-sided hedges are given some way, for choosing only. */
  readonly low: number;
  readonly high: number;
  /** What the print alone makes plausible, coarse reading. */
  readonly tight: { readonly low: number; readonly high: number };
  /** "people", "village"; a currency; null where nothing is known. */
  readonly noun: string | null;
}

/** A text with its figures, as the rules see it. */
export interface Passage {
  readonly text: string;
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  /** Mentions by index of sentence, the first sixty of each. */
  readonly bySentence: ReadonlyMap<number, readonly Mention[]>;
  /** What was worked out once: by index of sentence, or below 0 by that of a figure in a long one. */
  readonly words: Map<number, ReadonlySet<string>>;
  /** Which words of the rules stand in each sentence. */
  readonly said: Said;
  /** By index of figure. */
  readonly events: Map<number, string | null>;
  readonly changes: Map<number, boolean>;
}

/** A proposal before it has its id. */
export interface Suggestion {
  readonly kind: ProposalKind;
  readonly relation: 'eq' | 'le' | 'lt';
  readonly formula: string;
  readonly compared: string;
  readonly figures: readonly Mention[];
  readonly hypothesis: string;
  readonly basis: 'stated' | 'implied' | 'ours';
  readonly cue: readonly Cue[];
  readonly restsOn?: readonly RestsOn[];
  readonly confidence: number;
}

/** Words between two figures of one clause or sentence; no rule looks further. */
const LONGEST_GAP = 240;

/**
 * Of a sentence only so many figures are held against one another: what has more is a table without its lines, and the
 * work for each figure would grow with all of them.
 */
const MOST_IN_SENTENCE = 60;

export function buildPassage(text: string, reading: Reading): Passage {
  const nouns = new Map<string, string | null>();
  const mentions = reading.figures.map((figure, at) => mentionOf(figure, at, nouns));
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence);
    if (list === undefined) bySentence.set(mention.sentence, [mention]);
    else if (list.length < MOST_IN_SENTENCE) list.push(mention);
  }
  const known = { words: new Map(), events: new Map(), changes: new Map() };
  return { text, reading, mentions, bySentence, said: buildSaid(text, reading), ...known };
}

/** @param nouns The classes of nouns that were met before. */
function mentionOf(figure: FoundFigure, at: number, nouns: Map<string, string | null>): Mention {
  const kind = kindOf(figure);
  const factor = figure.unit === 'percent' || figure.unit === 'percentage points' ? 0.01 : 1;
  const values = typeof figure.value === 'number' ? [figure.value, figure.value] : figure.value;
  const [low, high] = plausibleRange(figure, factor);
  const [tightLow, tightHigh] = tightRange(figure, factor);
  return {
    figure,
    id: figure.id,
    at,
    sentence: figure.sentence,
    kind,
    start: Math.min(figure.start, figure.hedge?.start ?? figure.start),
    end: Math.max(figure.end, figure.hedge?.end ?? figure.end),
    value: (((values[0] ?? 0) + (values[1] ?? 0)) / 2) * factor,
    low,
    high,
    tight: { low: tightLow, high: tightHigh },
    noun: kind === 'count' ? classOf(figure, nouns) : kind === 'money' ? figure.unit : null,
  };
}

function classOf({ unit, noun }: FoundFigure, nouns: Map<string, string | null>): string | null {
  const key = `${unit}|${noun}`;
  const known = nouns.get(key);
  if (known !== undefined) return known;
  const found = nounClass(unit, noun);
  nouns.set(key, found);
  return found;
}

function kindOf({ unit, printed }: FoundFigure): MentionKind {
  if (unit === 'percent' || unit === 'share') return 'part';
  if (unit === 'percentage points') return 'points';
  if (unit === 'times') return 'times';
  const { type } = printed.numeral.dimension;
  return type === 'money' || type === 'measure' ? type : 'count';
}

/** The words between two figures; where they overlap or are too far apart, an end of everything, which joins nothing. */
export function gap({ text }: Passage, left: Mention, right: Mention): string {
  const length = right.start - left.end;
  return length < 0 || length > LONGEST_GAP ? '.;\n' : text.slice(left.end, right.start);
}

/** Where the sentence of a figure begins. */
export const sentenceStart = ({ reading }: Passage, { sentence, start }: Mention): number =>
  reading.sentences[sentence]?.start ?? start;

/** Words before a figure, back to the beginning of its sentence or the figure before it. */
export function before({ text, reading, mentions }: Passage, { at, sentence, start }: Mention, most = 80): string {
  const from = Math.max(reading.sentences[sentence]?.start ?? 0, mentions[at - 1]?.end ?? 0, start - most);
  return text.slice(Math.min(from, start), start);
}

/** Words behind a figure, up to the end of its sentence or the figure behind it. */
export function behind({ text, reading, mentions }: Passage, { at, sentence, end }: Mention, most = 80): string {
  const to = Math.min(reading.sentences[sentence]?.end ?? text.length, mentions[at + 1]?.start ?? text.length);
  return text.slice(end, Math.max(end, Math.min(to, end + most)));
}

/** The words of a figure's sentence, at most 400 around it. */
export function around({ text, reading }: Passage, { sentence, start, end }: Mention): string {
  const place = reading.sentences[sentence];
  return text.slice(Math.max(place?.start ?? 0, start - 200), Math.min(place?.end ?? text.length, end + 200));
}

/** The content words of a figure's sentence; worked out once for a sentence that is not long. */
export function wordsAround(passage: Passage, mention: Mention): ReadonlySet<string> {
  const place = passage.reading.sentences[mention.sentence];
  const key = place !== undefined && place.end - place.start <= 200 ? mention.sentence : -1 - mention.at;
  const known = passage.words.get(key);
  if (known !== undefined) return known;
  const words = contentWords(around(passage, mention));
  passage.words.set(key, words);
  return words;
}

export const inSentence = (passage: Passage, sentence: number): readonly Mention[] =>
  passage.bySentence.get(sentence) ?? [];

/** Whether two figures may be added or compared: both counts of the same, or both of one currency. */
export function alike(a: Mention, b: Mention): boolean {
  if (a.kind !== b.kind || (a.kind !== 'count' && a.kind !== 'money')) return false;
  return a.noun === b.noun || (a.kind === 'count' && (a.noun === null || b.noun === null));
}

/** The figures from an index on that stand in one sentence and pass a test, as one run. */
export function runFrom(
  { mentions }: Passage,
  at: number,
  passes: (mention: Mention, before: Mention | null) => boolean,
): readonly Mention[] {
  const run: Mention[] = [];
  for (let index = at; index < mentions.length && run.length < 30; index += 1) {
    const mention = mentions[index];
    if (mention === undefined || mention.sentence !== mentions[at]?.sentence) break;
    if (!passes(mention, run.at(-1) ?? null)) break;
    run.push(mention);
  }
  return run;
}

/** The words of a cue with their offsets, without white space around them. */
export function cueAt(text: string, start: number, end: number): Cue {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const trimmed = words.trim();
  return { start: from, end: from + trimmed.length, text: trimmed };
}
