import { comparedBefore, comparedBehind } from './compared-ends';
import { isPercent } from './mention-kinds';
import { changeOf, meets } from './propose-fits';
import { alike, before, gap, inSentence, type Mention, type Passage, sentenceStart } from './propose-passage';
import { toldElsewhere } from './told-elsewhere';

const FROM = /\bfrom (?:a |an |the |just |only |around |some |about )*$/i;
const TO = /^[^.;]{0,60}?\bto (?:a |an |the |just |only |reach )*$/i;
const BASE =
  /\b(?:than|compared (?:to|with)|(?:in|by) comparison (?:to|with)|from|against|over|on|versus|relative to|higher|above)\b(?:[^;,(]{0,70}|[^;(]{0,70}\(|[^;,(]{0,50}, when [^;,(]{0,70})$/i;

/** The two ends of a change. */
export interface Ends {
  readonly earlier: Mention;
  readonly later: Mention;
  readonly certain: boolean;
}

/** The figures between which something changed; null where they cannot be told. */
export function endsOf(passage: Passage, change: Mention, counts: readonly Mention[], down: boolean): Ends | null {
  const outside = counts.filter((count) => count.at > change.at || !isAside(passage, count));
  const like =
    change.kind === 'part' || change.kind === 'points' ? outside : outside.filter((count) => alike(count, change));
  for (const [index, a] of like.entries()) {
    const b = like[index + 1];
    if (b === undefined || !(alike(a, b) || (isPercent(a) && isPercent(b)))) continue;
    const words = gap(passage, a, b);
    // Of two such pairs the nearer is meant.
    const next = like[index + 2];
    if (next !== undefined && b.at < change.at && next.at < change.at && isFromTo(passage, next, like[index + 3]))
      continue;
    if (FROM.test(before(passage, a)) && TO.test(words)) return { earlier: a, later: b, certain: true };
    if (/\bto (?:[\p{L}]+ ){0,2}$/iu.test(before(passage, a)) && FROM.test(words) && !isFromTo(passage, b, next))
      return { earlier: b, later: a, certain: true };
  }
  const compared = comparedBefore(passage, change, like) ?? comparedBehind(passage, change, like);
  if (compared !== null) return compared;
  const base = like.find(
    (count) => count.at > change.at && count.at <= change.at + 2 && isBase(passage, change, count),
  );
  if (base !== undefined) {
    const ahead = like
      .filter((count) => count.at < change.at && alike(count, base) && !isComparedWith(passage, count))
      .at(-1);
    if (ahead !== undefined) return { earlier: base, later: ahead, certain: true };
    const after = like.find((count) => count.at === base.at + 1 && alike(count, base));
    if (after !== undefined && REACHED.test(gap(passage, base, after)))
      return { earlier: base, later: after, certain: true };
    return antecedent(passage, change, base, down);
  }
  return toldElsewhere(passage, change, like, down);
}

/** "1,016 (487 women, 529 men) against 973": what a bracket says of the number before it. */
function isAside({ text }: Passage, { start, end }: Mention): boolean {
  const inside = text.slice(Math.max(0, start - 90), start);
  const open = inside.lastIndexOf('(');
  if (open <= inside.lastIndexOf(')')) return false;
  // "(33,014)" alone is the number itself.
  return open < inside.length - 1 || text.charAt(end) !== ')';
}

const isFromTo = (passage: Passage, a: Mention, b: Mention | undefined): boolean =>
  b !== undefined && FROM.test(before(passage, a)) && TO.test(gap(passage, a, b));

/** "…, at 18,000": what a change came to. */
const REACHED = /^[^.;:()]{0,40}, (?:at|to|reaching|and (?:reached|stood at|came to)) (?:[\p{L}]+ ){0,2}$/iu;

/** "28 % higher than the 28,453 of last year, but 24 % lower than …": what one change is from is not what changed. */
const isComparedWith = (passage: Passage, count: Mention): boolean =>
  /\b(?:than|compared (?:to|with)) (?:the |an? |last |this )?$/iu.test(before(passage, count, 40));

function isBase(passage: Passage, change: Mention, count: Mention): boolean {
  const words = passage.text.slice(change.end, Math.min(count.start, change.end + 200));
  return count.start - change.end < 200 && BASE.test(words) && !/[;]/.test(words);
}

/** "This number is a 29 % increase compared to the week before (364)": what "this number" is. */
function antecedent(passage: Passage, change: Mention, base: Mention, down: boolean): Ends | null {
  const recent = passage.mentions
    .slice(Math.max(0, change.at - 24), change.at)
    .filter(
      (mention) => mention.sentence < change.sentence && alike(mention, base) && mention.value > base.value !== down,
    );
  const ends = (later: Mention, certain: boolean): Ends => ({ earlier: base, later, certain });
  const fitting = recent
    .filter(({ sentence }) => change.sentence - sentence <= 3)
    .reverse()
    .find((later) =>
      meets(
        change.kind === 'part'
          ? changeOf(later, base)
          : { low: Math.abs(later.value - base.value), high: Math.abs(later.value - base.value) },
        change,
      ),
    );
  if (fitting !== undefined) return ends(fitting, true);
  const start = sentenceStart(passage, change);
  if (!/^(?:this|the|that|it|they|these)\b/i.test(passage.text.slice(start, start + 12))) return null;
  const last = inSentence(passage, change.sentence - 1).filter((mention) => alike(mention, base));
  const sum = last.reduce((total, { value }) => total + value, 0);
  const whole = last.length > 1 ? recent.find(({ value }) => Math.abs(value - sum) <= 1e-9 * sum) : last[0];
  return whole === undefined || whole.value > base.value === down ? null : ends(whole, false);
}
