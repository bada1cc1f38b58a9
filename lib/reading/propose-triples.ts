import { isNumber } from './mention-kinds';
import { isChange } from './propose-change-words';
import { meets, quotientOf } from './propose-fits';
import { alike, behind, gap, type Mention, type Passage, type Suggestion, sentenceStart } from './propose-passage';
import { between, type Share, suggestShare } from './suggest-share';

/** Sentences with more figures than this are tables or lists, which have rules of their own. */
const MOST = 12;
/** How much finer than everything a quotient has to be for it to come out by accident seldom enough. */
const FINE = 0.1;
/** A number and the percentage that repeats it, loosely: a bracket, a dash, a colon, a comma with what it is. */
const BESIDE =
  /^[^.;]{0,60}?(?:\(|:|,|\bor\b| --? |[–—])(?: ?(?:or|i\.e\.|that is|about|just|only|some|a|an|the|at|with|which is|which was|rate of|share of|proportion of|representing|equal to|is|are|was|were))* ?$/iu;
/** "…, Lebanon 300,000", "and in Germany 5,000": another place, not a part of what stands before. */
const ELSEWHERE =
  /(?:,|;|\band|\bwhile|\bwhereas|\bbut|\bversus)\s+(?:in |by |from |at )?(?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?[^,;]{0,30}$/u;
const WITHIN = /\b(?:of (?:whom|which|them|these|those)|including|among them)\b/iu;
const COMPARED = /\b(?:from|than|compared|against|versus|to|another|further|additional)\b[^,;:]{0,20}$/iu;
const AMONG = /^ ?(?:[\p{L}’'-]+ ){0,4}(?:out of|of|among|in) (?:[\p{L}’'-]+ ){0,4}$/iu;
const OUT_OF = /^\)?,? ?(?:[\p{L}-]+ ){0,10}(?:of|out of|among|from) (?:[\p{L}-]+ ){0,3}$/iu;
const OWN = /^\s(?:of|in) (?:its|their|his|her|our|a|an|all|every|each)\b/iu;

/** One percentage and two numbers of one sentence, of which one is part of the other. */
export function proposeTriples(passage: Passage): readonly Suggestion[] {
  return [...passage.bySentence.values()].flatMap((mentions) => {
    const again =
      mentions.length > MOST ? [] : mentions.filter((part) => part.kind === 'part' && !isChange(passage, part));
    const said = again.flatMap((part) => saidAgain(passage, part));
    if (mentions.length < 3 || mentions.length > MOST) return said;
    const numbers = mentions.filter(isNumber);
    const found = mentions.flatMap((part) => {
      if (part.kind !== 'part' || part.value >= 1 || isChange(passage, part)) return [];
      return fitting(passage, part, numbers) ?? outOf(passage, part) ?? structured(passage, part, numbers);
    });
    return [...said, ...found];
  });
}

/** The two numbers whose quotient comes to the percentage, one of them right beside it. */
function fitting(passage: Passage, part: Mention, numbers: readonly Mention[]): readonly Suggestion[] | null {
  for (const count of numbers) {
    if (Math.abs(count.at - part.at) > 2) continue;
    const whole = numbers.find((other) => other.value > count.value && alike(other, count) && fits(count, other, part));
    if (whole !== undefined) return [told(passage, { count, part, whole }, 0.6)];
  }
  return null;
}

function fits(count: Mention, whole: Mention, part: Mention): boolean {
  const quotient = quotientOf(count.tight, whole.tight);
  const width = quotient.high - quotient.low + part.tight.high - part.tight.low;
  return width < FINE && meets(quotient, part.tight);
}

/** "1,400 refugees among 9,000 residents, one in ten"; "one in ten: 1,400 refugees among 9,000 residents". */
function outOf(passage: Passage, part: Mention): readonly Suggestion[] | null {
  for (const [from, to] of [
    [-2, -1],
    [1, 2],
  ] as const) {
    const [count, whole] = [passage.mentions[part.at + from], passage.mentions[part.at + to]];
    if (count?.sentence !== part.sentence || whole?.sentence !== part.sentence) continue;
    if (!isNumber(count) || !alike(count, whole) || count.value >= whole.value) continue;
    const isNear = from < 0 ? is(passage, whole, part) : is(passage, part, count);
    if (isNear && AMONG.test(gap(passage, count, whole))) return [told(passage, { count, part, whole }, 0.65)];
  }
  return null;
}

const ABSOLUTE = /\b(?:absolute (?:numbers|terms|figures)|that is|in other words|meaning|namely|i\.e\.)\b/iu;

/** "… 77.5 percent of the total. In absolute numbers, 59,365 of 76,562": said again in the next sentence. */
function saidAgain(passage: Passage, part: Mention): readonly Suggestion[] {
  const [count, whole] = [passage.mentions[part.at + 1], passage.mentions[part.at + 2]];
  if (count === undefined || whole === undefined || count.sentence !== part.sentence + 1) return [];
  if (whole.sentence !== count.sentence || !isNumber(count) || !alike(count, whole) || count.value >= whole.value)
    return [];
  const start = sentenceStart(passage, count);
  const again = ABSOLUTE.test(passage.text.slice(start, count.start)) || fits(count, whole, part);
  return again && AMONG.test(gap(passage, count, whole)) ? [told(passage, { count, part, whole }, 0.6)] : [];
}

/** The words set a number beside the percentage, and only one other number can be the whole. */
function structured(passage: Passage, part: Mention, numbers: readonly Mention[]): readonly Suggestion[] {
  if (OWN.test(behind(passage, part))) return [];
  for (const count of beside(passage, part, numbers)) {
    const larger = numbers.filter((other) => other.value > count.value && alike(other, count));
    const [whole] = larger;
    if (whole !== undefined && hasOwn(passage, whole, part)) continue;
    if (whole === undefined || larger.length > 1) continue;
    if (isWhole(passage, count, part, whole)) return [told(passage, { count, part, whole }, 0.55)];
  }
  return [];
}

/** "67 per cent (1,032)": a number that is a part itself. */
function hasOwn(passage: Passage, whole: Mention, part: Mention): boolean {
  const [ahead, behindIt] = [passage.mentions[whole.at - 1], passage.mentions[whole.at + 1]];
  const isBefore = ahead?.kind === 'part' && ahead !== part && /\($/u.test(gap(passage, ahead, whole));
  return (
    isBefore ||
    (behindIt?.kind === 'part' && behindIt !== part && /^[^.;,]{0,40}\($/u.test(gap(passage, whole, behindIt)))
  );
}

function isWhole(passage: Passage, count: Mention, part: Mention, whole: Mention): boolean {
  const [first, last] = count.at < part.at ? [count, part] : [part, count];
  if (whole.at > first.at) return OUT_OF.test(gap(passage, last, whole));
  const words = gap(passage, whole, first);
  const same = /^\s(?:of|among) (?:them|whom|these|those)\b/iu.test(behind(passage, part));
  const bracketed = passage.text.charAt(part.start - 1) === '(';
  if (
    (/;/.test(words) && !same && !bracketed) ||
    COMPARED.test(words) ||
    (ELSEWHERE.test(words) && !WITHIN.test(words))
  )
    return false;
  return whole.at === first.at - 1;
}

/** The numbers that may be the percentage's own, the one behind it first: it stands in brackets more often. */
function beside(passage: Passage, part: Mention, numbers: readonly Mention[]): readonly Mention[] {
  const bracketed = passage.text.charAt(part.start - 1) === '(';
  const after = bracketed
    ? []
    : numbers.filter(({ at }) => at === part.at + 1).filter((count) => is(passage, part, count));
  // "301 were men, 10 per cent of them fathers": of the 301, not what they are.
  const ofThem = !bracketed && /^\s(?:of|among) (?:them|whom|these|those)\b/iu.test(behind(passage, part));
  const ahead = ofThem
    ? []
    : numbers.filter(({ at }) => at === part.at - 1).filter((count) => is(passage, count, part));
  return [...after, ...ahead];
}

const is = (passage: Passage, first: Mention, second: Mention): boolean => BESIDE.test(gap(passage, first, second));

const told = (passage: Passage, share: Share, confidence: number): Suggestion =>
  suggestShare(passage, share, 'implied', confidence, between(share));
