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

const MAJORITY =
  /(?<!\bat )\b(?:most|(?:the |a )?(?:vast |large |clear )?majority)\b(?<of> of (?:[\p{L}’'-]+ ?){1,6})?(?:,| \(| –| —) ?(?:or |at |of them,? ?)?$/iu;

/** "the majority, some 333,000", "most of the pupils, 61 per cent": more than half of what was counted. */
export function proposeMajorities(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((next) => {
    if (next.kind !== 'part' && next.kind !== 'count') return [];
    const words = before(passage, next);
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
  return bracket ?? earlier.at(-1) ?? null;
}
