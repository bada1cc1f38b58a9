import { cues, saying, says } from './propose-cues';
import { alike, before, cueAt, gap, inSentence, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, say, the } from './propose-say';

const RANKED =
  /\b(?:second|third|fourth|fifth)[- ](?:most|largest|highest|biggest|greatest|worst|deadliest)\b[^.;]{0,80}\b(?:after|behind|only to)\b[^.;]{0,40}$/i;
const EVERYWHERE =
  /^(?: [\p{L}-]+){0,2} (?:worldwide|globally|around the world|across the world|nationwide|countrywide|across the country)\b/iu;

const FIRST = /\b(?:highest|largest|most|biggest|greatest|mainly|primarily|mostly|top)\b[^.;]{0,90}$/iu;
const FOLLOWED = /\bfollowed(?: closely)? by\b/iu;

const RANKS = 'seco thir four fift worl glob arou acro nati coun';
const FOLLOWS = cues('foll');
const RANKED_ALONE = cues(RANKS);
const EITHER = cues(`foll ${RANKS}`);

/** "most arrived in Arda (1,775), followed by Beru (1,683) and Cesa (402)": none of the others is larger. */
function inOrder(passage: Passage, first: Mention): readonly Suggestion[] {
  const mentions = inSentence(passage, first.sentence);
  const second = mentions.find(({ at }) => at === first.at + 1);
  if (
    second === undefined ||
    second.kind !== first.kind ||
    !says(passage, first, FOLLOWS) ||
    !FIRST.test(before(passage, first, 100))
  )
    return [];
  if (first.kind !== 'part' && !alike(first, second)) return [];
  const words = gap(passage, first, second);
  if (!FOLLOWED.test(words)) return [];
  const others = mentions.filter(({ at, kind }) => at > first.at && at <= first.at + 8 && kind === first.kind);
  const [largest] = [...others].sort((a, b) => b.value - a.value);
  const cue = [first.end, second.start] as const;
  return [...new Set([second, largest ?? second])].map((other) => smaller(passage, other, first, 'lt', cue));
}

/** "the second most after the 16.9 million of …", "5 million in the region and 6 million worldwide". */
export function proposeRanks(passage: Passage): readonly Suggestion[] {
  return saying(passage, EITHER).flatMap((more) => {
    const ordered = inOrder(passage, more);
    if (ordered.length > 0) return ordered;
    if (!says(passage, more, RANKED_ALONE)) return [];
    const earlier = inSentence(passage, more.sentence).filter((less) => less.at < more.at && alike(less, more));
    const last = passage.mentions[more.at - 1];
    const words = last?.sentence === more.sentence ? gap(passage, last, more) : '';
    const ranked = RANKED.exec(words);
    const [first] = earlier;
    if (ranked !== null && first !== undefined)
      return [smaller(passage, first, more, 'lt', [more.start - ranked[0].length, more.start])];
    const everywhere = EVERYWHERE.exec(passage.text.slice(more.end, more.end + 60));
    const part = earlier.at(-1);
    if (everywhere === null || part === undefined || part.at !== more.at - 1 || !/\band\b|\bout\b|\bof\b/i.test(words))
      return [];
    return [smaller(passage, part, more, 'le', [more.end, more.end + everywhere[0].length])];
  });
}

function smaller(
  passage: Passage,
  less: Mention,
  more: Mention,
  relation: 'le' | 'lt',
  cue: readonly [number, number],
): Suggestion {
  return {
    kind: relation === 'le' ? 'part' : 'change',
    relation,
    formula: less.id,
    compared: more.id,
    figures: [less, more],
    hypothesis: capital(
      relation === 'le' ? `${say(less)} are part of ${the(more)}.` : `${say(less)} are fewer than ${the(more)}.`,
    ),
    basis: 'implied',
    cue: [cueAt(passage.text, cue[0], cue[1])],
    confidence: 0.6,
  };
}
