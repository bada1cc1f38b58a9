import { type Cues, cues } from './propose-cues';

/** Nouns for persons: "including 12 children" is about people, not about the three villages named in between. */
const PEOPLE =
  /^(?:people|persons?|individuals?|refugees?|migrants?|immigrants?|emigrants?|asylum[ -]seekers?|seekers?|applicants?|claimants?|returnees?|deportees?|evacuees?|children|minors?|boys?|girls?|men|women|males?|females?|adults?|civilians?|citizens?|nationals?|residents?|inhabitants?|idps?|displaced|parolees?|survivors?|passengers?|bodies|dead|deaths?|killed|injured|wounded|missing|victims?|casualties|fatalities|students?|pupils?|teachers?|workers?|staff|soldiers?|fighters?|prisoners?|inmates?|detainees?|patients?|voters?|hosts?|locals?|natives?|members|others?|arrivals?|admissions?|births?|newborns?|babies|infants?|elderly|youths?|teenagers?|orphans?|widows?|mothers?|fathers?|undocumented|unaccompanied|farmers?|fishermen|crew|sailors?|tourists?|visitors?|respondents?|participants?|commuters?|volunteers?|guests?|employees?|employed|unemployed|returns?|persons of concern|beneficiaries|entrants?|crossings?|apprehensions?|interceptions?|encounters?|deportations?|expulsions?|removals?|repatriations?|transfers?)$/i;
const OF_A_COUNTRY = /^\p{Lu}\p{Ll}+(?:ans?|ese|is|ians?|ish|men|ts|ds|ks|os|es|s)$/u;

/** The class of a counted noun: "people" for persons, else its singular; null where nothing can be told. */
export function nounClass(unit: string, noun: string | null): string | null {
  const words = (noun ?? unit).split(/[\s,]+/u).filter((word) => word !== '');
  const known = [unit, ...words].filter((word) => word !== '');
  if (known.length === 0) return null; // "migrant families" are counted in families.
  if (/^(?:famil(?:y|ies)|households?)$/i.test(unit)) return 'family';
  if (known.some((word) => PEOPLE.test(word) || OF_A_COUNTRY.test(word))) return 'people';
  return (unit === '' ? (words.at(-1) ?? '') : unit).toLowerCase().replace(/s$/u, '');
}

const STOP = new Set(
  'the and for with from that this these those have has had were was are been being into onto over under about around some than then they them their there which who whom whose while where when also only more most less fewer just said says total number figure people person percent cent year years month months week weeks million billion thousand including among between during since before after other others another last first second new all its his her our per'.split(
    ' ',
  ),
);

/** The words of a phrase that tell what it is about, cut to their stems. */
export function contentWords(phrase: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of wordsIn(phrase.toLowerCase())) if (!STOP.has(word)) stems.add(stemOf(word));
  return stems;
}

/** Runs of three letters or more; what is beyond forty is another run. */
function wordsIn(phrase: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < phrase.length; ) {
    const start = at;
    for (let code = phrase.charCodeAt(at); code >= 97 && code <= 122; code = phrase.charCodeAt(at)) at += 1;
    const code = phrase.charCodeAt(at);
    // Other letters than these are left to a pattern that knows them all.
    if (at - start > LONGEST || (code > 127 && !isMark(code))) return phrase.match(WORDS) ?? [];
    if (at - start >= SHORTEST) words.push(phrase.slice(start, at));
    at += 1;
  }
  return words;
}
/** A no-break space, a dash, a quote, a bullet. */
const isMark = (code: number): boolean => code === 0xa0 || (code >= 0x2010 && code <= 0x2027);
const WORDS = /\p{L}{3,40}/gu;
const [SHORTEST, LONGEST] = [3, 40];

/** Six letters, without the ending of a plural or a past. */
function stemOf(word: string): string {
  const stem = word.slice(0, 6);
  if (stem.endsWith('ed')) return stem.slice(0, -2);
  return stem.endsWith('s') || stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

/** How many words two phrases share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}

/** What happens to people, the words that say so, and what these begin with. */
const EVENTS: readonly (readonly [string, RegExp, Cues])[] = [
  [
    'dead',
    /\b(?:dead|deaths?|died|dies|killed|kill|lives lost|lost their li(?:fe|ves)|fatalities|death toll|bodies|drowned|perished)\b/i,
    cues('dead deat died dies kill live lost fata bodi drow peri'),
  ],
  ['hurt', /\b(?:injur(?:ed|ies|y)|wounded|wounding|hurt)\b/i, cues('inju woun hurt')],
  ['missing', /\b(?:missing|unaccounted)\b/i, cues('miss unac')],
  ['rescued', /\b(?:rescued|survivors?|survived|saved|pulled (?:alive|from))\b/i, cues('resc surv save pull')],
  ['aboard', /\b(?:aboard|on board|carrying|passengers)\b/i, cues('aboa boar carr pass')],
  [
    'destroyed',
    /\b(?:destroyed|razed|flattened|damaged|demolished|burned down)\b/i,
    cues('dest raze flat dama demo burn'),
  ],
  ['displaced', /\b(?:displaced|uprooted|fled|flee|homes?less)\b/i, cues('disp upro fled flee home')],
  [
    'crossed',
    /\b(?:crossed|crossing|returned|repatriated|arriv(?:ed|als?)|entered|deported|resettled|admitted)\b/i,
    cues('cros retu repa arri ente depo rese admi'),
  ],
];

/** The last place of a word; the beginnings are few, for the text is short. */
function lastOf(text: string, words: RegExp): RegExpExecArray | null {
  const every = EVERY.get(words) ?? new RegExp(words.source, 'gi');
  EVERY.set(words, every);
  every.lastIndex = 0;
  let last: RegExpExecArray | null = null;
  for (let found = every.exec(text); found !== null; found = every.exec(text)) last = found;
  return last;
}
const EVERY = new Map<RegExp, RegExp>();

/**
 * What happened to whom a number counts, by the word nearest to it; null where no such word stands.
 * @param mayStand Whether one of an event's words stands in the sentence.
 */
export function eventOf(before: string, behind: string, mayStand: (words: Cues) => boolean): string | null {
  let best: { name: string; distance: number } | null = null;
  for (const [name, words, beginnings] of EVENTS) {
    if (!mayStand(beginnings)) continue;
    const ahead = words.exec(behind)?.index;
    if (ahead !== undefined && (best === null || ahead < best.distance)) best = { name, distance: ahead };
    const last = lastOf(before, words);
    const back = last === null ? undefined : 4 * (before.length - last.index - last[0].length) + 1;
    if (back !== undefined && (best === null || back < best.distance)) best = { name, distance: back };
  }
  return best?.name ?? null;
}
