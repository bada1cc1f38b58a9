import { alike, cueAt, gap, inSentence, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, say, the } from './propose-say';

/** How many of the second unit are one of the first; international definitions (1 mile is 1,609.344 m). */
const UNITS: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?:sq\.?|square)[ \u00a0](?:km|kilomet)|^km²/i, /^(?:sq\.?|square)[ \u00a0]mi/i, '0.386102'],
  [/^(?:sq\.?|square)[ \u00a0]mi/i, /^(?:sq\.?|square)[ \u00a0](?:km|kilomet)|^km²/i, '2.589988'],
  [/^(?:km(?!²)|kilomet)/i, /^mi(?:les?|\b)/i, '0.621371'],
  [/^mi(?:les?|\b)/i, /^(?:km(?!²)|kilomet)/i, '1.609344'],
  [/^hectare/i, /^acre/i, '2.471054'],
  [/^acre/i, /^hectare/i, '0.404686'],
  [/^(?:m\b|met(?:re|er))/i, /^(?:ft|feet|foot)/i, '3.28084'],
  [/^(?:ft|feet|foot)/i, /^(?:m\b|met(?:re|er))/i, '0.3048'],
  [/^(?:kg|kilo(?:s|gram))/i, /^(?:lbs?|pounds?)/i, '2.204623'],
];

/** "22,500 sq. kilometres (8,650 sq. miles)". */
export function proposeConversions(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((second) => {
    const first = passage.mentions[second.at - 1];
    if (first === undefined || first.sentence !== second.sentence) return [];
    if (!/^[^.;:()]{0,14}(?:\(|, or | or )$/i.test(gap(passage, first, second) ?? '\n')) return [];
    const [from, to] = [unitOf(passage, first), unitOf(passage, second)];
    const known = UNITS.find(([a, b]) => a.test(from) && b.test(to));
    if (known === undefined) return [];
    return [
      {
        kind: 'conversion',
        relation: 'eq',
        formula: `${first.id} * ${known[2]}`,
        compared: second.id,
        figures: [first, second],
        hypothesis: capital(`${say(first)} and ${say(second)} are one measure in two units.`),
        basis: 'stated',
        cue: [cueAt(passage.text, first.end, second.start)],
        confidence: 0.8,
      },
    ];
  });
}

/** The words of the unit, in the numeral or right behind it. */
function unitOf({ text }: Passage, { figure }: Mention): string {
  const inside = /[\p{L}][\p{L}.² \u00a0]*$/u.exec(figure.text)?.[0];
  return inside ?? text.slice(figure.end, figure.end + 24).trimStart();
}

const RANKED =
  /\b(?:second|third|fourth|fifth)[- ](?:most|largest|highest|biggest|greatest|worst|deadliest)\b[^.;]{0,80}\b(?:after|behind|only to)\b[^.;]{0,40}$/i;
const EVERYWHERE =
  /^(?: [\p{L}-]+){0,2} (?:worldwide|globally|around the world|across the world|nationwide|countrywide|across the country)\b/iu;

/** "the second most after the 16.9 million of …", "5 million in the region and 6 million worldwide". */
export function proposeRanks(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((more) => {
    const earlier = inSentence(passage, more.sentence).filter((less) => less.at < more.at && alike(less, more));
    const last = passage.mentions[more.at - 1];
    const words = last?.sentence === more.sentence ? (gap(passage, last, more) ?? '') : '';
    const ranked = RANKED.exec(words);
    const [first] = earlier;
    if (ranked !== null && first !== undefined)
      return [smaller(passage, first, more, 'lt', [more.start - ranked[0].length, more.start])];
    const everywhere = EVERYWHERE.exec(passage.text.slice(more.end, more.end + 60));
    const part = earlier.at(-1);
    if (everywhere === null || part === undefined || part.at !== more.at - 1 || !/\band\b|\bout\b|\bof\b/i.test(words))
      return [];
    return [smaller(passage, part, more, 'le', [more.end, more.end + everywhere[0].length])];
  });
}

function smaller(
  passage: Passage,
  less: Mention,
  more: Mention,
  relation: 'le' | 'lt',
  cue: readonly [number, number],
): Suggestion {
  return {
    kind: relation === 'le' ? 'part' : 'change',
    relation,
    formula: less.id,
    compared: more.id,
    figures: [less, more],
    hypothesis: capital(
      relation === 'le' ? `${say(less)} are part of ${the(more)}.` : `${say(less)} are fewer than ${the(more)}.`,
    ),
    basis: 'implied',
    cue: [cueAt(passage.text, cue[0], cue[1])],
    confidence: 0.6,
  };
}
