import { cues, saying } from './propose-cues';
import {
  alike,
  before,
  behind,
  cueAt,
  gap,
  inSentence,
  type Mention,
  type Passage,
  type Suggestion,
} from './propose-passage';
import { capital, say, the } from './propose-say';

const MAJORITY =
  /(?<!\bat )\b(?:most|(?:the |a )?(?:vast |great |large |clear |overwhelming )?majority)\b(?<of> of (?:[\p{L}’'-]+ ?){1,6})?(?:,| \(| –| —) ?(?:or |at |of them,? ?)?$/iu;

const MOST = cues('most majo');

/** "the majority, some 333,000", "most of the pupils, 61 per cent": more than half of what was counted. */
export function proposeMajorities(passage: Passage): readonly Suggestion[] {
  return saying(passage, MOST).flatMap((next) => {
    if (next.kind !== 'part' && next.kind !== 'count') return [];
    const words = before(passage, next);
    const of = next.kind === 'count' ? ofWhole(passage, next, words) : null;
    if (of !== null) return [of];
    const found = MAJORITY.exec(words);
    if (found === null || (next.kind === 'part' && next.figure.unit !== 'percent')) return [];
    const start = next.start - words.length + found.index;
    const cue = [cueAt(passage.text, start, next.start)];
    const shared = { kind: 'majority', relation: 'lt', formula: '1 / 2', basis: 'stated', cue } as const;
    if (next.kind === 'part') {
      const hypothesis = `${capital(say(next))} is a majority.`;
      return [{ ...shared, compared: next.id, figures: [next], hypothesis, confidence: 0.8 }];
    }
    const whole = wholeOf(passage, next);
    if (whole === null) return [];
    const hypothesis = capital(`${say(next)} are the majority of ${the(whole)}.`);
    return [{ ...shared, compared: `${next.id} / ${whole.id}`, figures: [whole, next], hypothesis, confidence: 0.75 }];
  });
}

const OF_WHOLE =
  /(?<!\bat )\b(?:most|majority) of (?:the|its|their|those|these|all|some|about|nearly|an estimated)?(?: [\p{L}’'-]+){0,3} ?$/iu;
const ASIDE = /^[^.;:()]{0,60}?(?:\(|, | --? |[–—] ?)(?:or |at |some |of them,? )?$/iu;

/** "most of the 800 detainees (310)": the part follows in brackets or between commas. */
function ofWhole(passage: Passage, whole: Mention, words: string): Suggestion | null {
  const found = OF_WHOLE.exec(words);
  const part = passage.mentions[whole.at + 1];
  if (found === null || part?.sentence !== whole.sentence || !alike(part, whole) || part.value >= whole.value)
    return null;
  if (!ASIDE.test(gap(passage, whole, part)) || !/^ ?(?:[\p{L}-]+ ?){0,2}(?:[,)–—]| -)/u.test(behind(passage, part)))
    return null;
  return {
    kind: 'majority',
    relation: 'lt',
    formula: '1 / 2',
    compared: `${part.id} / ${whole.id}`,
    figures: [whole, part],
    hypothesis: capital(`${say(part)} are the majority of ${the(whole)}.`),
    basis: 'stated',
    cue: [cueAt(passage.text, whole.start - found[0].length, whole.start)],
    confidence: 0.75,
  };
}

/** The larger figure before; one in brackets is a total. */
function wholeOf(passage: Passage, part: Mention): Mention | null {
  const earlier = [part.sentence, part.sentence - 1].flatMap((sentence) =>
    inSentence(passage, sentence).filter(
      (whole) => whole.at < part.at && alike(whole, part) && whole.value > part.value,
    ),
  );
  const bracket = earlier.find(
    (whole) => passage.text.charAt(whole.start - 1) === '(' && behind(passage, whole).startsWith(')'),
  );
  const same = earlier.filter(({ sentence }) => sentence === part.sentence);
  return bracket ?? same.at(-1) ?? earlier.at(-1) ?? null;
}
