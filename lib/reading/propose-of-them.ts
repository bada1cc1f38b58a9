import { isNumber } from './mention-kinds';
import { chainFrom } from './propose-chain';
import { meets, type Plausible, sumOf } from './propose-fits';
import { alike, inSentence, type Mention, type Passage, type Suggestion } from './propose-passage';
import { proposeWithin } from './propose-within';

/** At the head of a sentence: its parts belong to a whole said before. */
const OF_THEM =
  /^["“'‘]?(?:of|among|out of|from) (?:them|these|those|this(?: total| number| figure)?|that(?: total| number| figure)?|the (?:said |above |same |total )?(?:total|overall total|former|amount|sum|money|figure)(?: [\p{L}]+){0,3}|(?:this|that) (?:amount|sum|money))\b[^.;\d]{0,60}$|^["“'‘]?(?:they|these|it|this|this (?:figure|number|total)|the (?:total|figure|number)) (?:include[sd]?|comprise[sd]?)\b[^.;\d]{0,120}$/iu;
const OF_THE_NOUN = /^of the (?:[\p{L}-]+ )??([\p{L}-]{4,20})\b[^.;\d]{0,60}$/iu;
/** How far the parts may be above the whole, of the whole. */
const CLOSE = 0.05;

/** "Of these, 409 … and 212 …", of a whole in one of the sentences before. */
export function proposeOfThem(passage: Passage, mentions: readonly Mention[]): readonly Suggestion[] {
  const first = mentions.find(isNumber);
  const start = passage.reading.sentences[first?.sentence ?? -1]?.start;
  if (first === undefined || start === undefined || first.start - start > 180) return [];
  const head = passage.text.slice(start, first.start);
  const noun = OF_THE_NOUN.exec(head)?.[1]?.toLowerCase();
  if (!OF_THEM.test(head) && noun === undefined) return [];
  if (noun !== undefined && !OF_THEM.test(head)) return ofTheNoun(passage, first, noun, [start, start + head.length]);
  const earlier = [1, 2, 3].flatMap((back) =>
    [...inSentence(passage, first.sentence - back)].filter((whole) => alike(whole, first)),
  );
  const total = /\btotal\b/i.test(head);
  const farther = total
    ? passage.mentions
        .slice(Math.max(0, first.at - 16), first.at)
        .filter((whole) => alike(whole, first))
        .reverse()
    : [];
  const parts = chainFrom(passage, first, first);
  const sum = sumOf(parts);
  const fitting = parts.length > 1 ? [...earlier, ...farther].find((whole) => meets(sum, whole)) : undefined;
  const [nearest, second] = inSentence(passage, first.sentence - 1).filter((one) => alike(one, first));
  const only = second === undefined ? nearest : undefined;
  const whole =
    fitting ??
    (only !== undefined && sum.low <= 1.3 * only.high ? only : undefined) ??
    earlier.find(({ high }) => high >= sum.low) ??
    only ??
    (earlier.length === 1 ? earlier[0] : undefined) ??
    closest(earlier, sum);
  if (whole === undefined) return [];
  return proposeWithin(
    passage,
    whole,
    first,
    [start, start + (/^\S+(?: \S+){0,2}/u.exec(head)?.[0].length ?? 0)],
    true,
    earlier.length === 1 || whole === only || whole === closest(earlier, sum),
  );
}

/** Where the parts are more than every number before: the one that they miss by little. */
function closest(wholes: readonly Mention[], sum: Plausible): Mention | undefined {
  const missed = ({ value }: Mention): number => Math.abs(sum.low - value) / value;
  return wholes.filter((whole) => missed(whole) <= CLOSE).sort((a, b) => missed(a) - missed(b))[0];
}

/** "Of the bodies recovered so far 58 were men …": of the number of bodies said before. */
function ofTheNoun(
  passage: Passage,
  first: Mention,
  noun: string,
  cue: readonly [number, number],
): readonly Suggestion[] {
  const whole = passage.mentions
    .slice(Math.max(0, first.at - 14), first.at)
    .findLast(
      ({ figure, sentence, kind, value }) =>
        kind === first.kind && sentence < first.sentence && figure.unit === noun && value > first.value,
    );
  return whole === undefined ? [] : proposeWithin(passage, whole, first, cue, true, true);
}
