import { meets, quotientOf } from './propose-fits';
import {
  alike,
  before,
  behind,
  gap,
  inSentence,
  type Mention,
  type Passage,
  type Suggestion,
  sentenceStart,
} from './propose-passage';
import { suggestMultiple } from './suggest-multiple';

/** "twice the 1,200 of last year", "doubled from 600 to 1,200". */
export function proposeMultiples(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((factor) => (factor.kind === 'times' ? multiple(passage, factor) : []));
}

function multiple(passage: Passage, factor: Mention): readonly Suggestion[] {
  const mentions = inSentence(passage, factor.sentence);
  const [a, b] = mentions.filter(({ at }) => at > factor.at);
  if (
    a !== undefined &&
    b !== undefined &&
    alike(a, b) &&
    /\bfrom (?:[\p{L}]+ ){0,2}$/iu.test(before(passage, a)) &&
    /\bto (?:[\p{L}]+ ){0,2}$/iu.test(gap(passage, a, b))
  ) {
    return [suggestMultiple(passage, b, a, factor, 'stated', 0.9)];
  }
  if (a !== undefined && b !== undefined && alike(a, b) && isReached(passage, factor, a, b))
    return [suggestMultiple(passage, a, b, factor, 'stated', 0.85)];
  if (a === undefined) return told(passage, factor, mentions);
  const near =
    /^(?:[^.;:,]{0,50}\b(?:the|than|as|from|of|in))? ?(?:[\p{L}]+(?:[’']s?)? ){0,2}(?:(?:19|20)\d\d(?:[’']s)? )?(?:[\p{L}]+ (?:of )?)?\(?$/iu.test(
      gap(passage, factor, a),
    );
  if (!near) return [];
  const same = mentions.filter((mention) => mention.at < factor.at && comparable(mention, a)).at(-1);
  const to = /\bto (?:[\p{L}]+ )?$/iu.test(gap(passage, factor, a));
  if (same !== undefined)
    return [
      to
        ? suggestMultiple(passage, a, same, factor, 'stated', 0.8)
        : suggestMultiple(passage, same, a, factor, 'stated', 0.8),
    ];
  const start = sentenceStart(passage, factor);
  if (!/^(?:this|that|it|the (?:number|figure|total))\b/i.test(passage.text.slice(start, start + 20))) return [];
  const earlier = inSentence(passage, factor.sentence - 1).filter((mention) => comparable(mention, a));
  const chosen = earlier.find((mention) => meets(quotientOf(mention, a), factor)) ?? earlier[0];
  return chosen === undefined ? [] : [suggestMultiple(passage, chosen, a, factor, 'implied', 0.65)];
}

/** "doubled to 1,200 from 600", "tripled to 1,200, against 400 a year ago". */
function isReached(passage: Passage, factor: Mention, a: Mention, b: Mention): boolean {
  const to = /\bto (?:[\p{L}]+ ){0,2}$/iu.test(before(passage, a)) && a.at === factor.at + 1;
  return to && /\b(?:from|against|compared (?:to|with)|up from)\b(?: [\p{L}]+){0,2} $/iu.test(gap(passage, a, b));
}

const IT =
  /^ (?:(?:its|their|the) (?:[\p{L}-]+ )?(?:capacity|size|limit|number|figure|level|total)|(?:as many|more|higher|larger) (?:as|than) (?:the|a|in the|last|that of the) (?:year|month|previous|same|period))\b/iu;
/** Between two numbers of one thing at two times. */
export const THEN =
  /\b(?:while|whereas|compared|against|from|up from|last year|a year (?:ago|earlier)|in (?:19|20)\d\d)\b/iu;

/** "has increased four times. … 1,397 this year, while in 2013 they were 510": the two numbers of the next sentence. */
function told(passage: Passage, factor: Mention, own: readonly Mention[]): readonly Suggestion[] {
  const counts = own.filter(({ at, kind }) => at < factor.at && kind === 'count');
  const [first, second] = counts.slice(-2);
  // "built for 450, it holds 1,320, twice its capacity"; "26,613 … 35,227, twice as many as the year before".
  if (first !== undefined && second !== undefined && alike(first, second) && IT.test(behind(passage, factor)))
    return [suggestMultiple(passage, second, first, factor, 'implied', 0.6)];
  if (own.some((mention) => mention !== factor && mention.kind === 'count')) return [];
  const next = [1, 2].map((step) => inSentence(passage, factor.sentence + step).filter(({ kind }) => kind === 'count'));
  const [x, y, z] = next.find((mentions) => mentions.length > 0) ?? [];
  if (x === undefined || y === undefined || z !== undefined || !alike(x, y)) return [];
  if (!THEN.test(gap(passage, x, y)) || x.value === y.value) return [];
  const [many, few] = x.value > y.value ? [x, y] : [y, x];
  return [suggestMultiple(passage, many, few, factor, 'implied', 0.55)];
}

const comparable = (a: Mention, b: Mention): boolean =>
  alike(a, b) || (a.kind === 'part' && b.kind === 'part' && a.figure.unit === b.figure.unit);
