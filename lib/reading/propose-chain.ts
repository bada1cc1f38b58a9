import { alike, gap, type Mention, type Passage, runFrom } from './propose-passage';

const AND = /(?:,|;|\band\b|\bplus\b|\bas well as\b|\bwhile\b|\bwhereas\b|&|\))/i;
/** "14,951 in the Arda 12,120 in Beru": a comma is missing. */
const NAME = / in (?:the )?\p{Lu}[\p{L}’'-]+ $/u;
const REST = /\b(?:the rest|the remaining|the remainder|the others|the other|respectively)\b/i;
/** A figure within a part, or of groups that overlap: no further part of the same whole. */
const NESTED =
  /\b(?:of (?:whom|which|them|these|those)|including|among them|some of|out of|also|up from|down from|from|compared|than|per|between)\b/i;

/** Like figures that follow one another in a list, back from the last; percentages between them are passed over. */
export function chainBefore(passage: Passage, whole: Mention, last: Mention): readonly Mention[] {
  const chain = [last];
  for (let at = last.at - 1; at >= 0 && chain.length < 30; at -= 1) {
    const mention = passage.mentions[at];
    const next = chain[0];
    if (mention === undefined || next === undefined || mention.sentence !== last.sentence) break;
    if (mention.kind === 'part') continue;
    const words = gap(passage, mention, next);
    if (!belongs(mention, whole, words) || !AND.test(words) || isNested(words)) break;
    chain.unshift(mention);
  }
  return chain;
}

/** In a close list nouns may differ: "439 in poor families, 8 special cases and 2 minors". */
function belongs(mention: Mention, whole: Mention, words: string): boolean {
  return alike(mention, whole) || (mention.kind === 'count' && whole.kind === 'count' && words.length <= 45);
}

/** Said of what stands right before it, not in an aside within the part before: "including refugees, as well as 2.7". */
const isNested = (words: string): boolean =>
  NESTED.test(words.split(/,|;|\b(?:and|as well as|while|whereas|plus)\b/i).at(-1) ?? '');

const LONGEST_OPENING = 60;
const CLOSES = /^[^(]{0,80}\)/u;
const isOpen = (words: string): boolean => words.lastIndexOf('(') > words.lastIndexOf(')');

/** Like figures that follow one another in a list. */
export function chainFrom(passage: Passage, first: Mention, whole: Mention): readonly Mention[] {
  const second = passage.mentions[first.at + 1];
  // Not of "Arda (113), Beru (71)", where each has a bracket of its own.
  const inBracket =
    second !== undefined &&
    isOpen(passage.text.slice(Math.max(0, first.start - LONGEST_OPENING), first.start)) &&
    !passage.text.slice(first.end, Math.max(first.end, second.start)).includes(')');
  const run = runFrom(passage, first.at, (mention, last) => {
    // "419 deaths (77 children, 342 adults) and 500 people hurt": the list ends with its bracket.
    if (inBracket && last !== null && last.kind !== 'part' && CLOSES.test(passage.text.slice(last.end, mention.start)))
      return false;
    if (mention.kind === 'part' || isPlace(passage, mention, first, last) || isAside(passage, mention, last))
      return true;
    if (last === null) return mention.kind === whole.kind;
    const words = passage.text.slice(last.end, mention.start);
    const joined = AND.test(words) || NAME.test(words);
    return words.length <= 200 && belongs(mention, whole, words) && joined && !isNested(words);
  });
  return run.filter(
    (mention, index) =>
      mention.kind !== 'part' &&
      !isPlace(passage, mention, first, run[index - 1]) &&
      !isAside(passage, mention, run[index - 1]),
  );
}

/** "three women, including one who is ill, and two children": the one is among the three. */
function isAside(passage: Passage, mention: Mention, last: Mention | null | undefined): boolean {
  if (last == null || mention.value !== 1 || last.value < 1) return false;
  return /^[^.;]{0,40}\bincluding $/u.test(gap(passage, last, mention));
}

/** "40,863 guests in 17 camps, 6,614 in seven camps": the camps say where, and are no part. */
function isPlace(passage: Passage, mention: Mention, first: Mention, last: Mention | null | undefined): boolean {
  if (last == null || mention === first || mention.kind !== 'count' || mention.noun === null) return false;
  if (first.noun !== null && first.noun !== 'people' && first.noun !== 'family') return false;
  if (mention.noun === 'people' || mention.noun === 'family') return false;
  return /^[^,;]{0,40}\b(?:in|across|at|from|throughout) (?:the )?$/iu.test(gap(passage, last, mention));
}

/** Whether words among the parts say that nothing else belongs to the whole. */
export function saysRest(passage: Passage, parts: readonly Mention[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  return REST.test(passage.text.slice(first.start, Math.min(last.end + 60, first.start + 1000)));
}
