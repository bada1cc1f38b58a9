import { isChange } from './propose-change-words';
import { meets, sumOf } from './propose-fits';
import { cueAt, gap, type Passage, runFrom, type Suggestion, sentenceStart } from './propose-passage';
import { capital, sayAll } from './propose-say';

const NEXT = /^[^.:]{0,120}?(?:,|;|\band\b|\bfollowed by\b|\bwhile\b)[^.:]{0,80}$/i;
const NESTED = /\b(?:of (?:whom|which|them|these|those)|including|among them|than|compared|also)\b/i;
const EXHAUSTS = /\b(?:the rest|the remaining|the remainder|the others)\b/i;
/** Two groups that are everybody. */
const EVERYBODY: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:men|males?|boys)\b/i, /\b(?:women|females?|girls)\b/i],
  [/\bby sea\b/i, /\bby (?:land|air)\b/i],
  [/\badults?\b/i, /\b(?:children|minors|under 18)\b/i],
  [/\brural\b/i, /\burban\b/i],
  [/\b(?:in|inside) camps\b/i, /\b(?:outside|out of) camps\b/i],
];
/** One question has one answer each. */
const ANSWERS: readonly RegExp[] = [
  /\b(?:want|wish|plan|intend|yes|in favou?r|support\w*|agree\w*)\b/iu,
  /\b(?:do not|don['’]t|no|against|oppos\w*|disagree\w*)\b/iu,
  /\b(?:undecided|not sure|unsure|did not know|don['’]t know|no opinion)\b/iu,
];
const OPPOSED = /^ (?:are|were|is|was|said they (?:are|were)|say they are) (?:against|opposed|not in favou?r)\b/iu;
const OF_GROUP = /^ of (?:the |all )?(?:men|women|males|females|boys|girls|adults|children)\b/iu;
const SEVERAL = /\b(?:respondents?|multiple|more than one|could choose|surveyed|said they|reported)\b/i;

/** "36 %, followed by 21 % and 12 %": together no more than everything. */
export function proposeShares(passage: Passage): readonly Suggestion[] {
  const found: Suggestion[] = [];
  let after = 0;
  for (const first of passage.mentions) {
    if (first.at < after || first.kind !== 'part' || first.figure.unit !== 'percent' || isChange(passage, first))
      continue;
    const run = runFrom(passage, first.at, (mention, last) => {
      // “60 % of the 2,000 men”: each of another whole.
      if (mention.kind === 'count')
        return last === null || last.kind !== 'part' || !/\bof\b[^(]*$/i.test(gap(passage, last, mention));
      if (mention.kind !== 'part' || mention.figure.unit !== 'percent' || isChange(passage, mention)) return false;
      const words = last === null ? '' : passage.text.slice(last.end, mention.start);
      return (
        last === null || (words.length <= 160 && (last.kind === 'count' || NEXT.test(words)) && !NESTED.test(words))
      );
    }).filter(({ kind }) => kind === 'part');
    after = Math.max(after, (run.at(-1)?.at ?? first.at) + 1);
    if (run.length < 2) continue;
    const last = run.at(-1) ?? first;
    const words = passage.text.slice(first.end, Math.min(first.end + 1000, last.end + 40));
    const sum = run.reduce((total, { value }) => total + value, 0);
    const begin = sentenceStart(passage, first);
    const rest =
      EXHAUSTS.test(words) || EXHAUSTS.test(passage.text.slice(Math.max(begin, first.start - 120), first.start));
    const list = /\bfollowed by\b/i.test(words) || (run.length >= 3 && /(?:,|\band\b)/i.test(words));
    const answers =
      run.length === 3 &&
      ANSWERS.every((answer) => answer.test(passage.text.slice(Math.max(begin, first.start - 60), last.end + 40)));
    if (!answers && SEVERAL.test(passage.text.slice(sentenceStart(passage, first), last.end).slice(-1000))) continue;
    const whole = passage.text.slice(Math.max(begin, first.start - 60), last.end + 40);
    // "38 percent of women and 47 percent of men" are of two wholes.
    const ofGroups = OF_GROUP.test(passage.text.slice(first.end, first.end + 24));
    const both =
      !ofGroups &&
      run.length === 2 &&
      sum > 0.85 &&
      sum < 1.2 &&
      EVERYBODY.some(([a, b]) => a.test(whole) && b.test(whole));
    const opposed = run.length === 2 && OPPOSED.test(passage.text.slice(last.end, last.end + 60));
    const relation =
      both || (answers && sum > 0.85 && sum < 1.2) || (rest && sum > 0.8)
        ? 'eq'
        : meets(sumOf(run), { low: 1, high: 1 })
          ? 'eq'
          : 'le';
    if (relation === 'le' && !opposed && (!list || sum > 1.15)) continue;
    // In the rubble of a table percentages of several wholes follow one another.
    if (sumOf(run).low > 1 && (run.at(-1)?.at ?? 0) - first.at !== run.length - 1) continue;
    found.push({
      kind: 'percents',
      relation,
      formula: run.map(({ id }) => id).join(' + '),
      compared: '1',
      figures: run,
      hypothesis: capital(
        `${sayAll(run)} are ${relation === 'eq' ? 'together everything' : 'separate parts of one whole'}.`,
      ),
      basis: 'implied',
      cue: [cueAt(passage.text, first.end, Math.min(run[1]?.start ?? first.end, first.end + 120))],
      confidence: rest || both ? 0.7 : 0.5,
    });
  }
  return found;
}
