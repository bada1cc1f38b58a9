import { alike, around, before, behind, cueAt, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggestSum } from './suggest-sum';

const BEHIND =
  /^(?: \p{Ll}+){0,4} (?:in|from|to|at|for) (?:the )?(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})/u;
const AHEAD =
  /(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?:,? (?:has|have|had|with|received|registered|hosts?|took|is|at)\b){0,2}(?: ?[(:–-])? ?$/u;
/** A rate is no part of a number. */
const RATE =
  /\b(?:(?:per|every|each) (?:day|week|month|year)|a (?:day|week|month))\b(?! ago)|\b(?:rates?|averages?|daily|weekly|monthly)\b/iu;
const ANY_NAME = /\p{Lu}\p{L}{2}/u;
/** How many sentences may lie between two lists, how many names they share at least, how many numbers a list has at most. */
const REACH = 4;
const FEWEST = 3;
const MOST = 12;

interface List {
  readonly sentence: number;
  readonly named: ReadonlyMap<string, Mention>;
}

/**
 * "This week 207 came to Arda, 156 to Beru and 43 to Cesa. … In all 2,208 are in Arda, 567 in Beru and 832 in Cesa": where
 * every number of the one list is below that of its name in the other, it is part of it.
 */
export function proposeSameNames(passage: Passage): readonly Suggestion[] {
  const found: Suggestion[] = [];
  let lists: readonly List[] = [];
  for (const [sentence, mentions] of passage.bySentence) {
    lists = lists.filter((list) => sentence - list.sentence <= REACH);
    const list = { sentence, named: namesOf(passage, mentions) };
    if (list.named.size < FEWEST) continue;
    for (const earlier of lists) found.push(...within(passage, earlier, list));
    lists = [...lists, list];
  }
  return found;
}

function namesOf(passage: Passage, mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const named = new Map<string, Mention>();
  const counts = mentions.filter(({ kind }) => kind === 'count' || kind === 'money');
  const [first] = counts;
  if (first === undefined || counts.length < FEWEST || counts.length > MOST) return named;
  if (RATE.test(around(passage, first))) return named;
  for (const mention of counts) {
    const after = behind(passage, mention, 60);
    const ahead = before(passage, mention, 40);
    const name =
      (ANY_NAME.test(after) ? BEHIND.exec(after)?.groups?.name : undefined) ??
      (ANY_NAME.test(ahead) ? AHEAD.exec(ahead)?.groups?.name : undefined);
    if (name !== undefined && !named.has(name)) named.set(name, mention);
  }
  return named;
}

function within(passage: Passage, a: List, b: List): readonly Suggestion[] {
  const pairs = [...a.named].flatMap(([name, one]) => {
    const other = b.named.get(name);
    return other !== undefined && alike(one, other) ? [[one, other] as const] : [];
  });
  if (pairs.length < FEWEST) return [];
  const isPart = pairs.every(([one, other]) => one.value < other.value);
  const isWhole = pairs.every(([one, other]) => one.value > other.value);
  if (!isPart && !isWhole) return [];
  return pairs.map(([one, other]) => {
    const [part, whole] = isPart ? [one, other] : [other, one];
    const suggestion = suggestSum(passage, [part], whole, 'le', 'ours', 0.45, [0, 0]);
    return { ...suggestion, cue: [part, whole].map(({ start, end }) => cueAt(passage.text, start, end)) };
  });
}
