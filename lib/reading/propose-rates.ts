import { chainFrom } from './propose-chain';
import { cues, saying, says } from './propose-cues';
import { meets, quotientOf } from './propose-fits';
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
import { capital, say, sayAll, the } from './propose-say';

const PER_DAY = /^[^.;,]{0,40}?(?:\b(?:a|per|each|every) |\/ ?)(day|week|month|year|hour)\b/i;

const AVERAGE =
  /\b(?:an average of|on average|averaging|average)(?: [\p{L}]+)? $|\baverage (?:household|family) size (?:of|is|was) $/iu;
const PER = /^[^.;,]{0,30}?\b(?:per|a|an|each|every|in each|for each) ([\p{L}]+)/iu;

const AVERAGES = cues('aver');
const TIMES = cues('day week mont year hour');
const EITHER = cues('aver day week mont year hour');

/** "5,210 households (31,260 people), an average of six people per household". */
function averages(passage: Passage, average: Mention): readonly Suggestion[] {
  if (!says(passage, average, AVERAGES)) return [];
  const unit = PER.exec(behind(passage, average))?.[1]?.toLowerCase().replace(/s$/u, '');
  if (unit === undefined || !AVERAGE.test(before(passage, average))) return [];
  const near = [0, -1]
    .flatMap((step) => inSentence(passage, average.sentence + step))
    .filter((mention) => mention !== average);
  const all = near.filter(({ figure }) => figure.unit.replace(/ies$/u, 'y').replace(/s$/u, '') === unit);
  const total = near.find(
    (mention) =>
      !all.includes(mention) && alike(mention, average) && mention.value > average.value && mention.noun !== null,
  );
  const [first] = all;
  if (first === undefined || total === undefined || total.value <= first.value) return [];
  // "25,000 badly, 40,000 less and 17,000 hardly hit": of one of them, or of all.
  const one = all.find((many) => meets(quotientOf(total, many), average));
  const many = one === undefined ? chainFrom(passage, first, first) : [one];
  const divisor = many.map(({ id }) => id).join(' + ');
  return [
    {
      kind: 'rate',
      relation: 'eq',
      formula: `${total.id} / ${many.length > 1 ? `(${divisor})` : divisor}`,
      compared: average.id,
      figures: [...many, total, average],
      hypothesis: capital(`${say(total)} among ${sayAll(many)} are ${say(average)} for each.`),
      basis: 'implied',
      cue: [cueAt(passage.text, average.end, average.end + (PER.exec(behind(passage, average))?.[0].length ?? 0))],
      confidence: 0.65,
    },
  ];
}

/** "500 a day for 30 days, 15,000 in all". */
export function proposeRates(passage: Passage): readonly Suggestion[] {
  return saying(passage, EITHER).flatMap((rate) => {
    if (rate.kind !== 'count' && rate.kind !== 'money') return [];
    const average = averages(passage, rate);
    if (average.length > 0) return average;
    const found = says(passage, rate, TIMES) ? PER_DAY.exec(behind(passage, rate)) : null;
    const unit = found?.[1];
    const own = inSentence(passage, rate.sentence);
    // "The budget is $68 million a year. Over the next 2.5 years that is …".
    const mentions =
      unit === undefined || own.some(({ kind }) => kind === 'measure')
        ? own
        : [...own, ...inSentence(passage, rate.sentence + 1)];
    const time = mentions.find(({ kind, figure }) => kind === 'measure' && figure.unit.replace(/s$/u, '') === unit);
    if (
      unit === undefined ||
      time === undefined ||
      !/\b(?:for|over|in|during|within)\b[^.;,\d]{0,20}$/i.test(before(passage, time))
    )
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
        hypothesis: capital(`${say(rate)} a ${unit} for ${say(time)} are ${the(total)}.`),
        basis: 'implied',
        cue: [cueAt(passage.text, rate.end, rate.end + (found?.[0].length ?? 0))],
        confidence: 0.7,
      },
    ];
  });
}
