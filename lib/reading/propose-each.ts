import { nounClass } from './propose-nouns';
import { alike, behind, cueAt, inSentence, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, say, the } from './propose-say';

const EACH = /^(?: [\p{L}-]+){0,2}? (?:per|for each|for every|to each|in each|a|an|each|every) (?<unit>[\p{L}]+)\b/iu;
const TIME = /^(?:second|minute|hour|day|night|week|month|quarter|year|decade|cent|head)$/i;

/** "$30 per person, or $15 million for the 500,000 people": what each gets, times how many they are. */
export function proposeEach(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((rate) => {
    if (rate.kind !== 'count' && rate.kind !== 'money') return [];
    const found = EACH.exec(behind(passage, rate));
    const unit = found?.groups?.unit;
    if (found === null || unit === undefined || TIME.test(unit)) return [];
    const others = inSentence(passage, rate.sentence).filter((mention) => mention !== rate);
    const holders = others.filter((mention) => mention.kind === 'count' && isOf(mention, unit));
    const [many] = holders;
    const totals = others.filter((mention) => mention !== many && alike(mention, rate) && mention.value > rate.value);
    const [total] = totals;
    if (many === undefined || total === undefined || holders.length > 1 || totals.length > 1) return [];
    if (rate.kind === 'count' && total.value <= many.value) return [];
    return [
      {
        kind: 'rate',
        relation: 'eq',
        formula: `${total.id} / ${many.id}`,
        compared: rate.id,
        figures: [rate, many, total],
        hypothesis: capital(`${the(total)} for ${say(many)} are ${say(rate)} for each.`),
        basis: 'implied',
        cue: [cueAt(passage.text, rate.end, rate.end + found[0].length)],
        confidence: 0.6,
      },
    ];
  });
}

const singular = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ies$/u, 'y')
    .replace(/(?<!s)s$/u, '');

function isOf({ figure, noun }: Mention, unit: string): boolean {
  if (singular(figure.unit) === singular(unit)) return true;
  return noun === 'people' && nounClass(unit, null) === 'people';
}
