import { isChange } from './propose-change-words';
import {
  alike,
  before,
  behind,
  cueAt,
  gap,
  inSentence,
  type Mention,
  type Passage,
  runFrom,
  type Suggestion,
} from './propose-passage';
import { capital, say, sayAll } from './propose-say';

/** Percentages that are parts of one whole, and majorities. */
export function proposeShares(passage: Passage): readonly Suggestion[] {
  return [...shares(passage), ...majorities(passage)];
}

const NEXT = /^[^.:]{0,120}?(?:,|;|\band\b|\bfollowed by\b|\bwhile\b)[^.:]{0,80}$/i;
const NESTED = /\b(?:of (?:whom|which|them|these|those)|including|among them|from|to|than|compared|also)\b/i;
const EXHAUSTS = /\b(?:the rest|the remaining|the remainder|the others)\b/i;
const SEVERAL = /\b(?:respondents?|multiple|more than one|could choose|surveyed|said they|reported)\b/i;

/** "36 %, followed by 21 % and 12 %": together no more than everything. */
function shares(passage: Passage): readonly Suggestion[] {
  const found: Suggestion[] = [];
  let after = 0;
  for (const first of passage.mentions) {
    if (first.at < after || first.kind !== 'part' || first.figure.unit !== 'percent' || isChange(passage, first))
      continue;
    const run = runFrom(passage, first.at, (mention, last) => {
      if (mention.kind === 'count') return true;
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
    const begin = passage.reading.sentences[first.sentence]?.start ?? first.start;
    const rest =
      EXHAUSTS.test(words) || EXHAUSTS.test(passage.text.slice(Math.max(begin, first.start - 120), first.start));
    const list = /\bfollowed by\b/i.test(words) || (run.length >= 3 && /(?:,|\band\b)/i.test(words));
    if (SEVERAL.test(passage.text.slice(passage.reading.sentences[first.sentence]?.start ?? 0, last.end).slice(-1000)))
      continue;
    const relation = rest && sum > 0.8 ? 'eq' : Math.abs(sum - 1) < 0.03 && run.length >= 2 ? 'eq' : 'le';
    if (relation === 'le' && (!list || sum > 1.15)) continue;
    if (relation === 'eq' && !rest && !list && run.length < 2) continue;
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
      confidence: rest ? 0.7 : 0.5,
    });
  }
  return found;
}

/** "the majority, some 333,000": more than half of what was counted before. */
function majorities(passage: Passage): readonly Suggestion[] {
  return passage.reading.leftOut.flatMap((words) => {
    if (words.why !== 'majority') return [];
    const next = firstAfter(passage.mentions, words.end);
    if (next === undefined || next.start - words.end > 40) return [];
    const between = passage.text.slice(words.end, next.start);
    if (
      !/^(?:,| \(| –| —| of (?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+[,(]?)? ?(?:of (?:them|these|those),? ?|or |at )?\(?$/iu.test(
        between,
      )
    )
      return [];
    const cue = [cueAt(passage.text, words.start, words.end)];
    const shared = { kind: 'majority', relation: 'lt', formula: '1 / 2', basis: 'stated', cue } as const;
    if (next.kind === 'part') {
      return [
        {
          ...shared,
          compared: next.id,
          figures: [next],
          hypothesis: `${capital(say(next))} is a majority.`,
          confidence: 0.8,
        },
      ];
    }
    const whole = wholeOf(passage, next);
    if (whole === null) return [];
    const hypothesis = capital(`${say(next)} are the majority of the ${say(whole)}.`);
    return [{ ...shared, compared: `${next.id} / ${whole.id}`, figures: [whole, next], hypothesis, confidence: 0.75 }];
  });
}

function firstAfter(mentions: readonly Mention[], offset: number): Mention | undefined {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return mentions[low];
}

function wholeOf(passage: Passage, part: Mention): Mention | null {
  const earlier = [part.sentence, part.sentence - 1].flatMap((sentence) =>
    inSentence(passage, sentence).filter(
      (whole) => whole.at < part.at && alike(whole, part) && whole.value > part.value,
    ),
  );
  const bracket = earlier.find(
    (whole) => /\($/.test(passage.text.slice(whole.start - 1, whole.start)) && /^\)/.test(behind(passage, whole)),
  );
  return bracket ?? earlier.at(-1) ?? null;
}

const PER_DAY = /^[^.;,]{0,40}?\b(?:a|per|each|every) (day|week|month|year|hour)\b/i;

const AVERAGE = /\b(?:an average of|on average|averaging|average)(?: [\p{L}]+)? $/iu;
const PER = /^[^.;,]{0,30}?\b(?:per|a|an|each|every|in each|for each) ([\p{L}]+)/iu;

/** "5,210 households (31,260 people), an average of six people per household". */
function averages(passage: Passage, average: Mention): readonly Suggestion[] {
  const unit = PER.exec(behind(passage, average))?.[1]?.toLowerCase().replace(/s$/u, '');
  if (unit === undefined || !AVERAGE.test(before(passage, average))) return [];
  const near = [0, -1]
    .flatMap((step) => inSentence(passage, average.sentence + step))
    .filter((mention) => mention !== average);
  const many = near.find(({ figure }) => figure.unit.replace(/ies$/u, 'y').replace(/s$/u, '') === unit);
  const total = near.find(
    (mention) => mention !== many && alike(mention, average) && mention.value > average.value && mention.noun !== null,
  );
  if (many === undefined || total === undefined || total.value <= many.value) return [];
  return [
    {
      kind: 'rate',
      relation: 'eq',
      formula: `${total.id} / ${many.id}`,
      compared: average.id,
      figures: [many, total, average],
      hypothesis: capital(`${say(total)} among ${say(many)} are ${say(average)} for each.`),
      basis: 'implied',
      cue: [cueAt(passage.text, average.end, average.end + (PER.exec(behind(passage, average))?.[0].length ?? 0))],
      confidence: 0.65,
    },
  ];
}

/** "500 a day for 30 days, 15,000 in all". */
export function proposeRates(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((rate) => {
    if (rate.kind !== 'count' && rate.kind !== 'money') return [];
    const average = averages(passage, rate);
    if (average.length > 0) return average;
    const unit = PER_DAY.exec(behind(passage, rate))?.[1];
    const mentions = inSentence(passage, rate.sentence);
    const time = mentions.find(
      ({ at, kind, figure }) => at > rate.at && kind === 'measure' && figure.unit.replace(/s$/u, '') === unit,
    );
    if (unit === undefined || time === undefined || !/\b(?:for|over|in|during)\b/i.test(gap(passage, rate, time) ?? ''))
      return [];
    const total = mentions.find(
      (mention) => mention !== rate && mention !== time && alike(mention, rate) && mention.value > rate.value,
    );
    if (total === undefined) return [];
    return [
      {
        kind: 'rate',
        relation: 'eq',
        formula: `${rate.id} * ${time.id}`,
        compared: total.id,
        figures: [rate, time, total],
        hypothesis: capital(`${say(rate)} a ${unit} for ${say(time)} are the ${say(total)}.`),
        basis: 'implied',
        cue: [cueAt(passage.text, rate.end, time.start)],
        confidence: 0.7,
      },
    ];
  });
}
