import { THEN } from './propose-multiples';
import { alike, behind, cueAt, gap, inSentence, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, say, the } from './propose-say';
import { suggestMultiple } from './suggest-multiple';

/** "300, a third of the 900 people", "half as many": a share in words. */
export function proposeWordShares(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((share) =>
    share.figure.unit === 'share' ? [...shareOf(passage, share), ...asMany(passage, share)] : [],
  );
}

/** "300, a third of the 900 people": the share stands for a quotient of two figures. */
function shareOf(passage: Passage, share: Mention): readonly Suggestion[] {
  const [count, whole] = [passage.mentions[share.at - 1], passage.mentions[share.at + 1]];
  if (
    count === undefined ||
    whole === undefined ||
    count.sentence !== share.sentence ||
    whole.sentence !== share.sentence
  )
    return [];
  if (!alike(count, whole) || !/^ of (?:[\p{L}’'-]+ ){0,4}$/iu.test(gap(passage, share, whole))) return [];
  if (count.value >= whole.value || /;/.test(gap(passage, count, share))) return [];
  if (
    !/(?:,|\bor|\bis|\bare|\bwas|\bwere|\bjust|\bonly|\(|–|—|than|\brepresent\w*|\baccount\w*|\bmake|\bmade)(?: (?!but|and|while|though|whereas)\w+)?\s*$/i.test(
      gap(passage, count, share),
    )
  )
    return [];
  return [
    {
      ...suggestMultiple(passage, count, whole, share, 'stated', 0.75),
      kind: 'percent-of',
      ...below(passage, count, whole, share),
    },
  ];
}

const AS_MANY = /^ (?:as many|as much|that (?:number|figure|many)|the (?:number|figure) (?:of|in|for|a year))\b/iu;

/** "In 2022 there were 6,454, while this year there were 3,325. That is less than half as many": of the two said last. */
function asMany(passage: Passage, share: Mention): readonly Suggestion[] {
  if (!AS_MANY.test(behind(passage, share))) return [];
  const own = inSentence(passage, share.sentence).filter((one) => one.at < share.at && one.kind === 'count');
  const told = own.length > 0 ? own : inSentence(passage, share.sentence - 1).filter(({ kind }) => kind === 'count');
  const [earlier, later] = told.slice(-2);
  if (earlier === undefined || later === undefined || !alike(earlier, later) || later.value >= earlier.value) return [];
  if (own.length === 0 && !THEN.test(gap(passage, earlier, later))) return [];
  return [suggestMultiple(passage, later, earlier, share, 'implied', 0.6)];
}

/** "less than one-fifth of": only the bound can be checked. */
function below(passage: Passage, count: Mention, whole: Mention, share: Mention): Partial<Suggestion> {
  const hypothesis = capital(`${say(count)} are ${say(share)} of ${the(whole)}.`);
  return {
    hypothesis,
    cue: [cueAt(passage.text, share.start, whole.start)],
    basis: behind(passage, share) === '' ? 'implied' : 'stated',
  };
}
