import { isChange } from './propose-change-words';
import { cues, says } from './propose-cues';
import { isPercent } from './propose-ends';
import { alike, behind, cueAt, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, say, the } from './propose-say';

/** Right before the second of two numbers: it is there to be held against the first. */
const COMPARED =
  /\b(?:(?<more>(?:higher|greater|larger|more) than|up from|(?:despite|with) (?:the |a |an )?(?:[\p{L}-]+ ){0,2}capacity|(?:even )?though (?:[\p{L}-]+ ){0,4}(?:designed|built|meant|intended) (?:to (?:hold|house|host)|for))|(?<less>(?:fewer|less|lower|smaller) than|down (?:from|on))|compared (?:to|with)|in comparison (?:to|with)|as opposed to|as against|against|versus)\b[^.;\d]{0,90}$/iu;
/** Another time: "while in the same period last year", "last November". */
const THEN =
  /\b(?:(?:in|during|for|over) (?:the )?(?:same|corresponding|previous|preceding) (?:period|months?|year|week|quarter)|last (?:year|month|week|\p{Lu}\p{Ll}+)|(?:the )?(?:previous|preceding) (?:year|month|week|quarter)|a year (?:earlier|ago|before)|the year before|(?:the )?same months)\b/iu;
const TURN = /\b(?:while|whereas|but)\b|[–—]/iu;

const WORDS = cues('comp oppo agai vers than from on desp with capa thou same corr prev prec last year');
const LONGEST = 200;

/**
 * Two numbers of a sentence that it holds against each other, where nothing else that was proposed does: which is the
 * larger. Words without a direction cannot be wrong ("compared with"): then the check only says what was compared.
 * @param made What was proposed before.
 */
export function proposeCompared(passage: Passage, made: readonly Suggestion[]): readonly Suggestion[] {
  const known = new Set(made.flatMap(({ figures }) => pairsOf(figures)));
  const told = new Set(made.flatMap(({ kind, compared }) => (kind === 'change' ? [compared] : [])));
  return passage.mentions.flatMap((second) => {
    if (!says(passage, second, WORDS)) return [];
    const first = lastAlike(passage, second);
    if (first === null || first.value === second.value || known.has(`${first.id} ${second.id}`)) return [];
    const found = cueOf(passage, first, second);
    if (found === null) return [];
    const percent = found.more === null ? percentOf(passage, first, second) : null;
    if (percent !== null && !told.has(percent.id)) return [grown(passage, first, second, percent)];
    const firstIsMore = found.more ?? first.value > second.value;
    const [less, more] = firstIsMore ? [second, first] : [first, second];
    return [
      {
        kind: 'change',
        relation: 'lt',
        formula: less.id,
        compared: more.id,
        figures: [first, second],
        hypothesis: `${capital(the(less))} are fewer than ${the(more)}.`,
        basis: found.more === null ? 'ours' : 'implied',
        cue: [cueAt(passage.text, found.start, found.end)],
        confidence: found.more === null ? 0.45 : 0.6,
      },
    ];
  });
}

/** "has risen 70.8 % …, to 2,162, compared to 1,266": the change that the same sentence tells in per cent. */
function percentOf(passage: Passage, first: Mention, second: Mention): Mention | null {
  const near = [first.at - 1, second.at + 1].map((at) => passage.mentions[at]);
  const percent = near.find(
    (one) => one?.kind === 'part' && one.sentence === first.sentence && isChange(passage, one) && one.value > 0,
  );
  if (percent === undefined || second.value === 0 || percent.figure.unit !== 'percent') return null;
  const change = Math.abs(first.value - second.value) / second.value;
  // What is far off is the change of something else.
  return Math.abs(change - percent.value) < FARTHEST * percent.value ? percent : null;
}
const FARTHEST = 0.3;

function grown({ text }: Passage, later: Mention, earlier: Mention, percent: Mention): Suggestion {
  const [less, more] = later.value < earlier.value ? [later, earlier] : [earlier, later];
  return {
    kind: 'change',
    relation: 'eq',
    formula: `(${more.id} - ${less.id}) / ${earlier.id}`,
    compared: percent.id,
    figures: [later, earlier, percent],
    hypothesis: `${capital(say(percent))} is the change from ${say(earlier)} to ${say(later)}.`,
    basis: 'implied',
    cue: [cueAt(text, percent.start, percent.end)],
    confidence: 0.6,
  };
}

interface Found {
  readonly start: number;
  readonly end: number;
  /** Whether the first is said to be the larger; null where nothing says so. */
  readonly more: boolean | null;
}

function cueOf(passage: Passage, first: Mention, second: Mention): Found | null {
  const words = passage.text.slice(first.end, second.start);
  if (words.length > LONGEST) return null;
  const found = COMPARED.exec(words);
  if (found !== null) {
    const { more, less } = found.groups ?? {};
    // "20 per cent more than the 1,210": the percentage says it, of another number.
    if ((more ?? less) !== undefined && second.at !== first.at + 1) return null;
    const direction = more !== undefined ? true : less !== undefined ? false : null;
    return { start: second.start - found[0].length, end: second.start, more: direction };
  }
  if (first.kind === 'part' || !TURN.test(words)) return null;
  const between = THEN.exec(words);
  const then = between ?? THEN.exec(behind(passage, second, 60));
  if (then === null) return null;
  const start = (between === null ? second.end : first.end) + then.index;
  return { start, end: start + then[0].length, more: null };
}

const MOST = 8;

function pairsOf(figures: readonly Mention[]): readonly string[] {
  const inOrder = figures.length > MOST ? [] : [...figures].sort((a, b) => a.at - b.at);
  return inOrder.flatMap((first, index) => inOrder.slice(index + 1).map((second) => `${first.id} ${second.id}`));
}

/** The like number before it, with nothing but percentages and other nouns between. */
function lastAlike({ mentions }: Passage, second: Mention): Mention | null {
  for (let at = second.at - 1; at >= Math.max(0, second.at - 3); at -= 1) {
    const first = mentions[at];
    if (first === undefined || first.sentence !== second.sentence) return null;
    if (alike(first, second) || (isPercent(first) && isPercent(second))) return first;
  }
  return null;
}
