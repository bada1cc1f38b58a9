import { behind, type Mention, type Passage } from './propose-passage';

/** Kinds of groups of which nobody is in two at once. */
const KINDS: readonly (readonly RegExp[])[] = [
  [/\b(?:men|males?)\b/i, /\b(?:women|females?)\b/i, /\b(?:children|minors|boys|girls|babies|infants|teenagers)\b/i],
  [/\b(?:adults?|grown-ups)\b/i, /\b(?:children|minors|under 18)\b/i],
  [/\bmen\b/i, /\bwomen\b/i, /\bboys\b/i, /\bgirls\b/i],
  [
    /\b(?:willing|willingness|agree[ds]?|yes|in favou?r|accepted|wish(?:ed)?)\b/i,
    /\b(?:refused?|declined?|no|against|unwilling|rejected)\b/i,
    /\b(?:not sure|unsure|undecided|don['’]t know|didn['’]t know|did not know)\b/i,
  ],
  [/\b(?:fully|completely|totally)\b/i, /\b(?:partially|partly)\b/i],
  [/\bspontaneous(?:ly)?\b/i, /\b(?:deported|forcibly|assisted)\b/i],
  [
    /\b(?:killed|dead|died|drowned|bodies|perished)\b/i,
    /\b(?:rescued|survived|saved|survivors)\b/i,
    /\b(?:missing|unaccounted)\b/i,
    /\b(?:injured|wounded|hurt)\b/i,
  ],
  [
    /\b(?:approved|granted|accepted|recogni[sz]ed|positive)\b/i,
    /\b(?:refused|rejected|denied|turned down|negative)\b/i,
    /\b(?:pending|withdrawn|open|closed|undecided)\b/i,
  ],
  [/\bby (?:sea|boat)\b/i, /\bby (?:land|road|foot)\b/i, /\bby (?:air|plane)\b/i],
  [/\b(?:in|inside) camps?\b/i, /\b(?:outside|out of) camps?\b/i, /\bin (?:cities|towns|villages|host communities)\b/i],
  [/\bregistered\b/i, /\b(?:unregistered|not registered)\b/i],
];
/** "are in forest land", "live in camps": a thing is at one place only. */
const AT = /^(?: \p{L}+){0,3} (?:in|on|at|from|inside|outside|near) (?:the |a |an )?(?<name>\p{L}+(?: \p{L}+)?)/u;
const PLACE = /^(?:[^.;,\d]{0,24}?\b(?:in|from|to|into|at|through|via)\b (?:the )?|\s)(?<name>\p{Lu}\p{L}+)/u;
const REST = /\b(?:the (?:rest|remaining|remainder|others?)|respectively|divided|split|broken down)\b/iu;
const FOLLOWING = 60;

/** Whether nobody can be in two of the parts: then they cannot be more than their whole. Else the groups may overlap. */
export function isExclusive(passage: Passage, parts: readonly Mention[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  // A sum of money is given once.
  if (parts.every(({ kind }) => kind === 'money')) return true;
  if (REST.test(passage.text.slice(first.start, Math.min(last.end + FOLLOWING, first.start + 1000)))) return true;
  const words = parts.map((part) => behind(passage, part, FOLLOWING));
  const places = words.map((behindIt) => PLACE.exec(behindIt)?.groups?.name ?? null);
  if (places.every((name) => name !== null) && new Set(places).size === places.length) return true;
  const spots = parts.map(({ end }) => AT.exec(passage.text.slice(end, end + FOLLOWING))?.groups?.name ?? null);
  if (spots.every((name) => name !== null) && new Set(spots).size === spots.length) return true;
  return KINDS.some((groups) => {
    const found = words.map((behindIt) => groups.findIndex((group) => group.test(behindIt)));
    return !found.includes(-1) && new Set(found).size === found.length;
  });
}

const MEN = /\b(?:men|males?|boys)\b/iu;
const WOMEN = /\b(?:women|females?|girls)\b/iu;

/** Men and women, with or without children, are all people. */
export function isEverybody(passage: Passage, parts: readonly Mention[]): boolean {
  const words = parts.map((part) => behind(passage, part, FOLLOWING));
  return words.some((one) => MEN.test(one)) && words.some((one) => WOMEN.test(one)) && isExclusive(passage, parts);
}
