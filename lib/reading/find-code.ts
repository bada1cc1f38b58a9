import { matchAt } from '../numbers/sticky';
import { type Finder, tokenAround, trimEnd } from './place';
import { isSpace } from './surroundings';

const SUFFIX = /\d{1,6}(?:(?:st|nd|rd|th|ST|ND|RD|TH)|[ \u00a0](?:st|nd|rd|th)(?=[ \u00a0]))(?![\p{L}\d])/uy;
const SCORE = /(\d{1,3})[ \u00a0]?[–-][ \u00a0]?(\d{1,3})(?:[–-]\d{1,3})?(?![\d%/-]|[.,]\d)/y;
const SCORE_WORD =
  /(?:won|lost|win|beat|beating|defeated|draw|drew|score|scored|voted|vote|ruled|ruling|decision|led|lead|result)(?:[ \u00a0](?:it|by|of|them|a))?[ \u00a0]$/i;
/** "2/3 of them" is a share; other slashes stand in codes and dates. */
const SLASHED = /\d{1,6}(?:\/\d{1,6}){1,5}(?!(?:rds?|ths?)?[ \u00a0](?:of|the)[ \u00a0])/y;
const DOTTED = /\d{1,5}(?:\.\d{1,5}){2,6}/y;
const LETTERED = /\d{1,30}(?:(?:[-–]\d{1,3})?-?\p{L}[\p{L}\d-]{0,30})/uy;
const LONG = 30;

/** The character behind a number, or behind the space there. */
const behindSpace = (text: string, end: number): string => text.charAt(isSpace(text.charCodeAt(end)) ? end + 1 : end);

/** "21st", "the 3rd". */
export const findOrdinal: Finder = ({ text, at, end, kind }) => {
  if (kind === 'ordinal') return { start: at, end, why: 'ordinal' };
  const found = kind === 'digits' && /[snrtSNRT]/.test(behindSpace(text, end)) ? matchAt(SUFFIX, text, at) : null;
  return found === null ? null : { start: at, end: at + found[0].length, why: 'ordinal' };
};

/** "3-1", "a 5–4 vote": two small numbers that do not rise, or that do behind a word of games and votes. */
export const findScore: Finder = ({ text, at, end, kind, floor }) => {
  const found = kind === 'digits' && /[–-]/.test(behindSpace(text, end)) ? matchAt(SCORE, text, at) : null;
  if (found === null) return null;
  const falls = Number(found[1]) >= Number(found[2]);
  if (!falls && !SCORE_WORD.test(text.slice(Math.max(floor, at - 16), at))) return null;
  return { start: at, end: at + found[0].length, why: 'score' };
};

/** "24/7", "9/11", "1005/2". */
export const findSlashed: Finder = ({ text, at, kind, right }) => {
  if (kind !== 'digits' || right !== '/' || isOutOf(text, at)) return null;
  const found = matchAt(SLASHED, text, at);
  return found === null ? null : { start: at, end: at + found[0].length, why: 'id' };
};

const OUT_OF = /(\d{1,6})\/(\d{2,6})(?=[);,])/y;
const OPENS = /(?:\(|\d[;,] ?)(?:\d{1,6}\/)?$/;

/** "16 % (200/1254)": so many out of so many, in a bracket; also for the second of the two. */
function isOutOf(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  if (!OPENS.test(before)) return false;
  const start = at - (/\d{1,6}\/$/.exec(before)?.[0].length ?? 0);
  const found = matchAt(OUT_OF, text, start);
  return (
    found !== null &&
    Number(found[1]) < Number(found[2]) &&
    /%|per[ \u00a0]?cent/i.test(text.slice(Math.max(0, start - 60), start))
  );
}

/** What is left of digits that are no number: "24/7", "9/11", "1.2.3", "4x4", a run too long to count anything. */
export const findCode: Finder = (place) => {
  const { text, at, end, kind } = place;
  if (kind !== 'digits') return null;
  if (end - at > LONG) return { start: at, end, why: 'id' };
  const found = matchAt(SLASHED, text, at) ?? matchAt(DOTTED, text, at) ?? matchAt(LETTERED, text, at);
  if (found === null) return null;
  return {
    start: at,
    end: Math.max(end, trimEnd(text, at, Math.min(tokenAround(place).end, at + found[0].length))),
    why: 'id',
  };
};
