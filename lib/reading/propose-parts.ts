import { isNumber } from './mention-kinds';
import { proposeOfThem } from './propose-of-them';
import { alike, before, behind, gap, type Mention, type Passage, type Suggestion } from './propose-passage';
import { proposeWithin } from './propose-within';
import { suggestSum } from './suggest-sum';

/** Between a whole and its first part, in one sentence. */
const PART_AHEAD =
  /\b(?:of (?:whom|which)|includ(?:ing|es|ed)|among (?:them|whom|which)|(?<!number |share |percentage |one |many |most |all )of (?:them|these|those)|out of (?:whom|which|them)|with)\b,?[^.,;:\d]{0,60}$/i;
const STRONG =
  /\b(?:of (?:whom|which)|includ(?:ing|es|ed)|among (?:them|whom|which)|(?<!number |share |percentage |one |many |most |all )of (?:them|these|those)|out of (?:whom|which|them))\b,?[^.,;:\d]{0,60}$/i;
/** A number taken out of one that follows: "409 of the 3,000". */
const OUT_OF =
  /^ ?(?:[\p{L}-]+ ){0,2}(?:out )?of (?:a |the |its |their |those |these |all |some )?(?:total |possible )?(?:of )?$/iu;
const OF_THE =
  /(?:^|[,;–—] ?|\b(?:that|said) )["“]?(?:(?:out )?of|among|amongst)(?: (?:the|a total of|all|some|those|these|its|their|an|nearly|about|more than)(?: (?:total|estimated|nearly|about|some|more than|of|over))*)? {0,2}$/i;

/** Parts that the text sets within a whole. */
export function proposeParts(passage: Passage): readonly Suggestion[] {
  return [...passage.bySentence.values()].flatMap((mentions) => [
    ...mentions.flatMap((first) => ahead(passage, first, mentions)),
    ...ofTheWhole(passage, mentions),
    ...proposeOfThem(passage, mentions),
  ]);
}

function ahead(passage: Passage, first: Mention, mentions: readonly Mention[]): readonly Suggestion[] {
  if (!isNumber(first)) return [];
  const last = passage.mentions[first.at - 1];
  if (last === undefined || last.sentence !== first.sentence) return [];
  const words = gap(passage, last, first);
  if (isNumber(last) && OUT_OF.test(words) && alike(last, first)) {
    return [suggestSum(passage, [last], first, 'le', 'stated', 0.85, [last.end, first.start])];
  }
  const of = /^ of (?:them|whom|these|those|which)\b/i.exec(behind(passage, first));
  if (of !== null) {
    const whole = mentions.findLast((mention) => mention.at < first.at && alike(mention, first));
    const only = mentions.filter((mention) => mention.at < first.at && alike(mention, first)).length === 1;
    // "21,000 of them" may be others; "5,432 applied, 6,210 of them women" are these.
    const surely = only && (/wh/i.test(of[0]) || (last === whole && words.length <= 40));
    if (whole === undefined || (whole.value < first.value && !surely)) return [];
    return [suggestSum(passage, [first], whole, 'le', 'stated', 0.75, [first.end, first.end + of[0].length])];
  }
  const cue = PART_AHEAD.exec(words);
  // “1.3 million of them are children and …” is about the number before.
  if (cue === null || (cue.index <= 1 && /^of/i.test(cue[0]))) return [];
  const strong = STRONG.test(words);
  // “of whom 780,000 hold cards”: they are people, whatever they hold.
  const whom = /\b(?:whom|out of which)\b/i.test(cue[0]);
  const wholes = mentions
    .filter(
      (whole) =>
        whole.at < first.at && (alike(whole, first) || (whom && whole.kind === 'count' && first.kind === 'count')),
    )
    .reverse();
  if (wholes.length === 0 && strong && isPersons(first) && last.kind === 'count' && last.noun !== 'family')
    wholes.push(last);
  const whole = wholes.find(({ value }) => value >= first.value) ?? wholes[0];
  if (whole === undefined || whole.value === 0) return [];
  return proposeWithin(
    passage,
    whole,
    first,
    [last.end + cue.index, first.start],
    strong,
    strong && wholes.length === 1,
  );
}

/** "1,060 inividuals, including 131 men": whatever the word for them, men are persons. */
const isPersons = ({ figure }: Mention): boolean =>
  /^(?:men|women|boys|girls|males?|females?|children|minors|adults)$/iu.test(figure.unit);

/** "Of the 3,000 applicants, 409 …". */
function ofTheWhole(passage: Passage, mentions: readonly Mention[]): readonly Suggestion[] {
  return mentions.flatMap((whole) => {
    const cue = OF_THE.exec(before(passage, whole));
    const next = passage.mentions[whole.at + 1];
    // "Out of 135 unions, 1,602 villages of 136 unions": the next that counts the same.
    const same = mentions.find(
      ({ at, figure }) => at > whole.at + 1 && at <= whole.at + 3 && figure.unit === whole.figure.unit,
    );
    const first = next !== undefined && !alike(next, whole) && whole.figure.unit !== '' ? same : next;
    if (cue === null || first === undefined || !isNumber(whole)) return [];
    if (first.sentence !== whole.sentence || !alike(first, whole)) return [];
    return proposeWithin(passage, whole, first, [whole.start - cue[0].length, whole.start], true, true);
  });
}
