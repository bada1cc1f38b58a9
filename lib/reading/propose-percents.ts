import { isNumber } from './mention-kinds';
import { headOf, namedOf, OF_ALL, wholesOf } from './percent-wholes';
import { isChange } from './propose-change-words';
import { COUNT_TO_PART, explicitOf, PART_TO_COUNT, type Pair } from './propose-explicit';
import { meets, quotientOf } from './propose-fits';
import { contentWords, shared } from './propose-nouns';
import {
  alike,
  around,
  behind,
  gap,
  type Mention,
  type Passage,
  type Suggestion,
  sentenceStart,
} from './propose-passage';
import { constantOf } from './propose-say';
import { between, suggestShare } from './suggest-share';

/** Each number that the text itself repeats as a percentage, with the whole where it can be told. */
export function proposePercents(passage: Passage): readonly Suggestion[] {
  const found: Suggestion[] = [];
  const parts = new Set<string>();
  let base: Mention | null = null;
  let lastFit = -2;
  let group: string | null = null;
  let open: { pair: Pair; sentence: number }[] = [];
  for (const part of passage.mentions) {
    if (part.kind !== 'part' || isChange(passage, part)) continue;
    const explicit = explicitOf(passage, part);
    if (explicit !== null) {
      parts.add(explicit.count.id);
      found.push(suggest(passage, explicit, explicit.whole, 'stated', 0.9));
      continue;
    }
    const pair = pairOf(passage, part);
    if (pair === null) continue;
    parts.add(pair.count.id);
    const head = headOf(passage, pair);
    if (head !== null) {
      found.push(suggest(passage, pair, head, 'stated', 0.8));
      base = head;
      lastFit = part.sentence;
      continue;
    }
    const wholes = wholesOf(passage, pair, parts);
    const fitting = wholes.find((whole) => fits(pair, whole));
    if (fitting !== undefined) {
      found.push(suggest(passage, pair, fitting, 'implied', fitting === base ? 0.85 : 0.7));
      for (const late of open) {
        if (late.pair.count.value < fitting.value && alike(late.pair.count, fitting))
          found.push(suggest(passage, late.pair, fitting, 'implied', 0.6));
      }
      open = [];
      base = fitting;
      group = groupOf(passage, part);
      lastFit = part.sentence;
      continue;
    }
    const isNear = base !== null && pair.count.sentence - base.sentence <= 8 && alike(base, pair.count);
    // A base that fitted is that of the next pair too, unless the words name another.
    const of = groupOf(passage, part);
    const own = of !== null && of !== group && !OF_ALL.test(behind(passage, part));
    const near =
      isNear && !own && base !== null && base.value > pair.count.value && part.sentence - lastFit <= 1 ? base : null;
    const known = near ?? namedOf(passage, pair, wholes) ?? onlyOf(passage, pair, wholes);
    if (known !== null) found.push(suggest(passage, pair, known, 'implied', 0.6));
    else open = [...open.filter(({ sentence }) => sentence === part.sentence), { pair, sentence: part.sentence }];
  }
  return found;
}

/** "21 % of the guests are …": of whom, in small letters; null where nothing is said, and a share of all is one of them. */
function groupOf(passage: Passage, part: Mention): string | null {
  const found = /^[^.;:()]{0,20}?\bof (?:(?:the|all|these|those|its|their) )*([\p{L}’'-]*)/iu.exec(
    behind(passage, part),
  );
  return found?.[1]?.toLowerCase() ?? null;
}

/** A fact in a list begins with its number, at most behind a bullet or a short word. */
const OPENS = 12;

/** "1,744,347 individuals reside there. 117,023 residents (13 %) are …": the only one that says the same of more. */
function onlyOf(passage: Passage, { count, part }: Pair, wholes: readonly Mention[]): Mention | null {
  const bracket = /^ [^.;:(),]{0,40} \($/u.test(gap(passage, count, part)) && behind(passage, part).startsWith(')');
  // In a list of facts each stands for itself; "Out of the deportees, 622 …" names another whole.
  if (!bracket || count.start - sentenceStart(passage, count) > OPENS) return null;
  const words = contentWords(passage.text.slice(count.end, part.start));
  const near = wholes.filter((one) => count.sentence > one.sentence && count.sentence - one.sentence <= 3);
  const [only, second] = near.filter((one) => shared(words, contentWords(behind(passage, one, 40))) > 0);
  return only !== undefined && second === undefined ? only : null;
}

/** "With 110,200 applicants, Austria recorded 27 % of all". */
const WITH =
  /^[^.;:,()]{0,30}, [^.;:,()]{0,40}\b(?:record|account|represent|receiv|register|host|took|had|has|saw|issu|grant)[a-z]*(?: for)? $/i;

function pairOf(passage: Passage, part: Mention): Pair | null {
  const [left, right, beyond] = [-1, 1, 2].map((offset) => passage.mentions[part.at + offset]);
  if (isNumber(left) && left.sentence === part.sentence) {
    const words = gap(passage, left, part);
    const named =
      /^ of (?!(?:them|whom|these|those)\b)/i.test(behind(passage, part)) &&
      (/^[^.;:()]{0,60},\s$/.test(words) || WITH.test(words));
    if (COUNT_TO_PART.test(words) || named) return { count: left, part };
  }
  if (!isNumber(right) || right.sentence !== part.sentence) return null;
  // “27 %, ahead of Spain (90,700, or 22 %)”: that number has its own percentage.
  const own = beyond?.kind === 'part' && COUNT_TO_PART.test(gap(passage, right, beyond));
  return !own && PART_TO_COUNT.test(gap(passage, part, right)) ? { count: right, part } : null;
}

function fits({ count, part }: Pair, whole: Mention): boolean {
  return meets(quotientOf(count, whole), part);
}

const LIMIT = /\b(?:possible|allowable|allowed|ceiling|cap|capped|quota|limit|seats|slots|capacity)\b/i;

/** A ceiling is set, not counted: however round, it is exact. Only where that decides it stands as a constant. */
function isLimit(passage: Passage, pair: Pair, whole: Mention): boolean {
  return !fits(pair, whole) && LIMIT.test(around(passage, whole));
}

function suggest(
  passage: Passage,
  { count, part }: Pair,
  whole: Mention,
  basis: 'stated' | 'implied',
  confidence: number,
): Suggestion {
  const suggestion = suggestShare(passage, { count, part, whole }, basis, confidence, between({ count, part }));
  return isLimit(passage, { count, part }, whole)
    ? { ...suggestion, formula: `${count.id} / ${constantOf(whole.value)}` }
    : suggestion;
}
