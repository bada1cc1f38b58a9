import { cues, saying } from './propose-cues';
import { meets, quotientOf } from './propose-fits';
import { nounClass } from './propose-nouns';
import {
  alike,
  before,
  behind,
  cueAt,
  inSentence,
  type Mention,
  type Passage,
  type Suggestion,
} from './propose-passage';
import { capital, say, the } from './propose-say';

const PER = /^(?: [\p{L}-]+){0,2}? (?:per|for each|for every|to each|in each|a|an|each|every) (?<unit>[\p{L}]+)\b/iu;
const BARE = /^(?: [\p{L}-]+){0,2} (?:each|apiece)\b/iu;
const EACH_OF = /\beach (?:of (?:the|these|those|its) )?$/iu;
const TIME = /^(?:second|minute|hour|day|night|week|month|quarter|year|decade|cent|head)$/i;
const GROUP =
  /^(?:famil(?:y|ies)|households?|homes?|houses?|couples?|parents?|mothers?|teams?|schools?|camps?|tents?)$/i;

const EACH = cues('per each ever a an apie');

/** "$30 per person, or $15 million for the 500,000 people": what each gets, times how many they are. */
export function proposeEach(passage: Passage): readonly Suggestion[] {
  return saying(passage, EACH).flatMap((rate) => {
    if (rate.kind !== 'count' && rate.kind !== 'money') return [];
    const others = inSentence(passage, rate.sentence).filter((mention) => mention !== rate);
    const found = holdersOf(passage, rate, others);
    if (found?.holders.length === 0) return inNextSentence(passage, rate, found);
    const [many] = found?.holders ?? [];
    const own = others.filter((mention) => mention !== many && alike(mention, rate) && mention.value > rate.value);
    const totals = own.length > 0 || many === undefined ? own : elsewhere(passage, rate, many);
    const [total] = totals;
    if (found === null || many === undefined || total === undefined) return [];
    if (found.holders.length > 1 || totals.length > 1 || (rate.kind === 'count' && total.value <= many.value))
      return [];
    return [suggestEach(passage, rate, many, total, found.cue)];
  });
}

function suggestEach(
  { text }: Passage,
  rate: Mention,
  many: Mention,
  total: Mention,
  cue: readonly [number, number],
): Suggestion {
  return {
    kind: 'rate',
    relation: 'eq',
    formula: `${total.id} / ${many.id}`,
    compared: rate.id,
    figures: [rate, many, total],
    hypothesis: capital(`${the(total)} for ${say(many)} are ${say(rate)} for each.`),
    basis: 'implied',
    cue: [cueAt(text, cue[0], cue[1])],
    confidence: 0.6,
  };
}

/** "$150 to each family. … $6.4 million went to 42,441 families": the only number of them, and the only sum, of the next sentence. */
function inNextSentence(passage: Passage, rate: Mention, { unit, cue }: Holders): readonly Suggestion[] {
  const next = inSentence(passage, rate.sentence + 1);
  const [many, second] = next.filter((one) => one.kind === 'count' && unit !== null && isOf(one, unit));
  const [total, other] = next.filter((one) => alike(one, rate) && one.value > rate.value);
  const isClear = second === undefined && other === undefined && rate.kind === 'money';
  return many !== undefined && total !== undefined && isClear ? [suggestEach(passage, rate, many, total, cue)] : [];
}

/** The sum of money of a sentence nearby that comes to it, or the only one there. */
function elsewhere(passage: Passage, rate: Mention, many: Mention): readonly Mention[] {
  if (rate.kind !== 'money') return [];
  const near = passage.mentions
    .slice(Math.max(0, rate.at - 8), rate.at + 4)
    .filter((one) => one !== rate && alike(one, rate) && one.value > 20 * rate.value);
  const fitting = near.find((one) => meets(quotientOf(one, many), rate));
  return fitting !== undefined ? [fitting] : near;
}

interface Holders {
  /** What they are, where the words name them. */
  readonly unit: string | null;
  readonly holders: readonly Mention[];
  readonly cue: readonly [number, number];
}

/** Who each get it: named behind ("per family"), before ("each of the 1,204 families received $150"), or a group. */
function holdersOf(passage: Passage, rate: Mention, others: readonly Mention[]): Holders | null {
  const counts = others.filter(({ kind }) => kind === 'count');
  const words = behind(passage, rate);
  const per = PER.exec(words);
  const unit = per?.groups?.unit;
  if (per !== null && unit !== undefined && !TIME.test(unit))
    return {
      unit,
      holders: counts.filter((mention) => isOf(mention, unit)),
      cue: [rate.end, rate.end + per[0].length],
    };
  const bare = BARE.exec(words);
  const groups = counts.filter(({ figure }) => GROUP.test(figure.unit));
  if (bare !== null) return { unit: null, holders: groups, cue: [rate.end, rate.end + bare[0].length] };
  const [each] = counts.filter((mention) => mention.at === rate.at - 1 && EACH_OF.test(before(passage, mention)));
  return each === undefined ? null : { unit: null, holders: [each], cue: [each.start, rate.start] };
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
