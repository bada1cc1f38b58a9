import { alike, gap, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggestShareOfAll } from './suggest-share';

const OWN = /^[^.;:()]{0,40}\($/u;

/**
 * "6,136 (75 %) …", "1,881 (23 %) …", "189 (2 %) …", over sentences: where the percentages are everything and nothing
 * else is said to be the whole, it is all the numbers together.
 * @param made What was proposed before.
 */
export function proposeSharesOfAll(passage: Passage, made: readonly Suggestion[]): readonly Suggestion[] {
  // A ratio to the largest of a list is what is left where nothing says that the list is everything.
  const known = new Set(
    made.flatMap(({ kind, compared, formula }) => (kind === 'percent-of' && !formula.includes('*') ? [compared] : [])),
  );
  return made.flatMap(({ kind, relation, figures: parts }) => {
    const [first] = parts;
    if (kind !== 'percents' || relation !== 'eq' || first === undefined || parts.length < 3) return [];
    const counts = parts.flatMap((part) => ownOf(passage, part) ?? []);
    if (counts.length !== parts.length || parts.some(({ id }) => known.has(id))) return [];
    if (counts.some((count) => !alike(count, counts[0] ?? count))) return [];
    return counts.flatMap((count, index) => {
      const part = parts[index];
      return part === undefined ? [] : [suggestShareOfAll(passage, { count, part }, counts, 0.65)];
    });
  });
}

function ownOf(passage: Passage, part: Mention): Mention | null {
  const count = passage.mentions[part.at - 1];
  if (count?.kind !== 'count' || count.sentence !== part.sentence) return null;
  return OWN.test(gap(passage, count, part)) ? count : null;
}
