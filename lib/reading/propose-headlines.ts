import { boundOf } from './propose-bounds';
import { isChange } from './propose-change-words';
import { meets } from './propose-fits';
import { shared } from './propose-nouns';
import { alike, inSentence, type Mention, type Passage, type Suggestion, wordsAround } from './propose-passage';
import { suggestRepeat } from './suggest-repeat';

/** How many figures behind the headline its numbers are looked for. */
const REACH = 40;
/** Numbers below this recur by accident. */
const SMALL = 10;
/** How far a rounded number may be from what it is rounded from. */
const NEAR = 0.06;

/** What a headline or a first sentence says in short, the text says again: exactly, or with more digits. */
export function proposeHeadlines(passage: Passage): readonly Suggestion[] {
  const first = passage.mentions[0]?.sentence ?? 0;
  return inSentence(passage, first).flatMap((short) => {
    const later = passage.mentions.slice(short.at + 1, short.at + REACH).filter(({ sentence }) => sentence > first);
    const again =
      later.find((long) => isSame(passage, short, long)) ?? later.find((long) => isFiner(passage, short, long));
    return again === undefined ? [] : [suggestRepeat(passage, short, again, 'implied', 0.5, null)];
  });
}

function isSame(passage: Passage, short: Mention, long: Mention): boolean {
  if (short.value !== long.value || !isComparable(passage, short, long)) return false;
  const unit = short.figure.unit !== '' && short.figure.unit === long.figure.unit;
  if (short.kind === 'count' && short.value < SMALL) return unit;
  return unit || shared(wordsAround(passage, short), wordsAround(passage, long)) >= 1;
}

/** "a third" for 34 per cent, "30,000" for 29,502: what it is rounded from. */
function isFiner(passage: Passage, short: Mention, long: Mention): boolean {
  if (short.value === long.value || !isComparable(passage, short, long) || short.value < 0.01) return false;
  if (digits(long) <= digits(short) && short.figure.unit !== 'share') return false;
  if (boundOf(short) !== null && (short.figure.hedge?.class === 'up-to' || boundOf(long) !== null)) return false;
  if (Math.abs(short.value - long.value) > NEAR * long.value) return false;
  const isNear = meets(short.tight, long.tight) || (short.figure.hedge !== null && meets(short, long));
  return isNear && shared(wordsAround(passage, short), wordsAround(passage, long)) >= 3;
}

const isComparable = (passage: Passage, a: Mention, b: Mention): boolean =>
  a.kind === 'part'
    ? b.kind === 'part' && isChange(passage, a) === isChange(passage, b)
    : a.kind === b.kind && (alike(a, b) || a.kind === 'times');

const digits = ({ figure }: Mention): number => figure.printed.numeral.magnitudes[0].digits;
