import { isNumber } from './mention-kinds';
import { alike, before, behind, gap, inSentence, type Mention, type Passage } from './propose-passage';

/** What may stand between a number and the percentage that repeats it: "18,051 refugees, or 60 percent". */
export const COUNT_TO_PART =
  /^[^.;:()]{0,70}?(?:\(|,? or |[;,] ?(?:this|that|which) (?:amounts to|is|means|represents|equals|accounts for|makes up) |, ?(?:which (?:is|was) )?(?:representing|which represents?|accounting for|which accounts? for|which accounted for|which makes up|which amounts to|equivalent to|equal to|amounting to|making up|comprising|constituting|corresponding to|a (?:rate|share|proportion) of|i\.e\.|that is,?|about|at) | (?:representing|equivalent to|equal to|amounting to|accounting for|constituting) |,? ?[–—]+ ?|,? --? )(?:or |i\.e\. |a |just |only )?$/i;
export const PART_TO_COUNT =
  /^[^.,;()]{0,90}?(?:\(|,? or |,? ?[–—]+ ?| --? |,? (?:that|which) is |,? (?:amounting|equivalent|equal) to |, for a total of )(?:or |i\.e\. |just |only )?$/i;
const OF =
  /^(?:[^.;:()–—]{0,40}?\b(?:out )?of (?:[a-z’'-]+ ){0,4}| (?:the|its|their|these|those)(?: [a-z-]+[’']s?)? )$/i;
const OF_SHORT =
  /^\s?(?:[\p{L}-]+ ){0,2}(?:out )?of (?:a |the |all |some |its |these |those |their )?(?:[\p{L}-]+[’']s? )?(?:total |possible |nearly )?(?:of )?$/iu;
const OF_BEFORE =
  /(?:^|[,;(]\s?)(?:out )?of (?:the |all |a |those |these |some |its |their )?(?:total |more than )?(?:of )?$/i;

/** A number and the percentage that repeats it. */
export interface Pair {
  readonly count: Mention;
  readonly part: Mention;
}

/** A pair with its whole. */
export interface Explicit extends Pair {
  readonly whole: Mention;
}

/** Number, percentage and whole, where one clause names all three. */
export function explicitOf(passage: Passage, part: Mention): Explicit | null {
  return (
    bracketBehind(passage, part) ??
    outOfBefore(passage, part) ??
    wholeBehind(passage, part) ??
    wholeAhead(passage, part)
  );
}

/** The figures around a percentage, as far as they stand in its sentence. */
function neighbours({ mentions }: Passage, part: Mention) {
  const at = (offset: number): Mention | undefined => {
    const mention = mentions[part.at + offset];
    return mention?.sentence === part.sentence && isNumber(mention) ? mention : undefined;
  };
  return { first: at(-2), second: at(-1), next: at(1), after: at(2) };
}

const joined = (passage: Passage, a: Mention, b: Mention, form: RegExp): boolean => form.test(gap(passage, a, b));

/** "14 percent (409 of 3,000)", "62 percent of its goal, with $31 million of the $50 million". */
function bracketBehind(passage: Passage, part: Mention): Explicit | null {
  const { next, after } = neighbours(passage, part);
  if (next === undefined || after === undefined || next.value >= after.value) return null;
  const inside = joined(passage, next, after, OF_SHORT) || joined(passage, next, after, /^ ?(?:or|\/|from) ?$/i);
  const behindIt =
    joined(passage, part, next, PART_TO_COUNT) || joined(passage, part, next, /^[^.;()]{0,60}, (?:with |as )?$/i);
  return inside && behindIt ? { part, count: next, whole: after } : null;
}

/** "409 of the 3,000 (14 %)". */
function outOfBefore(passage: Passage, part: Mention): Explicit | null {
  const { first, second } = neighbours(passage, part);
  if (first === undefined || second === undefined || first.value >= second.value) return null;
  const fits = joined(passage, second, part, COUNT_TO_PART) && joined(passage, first, second, OF_SHORT);
  return fits ? { part, count: first, whole: second } : null;
}

const COMMA = /^[^.;:()]{0,60}, (?:just |only )?$/i;

/** "200, or 40 % of the 500 people", "40 % of the 500 people (200)", "half of the 500 people, 250, are". */
function wholeBehind(passage: Passage, part: Mention): Explicit | null {
  const { second, next, after } = neighbours(passage, part);
  if (next === undefined || !joined(passage, part, next, OF)) return null;
  const isPart = (count: Mention | undefined): count is Mention =>
    count !== undefined && count.value < next.value && alike(count, next);
  const ahead =
    isPart(second) && (joined(passage, second, part, COUNT_TO_PART) || joined(passage, second, part, COMMA));
  if (ahead) return { part, count: second, whole: next };
  if (!isPart(after)) return null;
  const aside =
    joined(passage, next, after, /^[^.;:()]{0,50}, (?:or )?$/i) &&
    /^(?: [\p{L}-]+){0,3}[,.]/u.test(behind(passage, after));
  const repeated = joined(passage, next, after, /^[^.;:()]{0,70}?(?:\(|,? or |,? ?[–—]+ ?| --? )$/i);
  return aside || repeated ? { part, count: after, whole: next } : null;
}

/** "Of the 3,000, 409 (14 %)". */
function wholeAhead(passage: Passage, part: Mention): Explicit | null {
  const { second } = neighbours(passage, part);
  if (second === undefined || !joined(passage, second, part, COUNT_TO_PART)) return null;
  const whole = inSentence(passage, part.sentence).find((mention) => OF_BEFORE.test(before(passage, mention)));
  const fits = whole !== undefined && whole.at < second.at && alike(whole, second) && whole.value > second.value;
  return fits ? { part, count: second, whole } : null;
}
