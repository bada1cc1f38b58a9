import { isNumber, isPercent } from './mention-kinds';
import { byYears } from './propose-by-years';
import { isChange, isOrPercent } from './propose-change-words';
import { cues, says } from './propose-cues';
import { directions } from './propose-directions';
import { type Ends, endsOf } from './propose-ends';
import { alike, before, behind, cueAt, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, say } from './propose-say';
import { pointsBetween, toldBehind } from './told-between';

const DOWN =
  /\b(?:fell|fallen|falls?|falling|drop\w*|declin\w*|decreas\w*|down|fewer|less|lower\w*|reduc\w*|shr[aiu]nk|plung\w*|plummet\w*|slump\w*|cut|contract\w*)\b|[−–-]$/i;
const UP =
  /\b(?:rose|risen|rises?|rising|increas\w*|grew|grown|growth|up|more|higher|jump\w*|surg\w*|climb\w*|soar\w*|gain\w*|leap\w*|leapt|spike\w*|swell\w*|expand\w*|rais\w*|above|hike)\b/i;

/** Changes between two figures of the text, as a percentage, as a number, or only as a direction. */
export function proposeChanges(passage: Passage): readonly Suggestion[] {
  return [...passage.bySentence.values()].flatMap((mentions) => {
    const changes = mentions.filter((mention) => isChange(passage, mention) || isDifference(passage, mention));
    const found = nearestOnly(changes.flatMap((change) => changeFound(passage, change, mentions, changes)));
    return [...found, ...(found.length > 0 ? [] : directions(passage, mentions))];
  });
}

const DIFFERENCE = cues(
  'incr rise rose grew grow jump drop decl decr fall fell surg redu gain loss diff up down than or',
);

/** "an increase of 8.8 million", "8.8 million more than". */
function isDifference(passage: Passage, mention: Mention): boolean {
  if (mention.kind !== 'count' && mention.kind !== 'money' && mention.kind !== 'points') return false;
  if (!says(passage, mention, DIFFERENCE)) return false;
  const ahead = before(passage, mention, 60);
  return (
    /\b(?:increase|rise|jump|drop|decline|decrease|fall|growth|surge|reduction|gain|loss|difference) of (?:[\p{L}]+ ){0,2}$/iu.test(
      ahead,
    ) ||
    /\b(?:rose|risen|increased|grew|grown|fell|fallen|dropped|declined|decreased|up|down) by (?:[\p{L}]+ ){0,2}$/iu.test(
      ahead,
    ) ||
    /^[^.;,]{0,30}\b(?:more|fewer|less) than\b/i.test(behind(passage, mention)) ||
    (mention.kind === 'points' && /^ (?:lower|higher)\b/i.test(behind(passage, mention))) ||
    (/^ or (?:[\p{L}]+ ){0,2}$/iu.test(ahead) && isChangeBefore(passage, mention))
  );
}

function isChangeBefore(passage: Passage, mention: Mention): boolean {
  const last = passage.mentions[mention.at - 1];
  return last !== undefined && last.sentence === mention.sentence && isChange(passage, last);
}

function changeFound(
  passage: Passage,
  change: Mention,
  mentions: readonly Mention[],
  changes: readonly Mention[],
): readonly Suggestion[] {
  const counts = mentions.filter(
    (mention) => !changes.includes(mention) && (change.kind === 'points' ? isPercent(mention) : isNumber(mention)),
  );
  const down = isDown(passage, change);
  const ends =
    endsOf(passage, change, counts, down) ??
    pointsBetween(passage, change, down) ??
    toldBehind(passage, change, counts, down) ??
    byYears(passage, change, down);
  if (ends !== null) return [between(passage, change, ends, down)];
  const size = changes.find((other) => other.at === change.at + 1 && other.kind !== 'part' && change.kind === 'part');
  const near = counts.find((count) => count.at < change.at && size !== undefined && alike(count, size));
  const later = near === undefined || size === undefined ? undefined : inFull(passage, near, size);
  return size === undefined || later === undefined ? [] : [asNumber(passage, change, size, later, down)];
}

/** Of two changes between the same two numbers the one that stands nearer to them is meant. */
function nearestOnly(found: readonly Suggestion[]): readonly Suggestion[] {
  const distance = ({ figures, compared }: Suggestion): number => {
    const change = figures.find(({ id }) => id === compared);
    return Math.min(...figures.filter((one) => one !== change).map(({ at }) => Math.abs(at - (change?.at ?? at))));
  };
  const ends = ({ figures, compared }: Suggestion): string =>
    figures
      .filter(({ id }) => id !== compared)
      .map(({ id }) => id)
      .join(' ');
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one && ends(other) === ends(one) && other.kind === one.kind && distance(other) < distance(one),
      ),
  );
}

/** "The increase to 117.3" of the 117.3 million said before. */
function inFull({ mentions }: Passage, near: Mention, size: Mention): Mention | undefined {
  if (near.value > size.value) return near;
  const before = mentions.slice(Math.max(0, near.at - 12), near.at).reverse();
  return before.find(({ figure, value }) => figure.text.startsWith(`${near.figure.text} `) && value > size.value);
}

function isDown(passage: Passage, change: Mention): boolean {
  const size = isOrPercent(passage, change) ? passage.mentions[change.at - 1] : undefined;
  return goesDown(passage, size ?? change);
}

function goesDown(passage: Passage, { start, figure, ...rest }: Mention): boolean {
  if (/^\+/u.test(figure.text)) return false;
  if (typeof figure.value === 'number' && figure.value < 0) return true;
  const ahead = before(passage, { ...rest, figure, start }, 60);
  const tail = behind(passage, { ...rest, figure, start }, 24);
  if (/^\s*(?:\w+ )?(?:more|higher|increase|rise|jump|growth|surge|above)\b/i.test(tail)) return false;
  if (/^\s*(?:\w+ )?(?:fewer|less|lower|drop|decline|decrease|fall|reduction|cut|below)\b/i.test(tail)) return true;
  const lastDown = lastIndex(ahead, DOWN);
  return lastDown >= 0 && lastDown > lastIndex(ahead, UP);
}

const lastIndex = (text: string, words: RegExp): number =>
  [...text.matchAll(new RegExp(words.source, 'gi'))].at(-1)?.index ?? -1;

function between(passage: Passage, change: Mention, { earlier, later, certain }: Ends, down: boolean): Suggestion {
  const [high, low] = down ? [earlier, later] : [later, earlier];
  const percent = change.kind === 'part';
  const size = `${high.id} - ${low.id}`;
  return {
    kind: percent ? 'change' : 'difference',
    relation: 'eq',
    formula: percent ? `(${size}) / ${earlier.id}` : size,
    compared: change.id,
    figures: [earlier, later, change],
    hypothesis: capital(`from ${say(earlier)} to ${say(later)} is a ${down ? 'fall' : 'rise'} of ${say(change)}.`),
    basis: certain ? 'stated' : 'implied',
    cue: [cueAt(passage.text, change.start, change.end)],
    confidence: certain ? 0.9 : 0.6,
  };
}

/** "The increase to 117.3 million is a rise of 8 per cent or 8.8 million". */
function asNumber(passage: Passage, change: Mention, size: Mention, later: Mention, down: boolean): Suggestion {
  return {
    kind: 'change',
    relation: 'eq',
    formula: `${size.id} / (${later.id} ${down ? '+' : '-'} ${size.id})`,
    compared: change.id,
    figures: [later, change, size],
    hypothesis: capital(`a ${down ? 'fall' : 'rise'} of ${say(size)} to ${say(later)} is one of ${say(change)}.`),
    basis: 'stated',
    cue: [cueAt(passage.text, change.end, size.start)],
    confidence: 0.85,
  };
}
