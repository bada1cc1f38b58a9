import { isChange } from './propose-change-words';
import { cues, saying } from './propose-cues';
import { meets, quotientOf } from './propose-fits';
import {
  alike,
  before,
  behind,
  cueAt,
  gap,
  inSentence,
  type Passage,
  type Suggestion,
  sentenceStart,
} from './propose-passage';
import { capital, say, the } from './propose-say';
import { suggestShareOfAll } from './suggest-share';

/** Percentages whose whole is not printed beside them: all parts together, what was asked for, what is left. */
export function proposeSharesOfSums(passage: Passage): readonly Suggestion[] {
  return [...partsOfAll(passage), ...funded(passage), ...left(passage)];
}

/** "622 (10 %) with their families, 6,137 (90 %) alone": the percentages make 100, so the numbers are everything. */
function partsOfAll(passage: Passage): readonly Suggestion[] {
  return [...passage.bySentence.values()].flatMap((mentions) => {
    const pairs = mentions.flatMap((count) => {
      const part = passage.mentions[count.at + 1];
      if (
        count.kind !== 'count' ||
        part?.kind !== 'part' ||
        part.sentence !== count.sentence ||
        isChange(passage, part)
      )
        return [];
      return /^[^.;:()]{0,40}(?:\(|, or )$/i.test(gap(passage, count, part)) ? [{ count, part }] : [];
    });
    const sum = pairs.reduce((total, { part }) => total + part.value, 0);
    if (pairs.length < 2 || pairs.length > 8 || Math.abs(sum - 1) > 0.025) return [];
    const counts = pairs.map(({ count }) => count);
    if (counts.some((count) => !alike(count, counts[0] ?? count))) return [];
    return pairs.map((pair) => suggestShareOfAll(passage, pair, counts, 0.6));
  });
}

const FUNDS = cues('fund unde unfu fina met cove fill');
const FUNDED = /^[^.;,]{0,24}\b(?:funded|underfunded|unfunded|financed|met|covered|filled)\b/i;
const ASKED = /\b(?:request\w*|appeal\w*|need\w*|requir\w*|sought|seek\w*|ask\w*|plan|target\w*|pledg\w*)\b/i;
const GOT = /\b(?:receiv\w*|fund\w*|raised|got|collected|contributed|contributions|secured|available)\b/i;

/** "52 per cent funded": what was received of what was asked for, in this or a neighbouring sentence. */
function funded(passage: Passage): readonly Suggestion[] {
  return saying(passage, FUNDS).flatMap((part) => {
    if (part.kind !== 'part' || !FUNDED.test(behind(passage, part))) return [];
    const near = [0, 1, -1]
      .flatMap((step) => inSentence(passage, part.sentence + step))
      .filter(({ kind }) => kind === 'money');
    const [one, two, three] = inSentence(passage, part.sentence).filter(({ kind }) => kind === 'money');
    const larger =
      one !== undefined && two !== undefined && three === undefined ? (one.value > two.value ? one : two) : undefined;
    const whole = near.find((money) => ASKED.test(before(passage, money))) ?? larger;
    const count = near.find(
      (money) =>
        money !== whole &&
        whole !== undefined &&
        alike(money, whole) &&
        (GOT.test(before(passage, money, 60)) || (whole === larger && money.sentence === whole.sentence)),
    );
    if (whole === undefined || count === undefined || count.value >= whole.value) return [];
    const missing = /\b(?:under|un)funded\b/i.test(behind(passage, part));
    if (missing && !meets(quotientOf(count, whole), { low: 1 - part.high, high: 1 - part.low })) return [];
    return [
      {
        kind: 'percent-of',
        relation: 'eq',
        formula: missing ? `(${whole.id} - ${count.id}) / ${whole.id}` : `${count.id} / ${whole.id}`,
        compared: part.id,
        figures: [part, whole, count],
        hypothesis: capital(
          `${say(count)} of ${the(whole)} leave it ${say(part)} ${missing ? 'underfunded' : 'funded'}.`,
        ),
        basis: 'implied',
        cue: [cueAt(passage.text, part.end, part.end + (FUNDED.exec(behind(passage, part))?.[0].length ?? 0))],
        confidence: 0.65,
      },
    ];
  });
}

const LEFT = /\b(?:the (?:rest|remaining|remainder|others?)|pre-[\p{L}]+)\b[^.;:\d]{0,60}$/iu;
const INCLUDES = /\b(?:includ(?:es|ed|ing)|of (?:whom|which|them|these)|among them)\b/i;

/** "Of the 900, 600 fled by sea. The rest are 33 per cent": what is left of a whole after its one part. */
function left(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((part) => {
    if (part.kind !== 'part' || part.figure.unit !== 'percent' || isChange(passage, part)) return [];
    const words = LEFT.exec(before(passage, part));
    if (words === null) return [];
    const recent = passage.mentions
      .slice(Math.max(0, part.at - 8), part.at)
      .filter(({ kind, sentence }) => kind === 'count' && part.sentence - sentence <= 3);
    const taken = recent.at(-1);
    const whole = recent.findLast(
      (mention) => taken !== undefined && alike(mention, taken) && mention.value > taken.value,
    );
    if (taken === undefined || whole === undefined) return [];
    const start = sentenceStart(passage, taken);
    const between = passage.text.slice(Math.max(whole.end, start), taken.start);
    if (between.length > 300 || !INCLUDES.test(between)) return [];
    return [
      {
        kind: 'percent-of',
        relation: 'eq',
        formula: `(${whole.id} - ${taken.id}) / ${whole.id}`,
        compared: part.id,
        figures: [whole, taken, part],
        hypothesis: capital(`what is left of ${the(whole)} without ${say(taken)} is ${say(part)} of them.`),
        basis: 'implied',
        cue: [cueAt(passage.text, part.start - words[0].length, part.start)],
        confidence: 0.6,
      },
    ];
  });
}
