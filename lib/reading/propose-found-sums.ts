import { meets, sumOf } from './propose-fits';
import { eventOf } from './propose-nouns';
import { alike, before, behind, inSentence, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggest } from './propose-sums';

/** How many figures before or behind a whole its parts may begin. */
const REACH = 20;
const MOST_PARTS = 30;
/** Sums of figures as fine as this come out by accident in less than one of a thousand tries. */
const SHARP = 0.0006;

/** Sums that nobody spells out, but that come out to the last digit: neighbours in the text against a larger figure. */
export function proposeFoundSums(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((whole) => {
    if ((whole.kind !== 'count' && whole.kind !== 'money') || whole.value < 100) return [];
    const found = runSum(passage, whole);
    return found === null ? [] : [found];
  });
}

function runSum(passage: Passage, whole: Mention): Suggestion | null {
  const near = passage.mentions.slice(Math.max(0, whole.at - REACH), whole.at + REACH);
  const parts = near.filter(
    (mention) => mention !== whole && alike(mention, whole) && mention.value < whole.value && mention.value > 0,
  );
  for (let from = 0; from < parts.length - 1; from += 1) {
    let sum = 0;
    const chosen: Mention[] = [];
    for (let to = from; to < parts.length && chosen.length < MOST_PARTS; to += 1) {
      const part = parts[to];
      if (part === undefined) break;
      // A run is on one side of the whole.
      if (part.at > whole.at && (chosen[0]?.at ?? part.at) < whole.at) break;
      sum += part.value;
      chosen.push(part);
      if (sum > whole.high * 1.01) break;
      if (chosen.length < 2) continue;
      const total = sumOf(chosen);
      const width = (total.high - total.low + whole.high - whole.low) / 2;
      const sharp =
        width / whole.value < SHARP ||
        (chosen.length >= 3 && width === 0 && whole.value >= 100) ||
        listed(passage, chosen);
      if (sharp && meets(total, whole)) return suggest(passage, [...chosen], whole, 'eq', 'ours', 0.7, [0, 0]);
    }
  }
  return null;
}

/** One figure a sentence, several times over: the rows of a list. */
function listed(passage: Passage, run: readonly Mention[]): boolean {
  if (run.length < 4) return false;
  return run.every((mention, index) => {
    const last = run[index - 1];
    const alone = inSentence(passage, mention.sentence).length <= 2;
    return (
      alone && (last === undefined || mention.sentence - last.sentence === 1) && before(passage, mention).length < 60
    );
  });
}

/** Who was aboard are the rescued, the dead and the missing. */
export function proposeAboard(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((whole) => {
    if (whole.noun !== 'people' && whole.noun !== null) return [];
    if (whole.kind !== 'count' || whole.value < 5 || eventNear(passage, whole) !== 'aboard') return [];
    const parts = new Map<string, Mention>();
    for (const mention of passage.mentions.slice(Math.max(0, whole.at - 10), whole.at + 10)) {
      const event = eventNear(passage, mention);
      if (mention === whole || !alike(mention, whole) || Math.abs(mention.sentence - whole.sentence) > 5) continue;
      if (event === 'dead' || event === 'missing' || event === 'rescued') parts.set(event, parts.get(event) ?? mention);
    }
    const chosen = [...parts.values()].sort((a, b) => a.at - b.at);
    if (chosen.length < 2) return [];
    const sum = sumOf(chosen);
    if (meets(sum, whole)) return [suggest(passage, chosen, whole, 'eq', 'ours', 0.6, [0, 0])];
    return sum.low <= whole.high ? [suggest(passage, chosen, whole, 'le', 'ours', 0.4, [0, 0])] : [];
  });
}

export const eventNear = (passage: Passage, mention: Mention): string | null =>
  eventOf(before(passage, mention, 50), behind(passage, mention, 60));
