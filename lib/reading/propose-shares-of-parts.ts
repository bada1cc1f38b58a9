import { OF_ALL } from './percent-wholes';
import { isChange } from './propose-change-words';
import { COUNT_TO_PART } from './propose-explicit';
import { meets, quotientOf } from './propose-fits';
import { alike, behind, gap, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggestShare } from './suggest-share';

/** Figures and sentences around a percentage in which its whole is looked for. */
const REACH = 12;
const SENTENCES = 6;
/** How fine a percentage has to be printed for a whole to come out by accident seldom: 37.74 %, not 38 %. */
const FINE = 0.004;
/** The same for a percentage that is said to be of the total. */
const OF_TOTAL = 0.03;

/**
 * "Of the total, 11,241 (35 %) are …": a number that the text sets within a whole, with its own percentage, is that part
 * of it. Where nothing sets it there, the whole is the one around that the percentage comes out of.
 * @param made What was proposed before.
 */
export function proposeSharesOfParts(passage: Passage, made: readonly Suggestion[]): readonly Suggestion[] {
  const known = new Set(
    made.flatMap(({ kind, compared, figures }) =>
      kind === 'percent-of' ? [compared, ...figures.map(({ id }) => id)] : [],
    ),
  );
  const wholes = new Map<string, Mention>();
  for (const { kind, relation, basis, compared, figures } of made) {
    const whole = figures.find(({ id }) => id === compared);
    if (whole === undefined || relation !== 'le' || basis !== 'stated' || (kind !== 'part' && kind !== 'parts'))
      continue;
    for (const part of figures) if (part !== whole && !wholes.has(part.id)) wholes.set(part.id, whole);
  }
  return passage.mentions.flatMap((part) => {
    const count = passage.mentions[part.at - 1];
    if (part.kind !== 'part' || known.has(part.id) || isChange(passage, part) || count === undefined) return [];
    if (count.sentence !== part.sentence || (count.kind !== 'count' && count.kind !== 'money')) return [];
    if (!COUNT_TO_PART.test(gap(passage, count, part))) return [];
    const stated = wholes.get(count.id);
    const ofAll = OF_ALL.test(behind(passage, part));
    const found = stated ?? comingOut(passage, count, part, ofAll ? OF_TOTAL : FINE);
    if (found === null || found.value <= count.value) return [];
    return [suggestShare(passage, { count, part, whole: found }, 'implied', 0.6, [count.end, part.start])];
  });
}

/** The one whole around that a finely printed percentage comes out of. */
function comingOut(passage: Passage, count: Mention, part: Mention, width: number): Mention | null {
  if (part.tight.high - part.tight.low > width * part.value) return null;
  const fitting = passage.mentions
    .slice(Math.max(0, part.at - REACH), part.at + REACH)
    .filter(
      (whole) =>
        whole.value > count.value &&
        alike(whole, count) &&
        Math.abs(whole.sentence - part.sentence) <= SENTENCES &&
        meets(quotientOf(count.tight, whole.tight), part.tight),
    );
  return fitting[0] ?? null;
}
