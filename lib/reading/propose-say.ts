import type { Mention } from './propose-passage';

/** A figure is named by several suggestions, of which most are not taken. */
const SAID = new WeakMap<Mention, string>();

/** Figures as hypotheses name them: hedge, numeral and noun as printed. */
export function say(mention: Mention): string {
  const known = SAID.get(mention);
  if (known !== undefined) return known;
  const said = nameOf(mention);
  SAID.set(mention, said);
  return said;
}

function nameOf({ figure }: Mention): string {
  const { hedge, text, noun, unit, start, printed } = figure;
  const loose = hedge === null || hedge.start > start ? text : `${hedge.text} ${text}`;
  // A unit of measure stands in the text ("50 kilometers").
  const measured = printed.numeral.dimension.type === 'measure';
  const what = measured
    ? ''
    : (noun ?? (/^(?:percent|percentage points|share|times|[A-Z]{3})$/u.test(unit) ? '' : unit));
  const known = what !== '' && !text.toLowerCase().includes(what.toLowerCase()) && what.length <= 60;
  return `${loose.trim()}${known ? ` ${what}` : ''}`.replace(/\s+/gu, ' ');
}

/** With the article that a sentence needs: "the estimated 1.7 million Afghans". */
export const the = (mention: Mention): string => `the ${say(mention).replace(/^(?:an?|the) /iu, '')}`;

/** "a", "a and b", "a, b and c"; long lists are cut. */
export function sayAll(mentions: readonly Mention[]): string {
  const said = mentions.map(say);
  if (said.length > 6) return `${said.slice(0, 3).join(', ')} and ${said.length - 3} more figures`;
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
}

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** A plain decimal of a bound, as a formula's constant. */
export const constantOf = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(12).replace(/0+$/u, '');
