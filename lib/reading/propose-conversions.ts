import { cueAt, gap, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, say } from './propose-say';

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

/** The unit and what opens the bracket. */
const LONGEST = 20;

/** "22,500 sq. kilometres (8,650 sq. miles)". */
export function proposeConversions(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((second) => {
    const first = passage.mentions[second.at - 1];
    if (first === undefined || first.sentence !== second.sentence || second.start - first.end > LONGEST) return [];
    if (!/^[^.;:()]{0,14}(?:\(|, or | or )$/i.test(gap(passage, first, second))) return [];
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
