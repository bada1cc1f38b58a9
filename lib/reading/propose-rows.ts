import { cueAt, inSentence, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, say } from './propose-say';

/** Rows of a table that lost its lines: "Eritrea 3,233 3,729 +15%", or a row of counts and a row of changes under it. */
export function proposeRows(passage: Passage): readonly Suggestion[] {
  const found: Suggestion[] = [];
  for (const [sentence, mentions] of passage.bySentence) {
    if (!isRow(passage, sentence, mentions)) continue;
    const [changes, counts] = [
      mentions.filter(({ kind }) => kind === 'part'),
      mentions.filter(({ kind }) => kind === 'count'),
    ];
    const change = changes[0];
    if (
      changes.length === 1 &&
      change !== undefined &&
      change === mentions.at(-1) &&
      /^[+−–-]/u.test(change.figure.text)
    ) {
      const [earlier, later] = counts.slice(-2);
      if (earlier !== undefined && later !== undefined && counts.length <= 3)
        found.push(row(passage, earlier, later, change));
    }
    if (changes.length < 2 || counts.length > 0 || !/change/i.test(label(passage, sentence, mentions))) continue;
    const above = inSentence(passage, sentence - 1);
    if (!isRow(passage, sentence - 1, above) || above.some(({ kind }) => kind !== 'count')) continue;
    const shift = above.length - changes.length;
    if (shift !== 0 && shift !== 1) continue;
    for (const [index, under] of changes.entries()) {
      const [earlier, later] = [above[index + shift - 1], above[index + shift]];
      if (earlier !== undefined && later !== undefined) found.push(row(passage, earlier, later, under));
    }
  }
  return found;
}

const label = ({ text, reading }: Passage, sentence: number, [first]: readonly Mention[]): string =>
  text.slice(reading.sentences[sentence]?.start ?? 0, first?.start ?? 0);

/** A label, then numbers only. */
function isRow(passage: Passage, sentence: number, mentions: readonly Mention[]): boolean {
  const place = passage.reading.sentences[sentence];
  if (place === undefined || mentions.length < 2 || label(passage, sentence, mentions).length > 60) return false;
  const last = mentions.at(-1);
  if (last === undefined || place.end - last.end > 2) return false;
  return mentions.every((mention, index) => {
    const next = mentions[index + 1];
    return next === undefined || /^[\s|;,:+−–-]{1,12}$/u.test(passage.text.slice(mention.end, next.start));
  });
}

function row({ text }: Passage, earlier: Mention, later: Mention, change: Mention): Suggestion {
  const down =
    /^[−–-]/u.test(change.figure.text) || (typeof change.figure.value === 'number' && change.figure.value < 0);
  const [high, low] = down ? [earlier, later] : [later, earlier];
  return {
    kind: 'change',
    relation: 'eq',
    formula: `(${high.id} - ${low.id}) / ${earlier.id}`,
    compared: change.id,
    figures: [earlier, later, change],
    hypothesis: capital(`from ${say(earlier)} to ${say(later)} is a change of ${say(change)}.`),
    basis: 'implied',
    cue: [cueAt(text, change.start, change.end)],
    confidence: 0.75,
  };
}
