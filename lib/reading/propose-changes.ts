import { isChange } from './propose-change-words';
import { changeOf, meets, type Plausible } from './propose-fits';
import { shared } from './propose-nouns';
import {
  alike,
  around,
  before,
  behind,
  cueAt,
  gap,
  inSentence,
  type Mention,
  type Passage,
  type Suggestion,
  wordsAround,
} from './propose-passage';
import { capital, say, the } from './propose-say';

const DOWN =
  /\b(?:fell|fallen|falls?|falling|drop\w*|declin\w*|decreas\w*|down|fewer|less|lower\w*|reduc\w*|shr[aiu]nk|plung\w*|plummet\w*|slump\w*|cut|contract\w*)\b|[−–-]$/i;
const UP =
  /\b(?:rose|risen|rises?|rising|increas\w*|grew|grown|growth|up|more|higher|jump\w*|surg\w*|climb\w*|soar\w*|gain\w*|leap\w*|leapt|spike\w*|swell\w*|expand\w*|rais\w*|above|hike)\b/i;
const FROM = /\bfrom (?:a |an |the |just |only |around |some |about )*$/i;
const TO = /^[^.;]{0,60}?\bto (?:a |an |the |just |only |reach )*$/i;
const BASE =
  /\b(?:than|compared (?:to|with)|from|against|over|on|versus|relative to|higher|above)\b(?:[^;,(]{0,70}|[^;(]{0,70}\()$/i;

/** Changes between two figures of the text, as a percentage, as a number, or only as a direction. */
export function proposeChanges(passage: Passage): readonly Suggestion[] {
  return [...passage.bySentence.values()].flatMap((mentions) => {
    const changes = mentions.filter((mention) => isChange(passage, mention) || isDifference(passage, mention));
    const found = changes.flatMap((change) => changeFound(passage, change, mentions, changes));
    return [...found, ...(found.length > 0 ? [] : directions(passage, mentions))];
  });
}

/** "an increase of 8.8 million", "8.8 million more than". */
function isDifference(passage: Passage, mention: Mention): boolean {
  if (mention.kind !== 'count' && mention.kind !== 'money' && mention.kind !== 'points') return false;
  const ahead = before(passage, mention, 60);
  return (
    /\b(?:increase|rise|jump|drop|decline|decrease|fall|growth|surge|reduction|gain|loss|difference) of (?:[\p{L}]+ ){0,2}$/iu.test(
      ahead,
    ) ||
    /\b(?:rose|risen|increased|grew|grown|fell|fallen|dropped|declined|decreased|up|down) by (?:[\p{L}]+ ){0,2}$/iu.test(
      ahead,
    ) ||
    /^[^.;,]{0,30}\b(?:more|fewer|less) than\b/i.test(behind(passage, mention)) ||
    (/^ or (?:[\p{L}]+ ){0,2}$/iu.test(ahead) && isChangeBefore(passage, mention))
  );
}

function isChangeBefore(passage: Passage, mention: Mention): boolean {
  const last = passage.mentions[mention.at - 1];
  return last !== undefined && last.sentence === mention.sentence && isChange(passage, last);
}

const isNumber = ({ kind }: Mention): boolean => kind === 'count' || kind === 'money';
const isPercent = ({ kind, figure }: Mention): boolean => kind === 'part' && figure.unit === 'percent';

interface Ends {
  readonly earlier: Mention;
  readonly later: Mention;
  readonly certain: boolean;
}

function changeFound(
  passage: Passage,
  change: Mention,
  mentions: readonly Mention[],
  changes: readonly Mention[],
): readonly Suggestion[] {
  const counts = mentions.filter(
    (mention) => !changes.includes(mention) && (change.kind === 'points' ? isPercent(mention) : isNumber(mention)),
  );
  const down = isDown(passage, change);
  const ends = endsOf(passage, change, counts, down);
  if (ends !== null) return [between(passage, change, ends, down)];
  const size = changes.find((other) => other.at === change.at + 1 && other.kind !== 'part' && change.kind === 'part');
  const near = counts.find((count) => count.at < change.at && size !== undefined && alike(count, size));
  const later = near === undefined || size === undefined ? undefined : inFull(passage, near, size);
  return size === undefined || later === undefined ? [] : [asNumber(passage, change, size, later, down)];
}

/** "The increase to 117.3" of the 117.3 million said before. */
function inFull({ mentions }: Passage, near: Mention, size: Mention): Mention | undefined {
  if (near.value > size.value) return near;
  const before = mentions.slice(Math.max(0, near.at - 12), near.at).reverse();
  return before.find(({ figure, value }) => figure.text.startsWith(`${near.figure.text} `) && value > size.value);
}

function isDown(passage: Passage, { start, figure, ...rest }: Mention): boolean {
  if (/^\+/u.test(figure.text)) return false;
  if (typeof figure.value === 'number' && figure.value < 0) return true;
  const ahead = before(passage, { ...rest, figure, start }, 60);
  const tail = behind(passage, { ...rest, figure, start }, 24);
  if (/^\s*(?:\w+ )?(?:more|higher|increase|rise|jump|growth|surge|above)\b/i.test(tail)) return false;
  if (/^\s*(?:\w+ )?(?:fewer|less|lower|drop|decline|decrease|fall|reduction|cut|below)\b/i.test(tail)) return true;
  const lastDown = lastIndex(ahead, DOWN);
  return lastDown >= 0 && lastDown > lastIndex(ahead, UP);
}

const lastIndex = (text: string, words: RegExp): number =>
  [...text.matchAll(new RegExp(words.source, 'gi'))].at(-1)?.index ?? -1;

function endsOf(passage: Passage, change: Mention, counts: readonly Mention[], down: boolean): Ends | null {
  const like =
    change.kind === 'part' || change.kind === 'points' ? counts : counts.filter((count) => alike(count, change));
  for (const [index, a] of like.entries()) {
    const b = like[index + 1];
    if (b === undefined || !(alike(a, b) || (isPercent(a) && isPercent(b)))) continue;
    const words = gap(passage, a, b) ?? '\n';
    if (FROM.test(before(passage, a)) && TO.test(words)) return { earlier: a, later: b, certain: true };
    if (/\bto (?:[\p{L}]+ ){0,2}$/iu.test(before(passage, a)) && FROM.test(words))
      return { earlier: b, later: a, certain: true };
  }
  const compared = comparedBefore(passage, change, like);
  if (compared !== null) return compared;
  const base = like.find(
    (count) => count.at > change.at && count.at <= change.at + 2 && isBase(passage, change, count),
  );
  if (base !== undefined) {
    const ahead = like.filter((count) => count.at < change.at && alike(count, base)).at(-1);
    if (ahead !== undefined) return { earlier: base, later: ahead, certain: true };
    return antecedent(passage, change, base, down);
  }
  return sinceBefore(passage, change, like, down);
}

const AGAINST = /\b(?:compared (?:to|with)|against|(?:up|down) from|versus|from)\b(?: [\p{L}]+){0,2} $/iu;

/** "345,000, against 210,000 in 2021, an increase of 64 per cent"; "120,000 in 2015 and 180,000 in 2016, 50 per cent more". */
function comparedBefore(passage: Passage, change: Mention, like: readonly Mention[]): Ends | null {
  const [a, b] = like.filter(({ at }) => at < change.at).slice(-2);
  if (a === undefined || b === undefined || b.at !== change.at - 1 || !alike(a, b)) return null;
  const [between, words] = [gap(passage, a, b) ?? '\n', gap(passage, b, change) ?? '\n'];
  if (
    !/^[^.;:]{0,60}(?:,|–|—|\() ?(?:or |i\.e\. |(?:which is |representing )?an? )?(?:[\p{L}]+ of )?(?:[\p{L}]+ )?$/iu.test(
      words,
    )
  )
    return null;
  if (AGAINST.test(between)) return { earlier: b, later: a, certain: true };
  const more = /^ (?:more|fewer|less|higher|lower)\b/i.test(behind(passage, change));
  return more && /\band\b/i.test(between) ? { earlier: a, later: b, certain: false } : null;
}

/** A change to or of a number in its sentence, on one said in the sentences before: the one that fits, or that of the year. */
function sinceBefore(passage: Passage, change: Mention, like: readonly Mention[], down: boolean): Ends | null {
  const behindIt = like.find(
    (count) =>
      count.at === change.at + 1 && /^[^.;]{0,30}\bto (?:[\p{L}]+ )?$/iu.test(gap(passage, change, count) ?? '\n'),
  );
  const later = behindIt ?? like.findLast((count) => count.at < change.at);
  if (later === undefined) return null;
  const earlier = [1, 2, 3]
    .flatMap((back) => inSentence(passage, change.sentence - back))
    .filter((count) => alike(count, later) && count.value !== later.value && count.value > later.value === down);
  const size = (count: Mention): Plausible =>
    change.kind === 'part'
      ? changeOf(later, count)
      : { low: Math.abs(later.low - count.high), high: Math.abs(later.high - count.low) };
  const fitting = earlier.find((count) => meets(size(count), change));
  if (fitting !== undefined) return { earlier: fitting, later, certain: false };
  const year = /\b(?:than|with|to|on|from|since) (?:in )?((?:19|20)\d\d)\b/.exec(behind(passage, change))?.[1];
  const known = year === undefined ? [] : earlier.filter((count) => around(passage, count).includes(year));
  const [only] = known;
  return only !== undefined && known.length === 1 ? { earlier: only, later, certain: false } : null;
}

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
    .find((later) => meets(changeOf(later, base), change));
  if (fitting !== undefined) return ends(fitting, true);
  const start = passage.reading.sentences[change.sentence]?.start ?? change.start;
  if (!/^(?:this|the|that|it|they|these)\b/i.test(passage.text.slice(start, start + 12))) return null;
  const last = inSentence(passage, change.sentence - 1).filter((mention) => alike(mention, base));
  const sum = last.reduce((total, { value }) => total + value, 0);
  const whole = last.length > 1 ? recent.find(({ value }) => Math.abs(value - sum) <= 1e-9 * sum) : last[0];
  return whole === undefined || whole.value > base.value === down ? null : ends(whole, false);
}

function between(passage: Passage, change: Mention, { earlier, later, certain }: Ends, down: boolean): Suggestion {
  const [high, low] = down ? [earlier, later] : [later, earlier];
  const percent = change.kind === 'part';
  const size = `${high.id} - ${low.id}`;
  return {
    kind: percent ? 'change' : 'difference',
    relation: 'eq',
    formula: percent ? `(${size}) / ${earlier.id}` : size,
    compared: change.id,
    figures: [earlier, later, change],
    hypothesis: capital(`from ${say(earlier)} to ${say(later)} is a ${down ? 'fall' : 'rise'} of ${say(change)}.`),
    basis: certain ? 'stated' : 'implied',
    cue: [cueAt(passage.text, change.start, change.end)],
    confidence: certain ? 0.9 : 0.6,
  };
}

/** "The increase to 117.3 million is a rise of 8 per cent or 8.8 million". */
function asNumber(passage: Passage, change: Mention, size: Mention, later: Mention, down: boolean): Suggestion {
  return {
    kind: 'change',
    relation: 'eq',
    formula: `${size.id} / (${later.id} ${down ? '+' : '-'} ${size.id})`,
    compared: change.id,
    figures: [later, change, size],
    hypothesis: capital(`a ${down ? 'fall' : 'rise'} of ${say(size)} to ${say(later)} is one of ${say(change)}.`),
    basis: 'stated',
    cue: [cueAt(passage.text, change.end, size.start)],
    confidence: 0.85,
  };
}

const DIRECTION =
  /\b(?:(?<up>up|increas\w*|rose|risen|rise|grew|grown|jump\w*|climb\w*|higher)|(?<down>down|declin\w*|decreas\w*|fell|fallen|drop\w*|fall|lower))\b[^.;:()]{0,24}\bfrom (?:[\p{L}]+ ){0,3}$/iu;
const SUBJECT = /^(?:while )?(?:that|this|it) is an? (?:increase|rise|decrease|decline|fall|drop) (?:from|on|over) /i;

/** "949,700, down from 986,400": which is the larger. */
function directions(passage: Passage, mentions: readonly Mention[]): readonly Suggestion[] {
  return mentions.flatMap((earlier) => {
    const last = passage.mentions[earlier.at - 1];
    const words = last?.sentence === earlier.sentence ? gap(passage, last, earlier) : before(passage, earlier, 80);
    const found = words === null ? null : DIRECTION.exec(words);
    if (last !== undefined && last.sentence === earlier.sentence && found === null)
      return risenFrom(passage, last, earlier);
    if (found === null || words === null) return [];
    const later = last?.sentence === earlier.sentence ? last : SUBJECT.test(words) ? subject(passage, earlier) : null;
    if (later == null || !(alike(later, earlier) || (later.kind === earlier.kind && later.kind === 'part'))) return [];
    return [direction(passage, later, earlier, found.groups?.up !== undefined, earlier.start - found[0].length)];
  });
}

const TO_BEFORE =
  /\b(?:(?<up>rose|risen|increased|grew|grown|climbed|jumped|up)|(?<down>fell|fallen|declined|dropped|decreased|down))\b[^.;,()]{0,20}\bto (?:[\p{L}]+ )?$/iu;

/** "rose to 1,340 from 1,290". */
function risenFrom(passage: Passage, later: Mention, earlier: Mention): readonly Suggestion[] {
  const found = TO_BEFORE.exec(before(passage, later));
  if (found === null || !/^[^.;,()]{0,40}\bfrom (?:[\p{L}]+ )?$/iu.test(gap(passage, later, earlier) ?? '\n'))
    return [];
  if (!alike(later, earlier) && !(isPercent(later) && isPercent(earlier))) return [];
  return [direction(passage, later, earlier, found.groups?.up !== undefined, later.start - found[0].length)];
}

function direction(passage: Passage, later: Mention, earlier: Mention, up: boolean, cue: number): Suggestion {
  const [less, more] = up ? [earlier, later] : [later, earlier];
  return {
    kind: 'change',
    relation: 'lt',
    formula: less.id,
    compared: more.id,
    figures: [later, earlier],
    hypothesis: capital(`${the(less)} are fewer than ${the(more)}.`),
    basis: 'stated',
    cue: [cueAt(passage.text, cue, later.start < cue ? earlier.start : later.start)],
    confidence: 0.8,
  };
}

function subject(passage: Passage, earlier: Mention): Mention | null {
  const words = wordsAround(passage, earlier);
  const last = inSentence(passage, earlier.sentence - 1).filter((mention) => alike(mention, earlier));
  return last.find((mention) => shared(words, wordsAround(passage, mention)) > 0) ?? last[0] ?? null;
}
