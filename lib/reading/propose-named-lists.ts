import { eventNear } from './propose-aboard';
import { cues, says } from './propose-cues';
import { meets, sumOf } from './propose-fits';
import { alike, before, behind, type Mention, type Passage, type Suggestion, sentenceStart } from './propose-passage';
import { suggestSum } from './suggest-sum';

const NAME = String.raw`(?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}`;
/** "in Arda, Beru, Cesa and Dora". */
const LIST = new RegExp(`${NAME}(?:, ${NAME}){1,9},? and (?:in )?${NAME}`, 'u');
const ONE = new RegExp(NAME, 'gu');
const FEWEST = 3;
const REACH = 12;
const SENTENCES = 3;
/** How far the parts may be from the whole: beyond, they count something else there. */
const FARTHEST = 5;

/** "The combined toll in Arda and Beru is 128": of two named before. */
const COMBINED = new RegExp(
  `\\bcombined\\b[^.;\\d]{0,80}\\b(?:in|of|from|for) (?<one>${NAME}) and (?:in )?(?<other>${NAME})\\b[^.;\\d]{0,80}$`,
  'u',
);

const COMBINED_WORD = cues('comb');

/** "… taking the toll in Arda to 50 … in Beru, where 78 have died … the combined toll in Arda and Beru is 128". */
function combined(passage: Passage, whole: Mention): readonly Suggestion[] {
  if (!says(passage, whole, COMBINED_WORD)) return [];
  const begin = sentenceStart(passage, whole);
  const words = whole.start - begin > 300 ? '' : passage.text.slice(begin, whole.start);
  const found = COMBINED.exec(words);
  const names = [found?.groups?.one, found?.groups?.other].flatMap((name) => (name === undefined ? [] : [bare(name)]));
  if (found === null || names[0] === names[1]) return [];
  const earlier = passage.mentions
    .slice(Math.max(0, whole.at - REACH), whole.at)
    .filter((part) => whole.sentence - part.sentence <= 4 && alike(part, whole) && part.value < whole.value);
  const parts = names.flatMap((name) => earlier.filter((part) => nameOf(passage, part, names) === name).slice(-1));
  const sum = sumOf(parts);
  const isOne = new Set(parts.map((part) => eventNear(passage, part))).size === 1;
  if (parts.length !== 2 || !isOne || sum.low > 2 * whole.high || 2 * sum.high < whole.low) return [];
  const start = begin + found.index;
  return [suggestSum(passage, parts, whole, 'eq', 'stated', 0.65, [start, start + 'combined'.length])];
}

/** "9,100 in Arda, Beru and Cesa … 4,000 in Arda, 3,000 in Beru and 2,100 in Cesa": one number for each name of the list. */
export function proposeNamedLists(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((whole) => {
    if ((whole.kind !== 'count' && whole.kind !== 'money') || whole.value < 20) return [];
    const both = combined(passage, whole);
    if (both.length > 0) return both;
    const list = LIST.exec(behind(passage, whole, 160));
    const names = list === null ? [] : (list[0].match(ONE) ?? []).map(bare);
    if (names.length < FEWEST || new Set(names).size !== names.length) return [];
    const parts = new Map<string, Mention>();
    const after = passage.mentions.slice(whole.at + 1, whole.at + 1 + REACH);
    for (const part of after) {
      if (part.sentence - whole.sentence > SENTENCES) break;
      const name = alike(part, whole) ? nameOf(passage, part, names) : null;
      if (name !== null && !parts.has(name)) parts.set(name, part);
    }
    if (parts.size !== names.length) return [];
    const chosen = [...parts.values()];
    const sum = sumOf(chosen);
    if (sum.low > FARTHEST * whole.high || sum.high * FARTHEST < whole.low) return [];
    const start = whole.end + (list?.index ?? 0);
    const cue = [start, start + (list?.[0].length ?? 0)] as const;
    return [suggestSum(passage, chosen, whole, 'eq', 'implied', meets(sum, whole) ? 0.75 : 0.6, cue)];
  });
}

const bare = (name: string): string => name.replace(/^the /u, '').toLowerCase();

/** The name of the list right behind a number, or right before it. */
function nameOf(passage: Passage, part: Mention, names: readonly string[]): string | null {
  const after = behind(passage, part, 60).toLowerCase();
  const ahead = before(passage, part, 40).toLowerCase();
  const behindIt = names.filter((name) => after.includes(name));
  const named = behindIt.length > 0 ? behindIt : names.filter((name) => ahead.includes(name));
  return named.length === 1 ? (named[0] ?? null) : null;
}
