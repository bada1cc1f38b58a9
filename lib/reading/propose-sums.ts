import { isEverybody } from './is-exclusive';
import { chainBefore, chainFrom, saysRest } from './propose-chain';
import { cues, says } from './propose-cues';
import { meets, type Plausible, sumOf } from './propose-fits';
import { alike, before, behind, gap, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggestSum } from './suggest-sum';

const TOTAL_BEFORE =
  /\b(?:total(?:l?ing|led|s)?(?: (?:of|to|at|up to|number of \w+))?|altogether|in all|combined|together|in sum|sum of|adds? up to|brings? the (?:total|number|toll)(?: of \w+)? to|bringing the (?:\w+ ){0,2}(?:total|number|toll|tally|count)(?: of \w+| \w+)? to|m(?:ade|ake|aking) up (?:all )?(?:of )?(?:the )?)[^.;:\d]{0,20}$/i;
/** Opens a sentence of its own, behind that of the parts: "Total: 4,700". */
const HEADS = /^\s*(?:(?:the |in |grand )?(?:total|all|sum)|together)\b[^.;\d]{0,30}$/iu;
const TOTAL_BEHIND = /^[^.;,:()]{0,30}?\b(?:in total|altogether|in all|combined|overall|all told|all together)\b/i;
/** Behind a whole: its parts follow, and are all of it. */
const MADE_OF =
  /\b(?:compris(?:ing|es|ed)|made up of|consist(?:s|ed|ing) of|composed of|broken down into|divided into|split (?:in|be)tween)\b[^.;]{0,60}$/i;
const COLON = /^[^.;()\d]{0,70}(?::|–|—|--)[^.;()\d]{0,50}\(?$/u;

/** So many parts behind a comma are a list of it. */
const LONG = 5;
/** A list goes on behind a verb; behind a noun alone the number may be its first. */
const HAPPENED = /\b(?:[\p{Ll}]+ed|came|fled|left|went|drowned|lost|found|hurt), $/u;

const TOTALS = cues('tota alto all comb toge sum add adds brin made make maki over');

/** Sums that the text spells out within one sentence. */
export function proposeSums(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((whole) => {
    if (whole.kind !== 'count' && whole.kind !== 'money') return [];
    const found = bracketed(passage, whole) ?? totalled(passage, whole) ?? spreadOut(passage, whole);
    return found === null ? [] : [found];
  });
}

/** "162 women and 207 men (369)". */
function bracketed(passage: Passage, whole: Mention): Suggestion | null {
  const { mentions } = passage;
  const [b, a] = [mentions[whole.at - 1], mentions[whole.at - 2]];
  if (a === undefined || b === undefined || a.sentence !== whole.sentence) return null;
  if (!alike(a, whole) || !alike(b, whole) || whole.value <= Math.max(a.value, b.value)) return null;
  const close = /^[^.;,:()]{0,60}\((?:a |in )?(?:total|total of|altogether)? ?$/i.test(gap(passage, b, whole));
  if (!close || !/^(?: in total| altogether| in all)?\)/i.test(behind(passage, whole))) return null;
  const parts = chainBefore(passage, whole, b);
  const sum = sumOf(parts);
  if (!meets(sum, whole) && Math.abs(sum.low - whole.low) > 0.2 * whole.low) return null;
  return suggestSum(passage, parts, whole, 'eq', 'stated', meets(sum, whole) ? 0.95 : 0.8, [b.end, whole.start]);
}

/** "162 women and 207 men, a total of 369". */
function totalled(passage: Passage, whole: Mention): Suggestion | null {
  if (!says(passage, whole, TOTALS)) return null;
  const behindIt = TOTAL_BEHIND.exec(behind(passage, whole));
  const words = before(passage, whole);
  const ahead = TOTAL_BEFORE.exec(words) ?? HEADS.exec(words);
  if (behindIt === null && ahead === null) return null;
  const last = passage.mentions[whole.at - 1];
  if (last === undefined || !alike(last, whole)) return null;
  const heads = HEADS.test(words);
  if (last.sentence !== whole.sentence && !(heads && last.sentence === whole.sentence - 1)) return null;
  const chain = chainBefore(passage, whole, last);
  const parts = chain.length < 2 ? withLast(passage, whole, chain) : chain;
  if (parts.length < 2) return null;
  const sum = sumOf(parts);
  const fit = meets(sum, whole);
  if (!fit && Math.abs(sum.low - whole.low) > 0.3 * whole.low) return null;
  const cue: [number, number] =
    ahead === null
      ? [whole.end, whole.end + (behindIt?.[0].length ?? 0)]
      : [whole.start - ahead[0].length, whole.start];
  return suggestSum(passage, parts, whole, 'eq', 'stated', fit ? 0.95 : 0.75, cue);
}

/** "In 2021, 31,764 were sent back. In 2022, 23,569 were, for a total of 55,333": with the one of the sentence before. */
function withLast(passage: Passage, whole: Mention, chain: readonly Mention[]): readonly Mention[] {
  const [only] = chain;
  if (only === undefined) return chain;
  const earlier = passage.mentions
    .slice(Math.max(0, only.at - 4), only.at)
    .filter((one) => whole.sentence - one.sentence === 1 && alike(one, whole) && one.value < whole.value);
  const near = earlier.filter((one) => Math.abs(one.value + only.value - whole.value) <= 0.15 * whole.value);
  const [other] = near.sort(
    (a, b) => Math.abs(a.value + only.value - whole.value) - Math.abs(b.value + only.value - whole.value),
  );
  return other === undefined ? chain : [other, only];
}

/** "369 people: 162 women and 207 men", "369, comprising 162 … and 207 …". */
function spreadOut(passage: Passage, whole: Mention): Suggestion | null {
  const next = passage.mentions[whole.at + 1];
  // "4.97 million in five countries: …": in how many parts it is spread.
  const many = next !== undefined && next.kind === 'count' && next.value <= 20 && next.noun !== whole.noun;
  const first = many && !alike(next, whole) ? passage.mentions[whole.at + 2] : next;
  if (first === undefined || first.sentence !== whole.sentence || first.value >= whole.value) return null;
  const words = gap(passage, whole, first);
  const made = MADE_OF.exec(words);
  const colon = COLON.test(words);
  // Behind a colon nouns may differ: "56 people: 30 cooks, 21 masons".
  if (!alike(first, whole) && !(words.includes(':') && first.kind === 'count' && whole.kind === 'count')) return null;
  const comma = /^[^.;:()\d]{0,60}, $/.test(words);
  const copula = /^[^.;:(),\d]{0,40} (?:were|are) $/.test(words);
  if (made === null && !colon && !comma && !copula) return null;
  const all = chainFrom(passage, first, whole);
  // "334 people in four boats and another 132": boats are no people.
  const people = all.filter(({ noun }) => noun === null || noun === whole.noun);
  const parts = people.length > 1 && (meets(sumOf(people), whole) || !meets(sumOf(all), whole)) ? people : all;
  if (parts.length < 2) return null;
  const sum = sumOf(parts);
  const fit = meets(sum, whole);
  const near = Math.abs(sum.low - whole.low) <= 0.15 * whole.low;
  const exhausts = saysRest(passage, parts) && Math.abs(sum.low - whole.low) <= 0.25 * whole.low;
  const cue: [number, number] = [whole.end, first.start];
  // Each with its percentage, which together are not everything: the list leaves some out.
  const shares = sharesBeside(passage, parts);
  if (!fit && shares !== null && !meets(shares, { low: 1, high: 1 }))
    return sum.low <= whole.high ? suggestSum(passage, parts, whole, 'le', 'implied', 0.6, cue) : null;
  if (fit || (made !== null && near) || (exhausts && colon))
    return suggestSum(passage, parts, whole, 'eq', 'stated', fit ? 0.95 : 0.8, cue);
  // "216 died, 49 of cold, 115 by fire, 80 at sea, …": a long list that comes to more than it spells out.
  if (comma && HAPPENED.test(words) && parts.length >= LONG && sum.low > whole.high && sum.low < 1.5 * whole.high)
    return suggestSum(passage, parts, whole, 'le', 'implied', 0.5, cue);
  if (comma || copula)
    return near && (isEverybody(passage, parts) || (copula && parts.length > 2))
      ? suggestSum(passage, parts, whole, 'eq', 'implied', 0.6, cue)
      : null;
  const listed =
    /:[^:]{0,50}$/u.test(words) && /\band\b/i.test(gap(passage, parts.at(-2) ?? first, parts.at(-1) ?? first) ?? '');
  if (listed && near && words.includes(':')) return suggestSum(passage, parts, whole, 'eq', 'implied', 0.65, cue);
  // A list that is more than what it spells out cannot be parts of it; far more is about something else.
  const over = words.includes(':') && sum.low < 1.5 * whole.high;
  return sum.low < whole.high || over ? suggestSum(passage, parts, whole, 'le', 'implied', 0.6, cue) : null;
}

/** What the percentages behind the parts come to, where each has one. */
function sharesBeside(passage: Passage, parts: readonly Mention[]): Plausible | null {
  const shares = parts.map((part) => passage.mentions[part.at + 1]);
  const all = shares.filter((share): share is Mention => share?.kind === 'part');
  return all.length === parts.length ? sumOf(all) : null;
}
