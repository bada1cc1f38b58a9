import { isPercent } from './mention-kinds';
import { cues, says } from './propose-cues';
import { shared } from './propose-nouns';
import {
  alike,
  before,
  gap,
  inSentence,
  type Mention,
  type Passage,
  type Suggestion,
  wordsAround,
} from './propose-passage';
import { suggestFewer } from './suggest-fewer';

const DIRECTION =
  /\b(?:(?<up>up|increas\w*|rose|risen|rise|grew|grown|jump\w*|climb\w*|higher)|(?<down>down|declin\w*|decreas\w*|fell|fallen|drop\w*|fall|lower))\b[^.;:()]{0,24}\bfrom (?:[\p{L}]+ ){0,3}$/iu;
const SUBJECT = /^(?:while )?(?:that|this|it) is an? (?:increase|rise|decrease|decline|fall|drop) (?:from|on|over) /i;

const DIRECTIONS = cues('from abov exce high surp well belo lowe shor');

/** "949,700, down from 986,400": which is the larger. */
export function directions(passage: Passage, mentions: readonly Mention[]): readonly Suggestion[] {
  const [first] = mentions;
  if (first === undefined || !says(passage, first, DIRECTIONS)) return [];
  return mentions.flatMap((earlier) => {
    const last = passage.mentions[earlier.at - 1];
    const words = last?.sentence === earlier.sentence ? gap(passage, last, earlier) : before(passage, earlier, 80);
    const found = DIRECTION.exec(words);
    if (last !== undefined && last.sentence === earlier.sentence && found === null)
      return measured(passage, last, earlier) ?? risenFrom(passage, last, earlier);
    if (found === null) return [];
    const later = last?.sentence === earlier.sentence ? last : SUBJECT.test(words) ? subject(passage, earlier) : null;
    if (later == null || !(alike(later, earlier) || (later.kind === earlier.kind && later.kind === 'part'))) return [];
    return [direction(passage, later, earlier, found.groups?.up !== undefined, earlier.start - found[0].length)];
  });
}

const MEASURED =
  /\b(?:(?<up>above|exceed\w*|higher than|surpass\w*|well over)|(?<down>below|lower than|short of|well under))\b (?:the |its |their |last )?(?:[\p{L}\d-]+ ){0,4}?(?:average|total|figure|number|capacity|target|quota|ceiling|record|level|limit|peak)(?: of| at)? (?:[\p{L}]+ )?$/iu;

/** "3,321 new arrivals, which is below the average of 3,514": which is the larger. */
function measured(passage: Passage, later: Mention, mark: Mention): readonly Suggestion[] | null {
  const found = MEASURED.exec(gap(passage, later, mark));
  if (found === null || !(alike(later, mark) || (isPercent(later) && isPercent(mark)))) return null;
  return [direction(passage, later, mark, found.groups?.up !== undefined, mark.start - found[0].length)];
}

const TO_BEFORE =
  /\b(?:(?<up>rose|risen|increased|grew|grown|climbed|jumped|up)|(?<down>fell|fallen|declined|dropped|decreased|down))\b[^.;,()]{0,20}\bto (?:[\p{L}]+ )?$/iu;

/** "rose to 1,340 from 1,290". */
function risenFrom(passage: Passage, later: Mention, earlier: Mention): readonly Suggestion[] {
  const found = TO_BEFORE.exec(before(passage, later));
  if (found === null || !/^[^.;,()]{0,40}\bfrom (?:[\p{L}]+ )?$/iu.test(gap(passage, later, earlier))) return [];
  if (!alike(later, earlier) && !(isPercent(later) && isPercent(earlier))) return [];
  return [direction(passage, later, earlier, found.groups?.up !== undefined, later.start - found[0].length)];
}

function direction(passage: Passage, later: Mention, earlier: Mention, up: boolean, cue: number): Suggestion {
  const [less, more] = up ? [earlier, later] : [later, earlier];
  const end = later.start < cue ? earlier.start : later.start;
  return suggestFewer(passage, less, more, [later, earlier], 'stated', 0.8, [cue, end]);
}

function subject(passage: Passage, earlier: Mention): Mention | null {
  const words = wordsAround(passage, earlier);
  const last = inSentence(passage, earlier.sentence - 1).filter((mention) => alike(mention, earlier));
  return last.find((mention) => shared(words, wordsAround(passage, mention)) > 0) ?? last[0] ?? null;
}
