import { boundOf } from './propose-bounds';
import { isChange } from './propose-change-words';
import { cues, saying } from './propose-cues';
import { meets } from './propose-fits';
import { shared } from './propose-nouns';
import { alike, before, cueAt, type Mention, type Passage, type Suggestion, wordsAround } from './propose-passage';
import { capital, say, the } from './propose-say';

const OTHER =
  /\b(?:the|its|their|another|some) ?(?:other|others|remaining|rest(?:,| of (?:them|the [\p{L}-]+))?|remainder|balance|residual(?: figure| number)?)\b(?: of)?(?: [\p{L}-]+){0,3},? $/iu;
const REACH = 7;
/** How far what is left may be from the difference and still be meant for it. */
const CLOSE = 0.25;

const OTHERS = cues('othe rema rest bala resi');

/** "13,446 were sent back, 6,545 of them at the border. The other 6,901 …": what is left of a whole without a part. */
export function proposeRemaining(passage: Passage): readonly Suggestion[] {
  return saying(passage, OTHERS).flatMap((left) => {
    const cue = OTHER.exec(before(passage, left));
    if (cue === null) return [];
    if (left.kind === 'part') return restOfAll(passage, left, cue);
    if (left.kind !== 'count' && left.kind !== 'money') return [];
    const earlier = passage.mentions
      .slice(Math.max(0, left.at - REACH), left.at)
      .filter(({ sentence, kind, value }) => left.sentence - sentence <= 3 && kind === left.kind && value > 1);
    const plain = earlier.filter((mention) => boundOf(mention) === null);
    const known = plain.length > 1 ? plain : earlier;
    const found =
      nearest(
        left,
        known.filter((mention) => alike(mention, left)),
      ) ??
      nearest(left, known) ??
      outOf(passage, left);
    if (found === null) return [];
    const { whole, part } = found;
    return [
      {
        kind: 'sum',
        relation: 'eq',
        formula: `${whole.id} - ${part.id}`,
        compared: left.id,
        figures: [whole, part, left],
        hypothesis: capital(`of ${the(whole)}, all who are not among ${the(part)} are ${the(left)}.`),
        basis: 'implied',
        cue: [cueAt(passage.text, left.start - cue[0].length, left.start)],
        confidence: 0.65,
      },
    ];
  });
}

const OUT_OF = /^ ?(?:[\p{L}-]+ ){0,2}(?:out )?of (?:[\p{L}-]+ ){0,3}$/iu;

/** "A out of B" in one of the two sentences before: then what is left is B without A, however far off it is. */
function outOf(
  { mentions, ...passage }: Passage,
  left: Mention,
): { readonly whole: Mention; readonly part: Mention } | null {
  for (let at = left.at - 1; at > 0 && left.at - at <= REACH; at -= 1) {
    const [part, whole] = [mentions[at - 1], mentions[at]];
    if (part === undefined || whole === undefined || left.sentence - part.sentence > 2) return null;
    if (part.sentence !== whole.sentence || !alike(part, whole) || part.value >= whole.value) continue;
    if (left.kind === whole.kind && OUT_OF.test(passage.text.slice(part.end, whole.start))) return { whole, part };
  }
  return null;
}

/** The whole and the part whose difference is nearest to what is left. */
function nearest(left: Mention, known: readonly Mention[]): { readonly whole: Mention; readonly part: Mention } | null {
  const pairs = known.flatMap((whole) =>
    known
      .filter((part) => part !== whole && part.value < whole.value && left.value < whole.value && alike(part, whole))
      .map((part) => ({ whole, part, miss: Math.abs(whole.value - part.value - left.value) / left.value })),
  );
  const [best] = pairs.sort((a, b) => a.miss - b.miss);
  return best === undefined || best.miss > CLOSE ? null : best;
}

/** "A quarter … the remaining 75 %": two shares that are everything. */
function restOfAll(passage: Passage, left: Mention, cue: RegExpExecArray): readonly Suggestion[] {
  const earlier = passage.mentions
    .slice(Math.max(0, left.at - 4), left.at)
    .filter(
      (mention) => mention.kind === 'part' && left.sentence - mention.sentence <= 1 && !isChange(passage, mention),
    );
  const other = earlier.at(-1);
  if (other === undefined || earlier.length > 1 || isChange(passage, left)) return [];
  return [everything(passage, other, left, [left.start - cue[0].length, left.start], 0.65)];
}

/** "99 % of the guests live in towns. 1 % of the guests live in camps": to the last digit everything, in the same words. */
export function proposeComplementShares(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((later) => {
    if (later.kind !== 'part' || isChange(passage, later)) return [];
    for (const back of [1, 2, 3]) {
      const earlier = passage.mentions[later.at - back];
      if (earlier === undefined || later.sentence - earlier.sentence > 1) break;
      if (earlier.kind !== 'part' || isChange(passage, earlier)) continue;
      if (Math.abs(earlier.value + later.value - 1) > 1e-9) continue;
      const near =
        earlier.sentence === later.sentence ||
        (isLine(passage, earlier) && isLine(passage, later)) ||
        shared(wordsAround(passage, earlier), wordsAround(passage, later)) >= 1;
      if (near) return [everything(passage, earlier, later, [later.start, later.end], 0.5)];
    }
    return [];
  });
}

/** "Funded 6 %", "Gap 94 %": a label and a percentage. */
function isLine({ reading }: Passage, { sentence }: Mention): boolean {
  const place = reading.sentences[sentence];
  return place !== undefined && place.end - place.start <= 24;
}

function everything(
  passage: Passage,
  a: Mention,
  b: Mention,
  [start, end]: readonly [number, number],
  confidence: number,
): Suggestion {
  return {
    kind: 'percents',
    relation: 'eq',
    formula: `${a.id} + ${b.id}`,
    compared: '1',
    figures: [a, b],
    hypothesis: capital(`${say(a)} and ${say(b)} are together everything.`),
    basis: meets({ low: a.low + b.low, high: a.high + b.high }, { low: 1, high: 1 }) ? 'implied' : 'ours',
    cue: [cueAt(passage.text, start, end)],
    confidence,
  };
}
