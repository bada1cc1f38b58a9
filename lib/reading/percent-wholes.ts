import type { Pair } from './propose-explicit';
import { contentWords, shared } from './propose-nouns';
import { alike, around, behind, gap, type Mention, type Passage, sentenceStart, wordsAround } from './propose-passage';

/** Larger figures of the same kind, best first: named in the same words, then near. None that is itself a part. */
export function wholesOf(passage: Passage, { count, part }: Pair, parts: ReadonlySet<string>): readonly Mention[] {
  const words = contentWords(`${around(passage, count)} ${behind(passage, part)}`);
  return passage.mentions
    .slice(Math.max(0, part.at - 30), part.at + 4)
    .filter((whole) => whole.sentence !== part.sentence || whole.at < Math.min(part.at, count.at))
    .filter((whole) => whole.value > count.value && alike(whole, count) && !parts.has(whole.id))
    .map((whole) => {
      const overlap = shared(words, wordsAround(passage, whole));
      return { whole, overlap, distance: Math.abs(whole.sentence - part.sentence) };
    })
    .filter(({ overlap, distance }) => distance <= 3 || overlap >= 2)
    .sort((a, b) => a.distance - 2 * a.overlap - (b.distance - 2 * b.overlap))
    .map(({ whole }) => whole);
}

/** So many lines at most stand under a heading. */
const LINES = 8;
const OF_HEAD = /^["“]?(?:out )?of (?:the |these |those |all |some |a total of )?(?:[\p{L}-]+ )?$/iu;

/** "Of the 2,408 guests …, four (0.16 percent) …, 997 requests (41.4 percent) …": the whole that opens the sentence. */
export function headOf(passage: Passage, pair: Pair): Mention | null {
  return headIn(passage, pair, pair.count.sentence) ?? headingOf(passage, pair);
}

/** "Of the 8,749 people taken in:", and then lines that begin with the number of a part each. */
function headingOf(passage: Passage, pair: Pair): Mention | null {
  for (let back = 0; back <= LINES; back += 1) {
    const sentence = pair.count.sentence - back;
    const place = passage.reading.sentences[sentence];
    if (place === undefined) return null;
    if (passage.text.charAt(place.end - 1) === ':') return headIn(passage, pair, sentence);
    if (passage.bySentence.get(sentence)?.[0]?.start !== place.start) return null;
  }
  return null;
}

function headIn(passage: Passage, { count }: Pair, sentence: number): Mention | null {
  const [whole] = passage.bySentence.get(sentence) ?? [];
  if (whole === undefined || whole === count || whole.kind !== count.kind || whole.value <= count.value) return null;
  const start = sentenceStart(passage, whole);
  return whole.start - start < 40 && OF_HEAD.test(passage.text.slice(start, whole.start)) ? whole : null;
}

export const OF_ALL =
  /^\s*of (?:the |all |this |that |its |their )?(?:[\p{L}-]+ )??(?:total|whole|overall|them|these|those|all|combined|funds|funding|money|appeal|amount|sum|budget|target|goal|needs|required|requirements?)\b/iu;

/** The whole that the text names although it does not fit: the one larger figure that "of the total" can mean. */
export function namedOf(passage: Passage, { count, part }: Pair, wholes: readonly Mention[]): Mention | null {
  const noun = OF_NOUN.exec(behind(passage, part))?.[1]?.toLowerCase();
  const counted = noun === undefined || part.at > count.at ? [] : countedAs(passage, count, noun);
  if (counted.length === 1 && counted[0] !== undefined) return counted[0];
  const governing = [...wholes]
    .sort((a, b) => b.at - a.at)
    .find(
      (whole) =>
        whole.sentence === part.sentence &&
        /\b(?:of (?:whom|which)|including|among them)\b/i.test(gap(passage, whole, count)),
    );
  if (governing !== undefined) return governing;
  const recent = wholes.filter(({ sentence }) => part.sentence - sentence <= 2 && part.sentence >= sentence);
  const last = Math.max(...recent.map(({ sentence }) => sentence));
  const near = recent.filter(({ sentence }) => sentence === last);
  return OF_ALL.test(behind(passage, part)) && near.length === 1 ? (near[0] ?? null) : null;
}

/** "Nearly 90 percent of the refugees, or …": of whom. */
const OF_NOUN = /^ of (?:the|all|its|these|those|their)(?: [\p{L}-]+){0,2}? ([\p{L}-]{4,20})(?:,| or| \(| [–—-]+ )/iu;

/** The numbers of the same noun said shortly before. */
function countedAs(passage: Passage, count: Mention, noun: string): readonly Mention[] {
  return passage.mentions
    .slice(Math.max(0, count.at - 12), count.at)
    .filter((whole) => count.sentence - whole.sentence <= 3 && whole.kind === 'count' && whole.figure.unit === noun);
}
