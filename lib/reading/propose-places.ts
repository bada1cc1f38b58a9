import { isPercent } from './mention-kinds';
import { cues, says } from './propose-cues';
import { alike, cueAt, inSentence, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, say, the } from './propose-say';

const MOST = 'largest|highest|biggest|greatest|most';
/** "the second highest number", "ranks third", "in second place", "the next largest group". */
const LOWER = new RegExp(
  String.raw`\b(?:(?<nth>second|third|fourth|fifth)[- ](?:${MOST}|place|spot|position|rank)|rank(?:s|ed|ing)? (?<rank>second|third|fourth|fifth)|(?<next>next)[- ](?:${MOST}))\b`,
  'iu',
);
const FIRST = new RegExp(
  String.raw`\b(?:the (?:largest|highest|biggest|greatest)|(?<!(?:second|third|fourth|fifth|next)[- ])(?:${MOST}) (?:number|share|proportion|group)|ranks? first)\b`,
  'iu',
);
const NTH = ['first', 'second', 'third', 'fourth', 'fifth'];
const WORDS = cues('seco thir four fift next');
/** How many sentences may lie between two places. */
const REACH = 3;

interface Ranked {
  readonly mention: Mention;
  readonly place: number;
  readonly cue: readonly [number, number];
}

/** "The largest group are the 401 from Arda. … Second highest are those from Beru, 494": none is larger than the one before it. */
export function proposePlaces(passage: Passage): readonly Suggestion[] {
  const found: Suggestion[] = [];
  for (const [sentence, [head]] of passage.bySentence) {
    if (head === undefined || !says(passage, head, WORDS)) continue;
    const lower = lowerIn(passage, sentence);
    if (lower === null) continue;
    for (let back = 1; back <= REACH; back += 1) {
      const higher = lowerIn(passage, sentence - back) ?? firstIn(passage, sentence - back);
      if (higher === null || !isLike(higher.mention, lower.mention)) continue;
      if (lower.place !== 0 && higher.place !== lower.place - 1) continue;
      found.push(suggest(passage, higher, lower));
      break;
    }
  }
  return found;
}

const isLike = (a: Mention, b: Mention): boolean => alike(a, b) || (isPercent(a) && isPercent(b));

function lowerIn(passage: Passage, sentence: number): Ranked | null {
  return rankedIn(passage, sentence, LOWER);
}
function firstIn(passage: Passage, sentence: number): Ranked | null {
  return rankedIn(passage, sentence, FIRST);
}

/** The first number behind the words, of a sentence that has them once. */
function rankedIn({ text, reading, ...passage }: Passage, sentence: number, words: RegExp): Ranked | null {
  const span = reading.sentences[sentence];
  if (span === undefined || span.end - span.start > 500) return null;
  const cue = words.exec(text.slice(span.start, span.end));
  if (cue === null) return null;
  const start = span.start + cue.index;
  const mention = inSentence({ text, reading, ...passage }, sentence).find(
    (one) => one.start >= start && one.value > 1e-9 && (one.kind === 'count' || one.kind === 'part'),
  );
  if (mention === undefined) return null;
  const { nth, rank, next } = cue.groups ?? {};
  const place = next !== undefined ? 0 : Math.max(1, NTH.indexOf((nth ?? rank ?? 'first').toLowerCase()) + 1);
  return { mention, place, cue: [start, start + cue[0].length] };
}

function suggest({ text }: Passage, higher: Ranked, lower: Ranked): Suggestion {
  return {
    kind: 'change',
    relation: 'le',
    formula: lower.mention.id,
    compared: higher.mention.id,
    figures: [higher.mention, lower.mention],
    hypothesis: `${capital(say(lower.mention))} are no more than ${the(higher.mention)}.`,
    basis: 'implied',
    cue: [cueAt(text, ...higher.cue), cueAt(text, ...lower.cue)],
    confidence: 0.6,
  };
}
