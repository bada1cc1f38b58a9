import { cues, saying, says } from './propose-cues';
import { meets, sumOf } from './propose-fits';
import { eventOf } from './propose-nouns';
import { alike, before, behind, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggestSum } from './suggest-sum';

const ABOARD = cues('aboa boar carr pass');

/** Who was aboard are the rescued, the dead and the missing. */
export function proposeAboard(passage: Passage): readonly Suggestion[] {
  return saying(passage, ABOARD).flatMap((whole) => {
    if (whole.kind !== 'count' || whole.value < 5 || eventNear(passage, whole) !== 'aboard') return [];
    if (whole.noun !== 'people' && whole.noun !== null) return [];
    const parts = new Map<string, Mention>();
    for (const mention of passage.mentions.slice(Math.max(0, whole.at - 10), whole.at + 10)) {
      if (mention === whole || !alike(mention, whole) || Math.abs(mention.sentence - whole.sentence) > 5) continue;
      const event = eventNear(passage, mention);
      if (event !== 'dead' && event !== 'missing' && event !== 'rescued') continue;
      const known = parts.get(event);
      if (known === undefined || looseness(mention) < looseness(known)) parts.set(event, mention);
    }
    const chosen = [...parts.values()].sort((a, b) => a.at - b.at);
    if (chosen.length < 2 || chosen.some((part) => looseness(part) > 2)) return [];
    const sum = sumOf(chosen);
    if (meets(sum, whole)) return [suggestSum(passage, chosen, whole, 'eq', 'ours', 0.6, [0, 0])];
    // Counts of different hours and speakers may pass the whole; that is no contradiction.
    const atOnce =
      new Set(chosen.map(({ sentence }) => sentence)).size === 1 && chosen.every((one) => looseness(one) < 2);
    const [first] = chosen;
    const behindIt = first !== undefined && first.at > whole.at && first.sentence - whole.sentence <= 1;
    const near = atOnce && behindIt && sum.low < 1.5 * whole.high;
    return sum.low <= whole.high || near ? [suggestSum(passage, chosen, whole, 'le', 'ours', 0.4, [0, 0])] : [];
  });
}

/** The plainest figure of a kind is taken: bare before hedged, hedged before "at least". */
function looseness({ figure }: Mention): number {
  if (figure.hedge === null || figure.hedge.class === 'exactly') return 0;
  if (figure.hedge.class === 'up-to') return 2;
  return figure.hedge.class === 'at-least' || figure.hedge.class === 'more-than' ? 3 : 1;
}

/** What happened to whom a figure counts; worked out once. */
export function eventNear(passage: Passage, mention: Mention): string | null {
  const known = passage.events.get(mention.at);
  if (known !== undefined) return known;
  const event = eventOf(before(passage, mention, 110), behind(passage, mention, 60), (words) =>
    says(passage, mention, words),
  );
  passage.events.set(mention.at, event);
  return event;
}
