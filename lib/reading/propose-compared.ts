import { comparedBy, mayCompare } from './compared-words';
import { isPercent } from './mention-kinds';
import { isChange } from './propose-change-words';
import { alike, cueAt, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, say } from './propose-say';
import { suggestFewer } from './suggest-fewer';

/**
 * Two numbers of a sentence that it holds against each other, where nothing else that was proposed does: which is the
 * larger, where the words say so. "Compared with" alone cannot be wrong, and is no check; a change in per cent may be one.
 * @param made What was proposed before.
 */
export function proposeCompared(passage: Passage, made: readonly Suggestion[]): readonly Suggestion[] {
  const known = new Set(made.flatMap(({ figures }) => pairsOf(figures)));
  const told = new Set(made.flatMap((one) => (one.kind === 'change' && isOfOne(one) ? [one.compared] : [])));
  return passage.mentions.flatMap((second) => {
    if (!mayCompare(passage, second)) return [];
    const first = lastAlike(passage, second);
    if (first === null || first.value === second.value || known.has(`${first.id} ${second.id}`)) return [];
    const found = comparedBy(passage, first, second);
    if (found === null) return [];
    const percent = found.more === null ? percentOf(passage, first, second) : null;
    if (percent !== null && !told.has(percent.id)) return [grown(passage, first, second, percent)];
    if (found.more === null) return [];
    const [less, more] = found.more ? [second, first] : [first, second];
    return [suggestFewer(passage, less, more, [first, second], 'implied', 0.6, [found.start, found.end])];
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

/** Of one sentence: what a percentage of another tells may be said here again. */
const isOfOne = ({ figures }: Suggestion): boolean => figures.every((one) => one.sentence === figures[0]?.sentence);

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
