import { isNumber } from './mention-kinds';
import { chainFrom } from './propose-chain';
import { isChange } from './propose-change-words';
import { meets, quotientOf, sumOf } from './propose-fits';
import { contentWords, shared } from './propose-nouns';
import {
  alike,
  around,
  before,
  behind,
  cueAt,
  gap,
  inSentence,
  type Mention,
  type Passage,
  type Suggestion,
} from './propose-passage';
import { capital, say, sayAll, the } from './propose-say';

/** Between the last part and the percentage that all of them are. */
const TOGETHER =
  /\b(?:together|combined|jointly|altogether|between them|in total|mak(?:e|ing) up|made up|account(?:s|ed|ing)? (?:together )?for|represent(?:s|ed|ing)?|source of|home to|compris(?:e[sd]?|ing)|constitut(?:e[sd]?|ing)|or)\b[^.;\d]{0,40}$/iu;
const PLAINLY =
  /\b(?:together|combined|jointly|altogether|between them|in total|making up|all (?:three|four|five))\b/iu;
const OF_NOUN =
  /^ of (?:the|all|its|these|those|their|this year['’]s|last year['’]s)(?: [\p{L}-]+){0,2}? ([\p{L}-]{4,20})(?=[,.;:”"]|\s|$)/iu;
const FEW =
  /\b(?:come|comes|came|are|were|is|was|live|lives|lived|hosted|found|concentrated)\b[^.;:]{0,50}\b(?:just |only )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:[\p{L}-]+ ){0,2}(?:countries|states|nationalities|provinces|districts|regions|places|cities|camps|governorates|groups)\b/iu;
const MOST_ROWS = 12;

/** Several numbers that are together a percentage of a whole. */
export function proposeCombined(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((part) => {
    if (part.kind !== 'part' || isChange(passage, part)) return [];
    return ahead(passage, part) ?? rowsBehind(passage, part);
  });
}

/** "Syrians (80,900), Afghans (41,000) and Iraqis (39,600), making up almost 30 % of all applicants". */
function ahead(passage: Passage, part: Mention): readonly Suggestion[] | null {
  const last = passage.mentions[part.at - 1];
  if (last?.sentence !== part.sentence || !isNumber(last)) return null;
  const words = gap(passage, last, part);
  if (!TOGETHER.test(words)) return null;
  const first = inSentence(passage, part.sentence).find(
    (mention) => isNumber(mention) && chainFrom(passage, mention, mention).at(-1) === last,
  );
  if (first === undefined) return null;
  const parts = chainFrom(passage, first, first);
  if (parts.length < 2 || parts.some((one) => !alike(one, last))) return null;
  return of(passage, part, parts, PLAINLY.test(words));
}

/** "Over two-thirds of them come from five countries:", and then a row for each. */
function rowsBehind(passage: Passage, part: Mention): readonly Suggestion[] {
  const words = passage.text.slice(part.end, part.end + 160);
  if (!FEW.test(words)) return [];
  const rows: Mention[] = [];
  for (let sentence = part.sentence + 1; rows.length < MOST_ROWS; sentence += 1) {
    const place = passage.reading.sentences[sentence];
    const [count] = inSentence(passage, sentence);
    if (count === undefined || place === undefined || count.kind !== 'count' || count.start - place.start > 40) break;
    if (!/^\p{Lu}[\p{L}’' -]{0,38}(?::|–|—|-| with| has| had)? /u.test(passage.text.slice(place.start, count.start)))
      break;
    rows.push(count);
  }
  return rows.length < 3 ? [] : of(passage, part, rows, true);
}

function of(passage: Passage, part: Mention, parts: readonly Mention[], plainly: boolean): readonly Suggestion[] {
  const sum = sumOf(parts);
  const wholes = wholesOf(passage, part, parts, sum.low);
  const noun = OF_NOUN.exec(behind(passage, part))?.[1]?.toLowerCase();
  const stated = plainly || wholes[0]?.at === part.at + 1 || (noun !== undefined && wholes[0]?.figure.unit === noun);
  const whole = wholes.find((one) => meets(quotientOf(sum, one), part)) ?? (stated ? wholes[0] : undefined);
  if (whole === undefined) return [];
  const last = parts.at(-1) ?? part;
  return [
    {
      kind: 'percent-of',
      relation: 'eq',
      formula: `(${parts.map(({ id }) => id).join(' + ')}) / ${whole.id}`,
      compared: part.id,
      figures: [...parts, part, whole],
      hypothesis: capital(`${sayAll(parts)} are together ${say(part)} of ${the(whole)}.`),
      basis: 'implied',
      cue: [last.at < part.at ? cueAt(passage.text, last.end, part.start) : cueAt(passage.text, part.start, part.end)],
      confidence: 0.6,
    },
  ];
}

/** The one that stands behind "of", or larger ones of the same kind before it: the nearest in words, then in place. */
function wholesOf(passage: Passage, part: Mention, parts: readonly Mention[], least: number): readonly Mention[] {
  const [first] = parts;
  if (first === undefined) return [];
  const isLarger = (one: Mention): boolean => one.value > least && parts.every((each) => alike(each, one));
  const next = passage.mentions[part.at + 1];
  const named = next !== undefined && next.sentence === part.sentence && !parts.includes(next) && isLarger(next);
  if (named && /^ of (?:[\p{L}-]+ ){0,4}$/iu.test(gap(passage, part, next))) return [next];
  const words = contentWords(`${around(passage, first)} ${behind(passage, part)}`);
  return passage.mentions
    .slice(Math.max(0, Math.min(part.at, first.at) - 12), Math.min(part.at, first.at))
    .filter((one) => part.sentence - one.sentence <= 3 && isLarger(one))
    .map((one) => {
      const own = contentWords(`${before(passage, one)} ${behind(passage, one)}`);
      return { one, far: part.sentence - one.sentence - 2 * shared(words, own) };
    })
    .sort((a, b) => a.far - b.far)
    .map(({ one }) => one);
}
