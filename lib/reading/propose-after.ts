import { meets, sumOf } from './propose-fits';
import { alike, cueAt, inSentence, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, sayAll } from './propose-say';
import { suggestSum } from './suggest-sum';

const SHARE = /^(f\d+) \/ (f\d+)$/u;

/** What follows from proposals that are made already. */
export function proposeFromOthers(passage: Passage, made: readonly Suggestion[]): readonly Suggestion[] {
  return [...beyondWholes(passage, made), ...sharesOfOne(passage, made), ...parallels(passage, made)];
}

/** "90 per cent of the 1.4 million, or 1.6 million": what is a percentage of a whole is part of it. */
function beyondWholes(passage: Passage, made: readonly Suggestion[]): readonly Suggestion[] {
  return made.flatMap(({ kind, formula, figures, cue }) => {
    const [, countId, wholeId] = kind === 'percent-of' ? (SHARE.exec(formula) ?? []) : [];
    const [count, whole] = [countId, wholeId].map((id) => figures.find((figure) => figure.id === id));
    if (count === undefined || whole === undefined || count.low <= whole.high) return [];
    return [{ ...suggestSum(passage, [count], whole, 'le', 'implied', 0.6, [0, 0]), cue }];
  });
}

/**
 * Numbers of one sentence that are percentages of one whole: where the percentages are everything, the numbers are the
 * whole; and never are they more than everything.
 */
function sharesOfOne(passage: Passage, made: readonly Suggestion[]): readonly Suggestion[] {
  const groups = new Map<string, { count: Mention; part: Mention; whole: Mention }[]>();
  for (const { kind, formula, compared, figures } of made) {
    const [, countId, wholeId] = kind === 'percent-of' ? (SHARE.exec(formula) ?? []) : [];
    const [count, whole, part] = [countId, wholeId, compared].map((id) => figures.find((figure) => figure.id === id));
    if (count === undefined || whole === undefined || part === undefined || count.sentence !== part.sentence) continue;
    const key = `${whole.id} ${part.sentence}`;
    groups.set(key, [...(groups.get(key) ?? []), { count, part, whole }]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (group.length < 2 || first === undefined) return [];
    const parts = group.map(({ part }) => part);
    const sum = sumOf(parts);
    const counts = group.map(({ count }) => count);
    if (meets(sum, { low: 1, high: 1 }))
      return [suggestSum(passage, counts, first.whole, 'eq', 'implied', 0.6, [0, 0])];
    return sum.low > 1 && isList(parts) ? [tooMuch(passage, parts)] : [];
  });
}

/** Side by side: each with its number between, and nothing else. */
const isList = (parts: readonly Mention[]): boolean =>
  parts.every((part, index) => index === 0 || part.at - (parts[index - 1]?.at ?? 0) <= 2);

function tooMuch({ text }: Passage, parts: readonly Mention[]): Suggestion {
  const [first, second] = parts;
  return {
    kind: 'percents',
    relation: 'le',
    formula: parts.map(({ id }) => id).join(' + '),
    compared: '1',
    figures: parts,
    hypothesis: capital(`${sayAll(parts)} are separate parts of one whole.`),
    basis: 'implied',
    cue: first === undefined || second === undefined ? [] : [cueAt(text, first.end, second.start)],
    confidence: 0.5,
  };
}

/** Where the numbers of one sentence are a sum, those of another in the same words are meant as one. */
function parallels(passage: Passage, made: readonly Suggestion[]): readonly Suggestion[] {
  let known: ReadonlyMap<string, readonly number[]> | null = null;
  return made.flatMap(({ kind, relation, figures, compared, formula }) => {
    const whole = figures.find(({ id }) => id === compared);
    const parts = figures.filter((figure) => figure !== whole);
    const [first] = parts;
    if (kind !== 'sum' || relation !== 'eq' || whole === undefined || first === undefined || /-/.test(formula))
      return [];
    const counts = countsOf(passage, first.sentence);
    if (counts.length !== parts.length || parts.some(({ sentence }) => sentence !== first.sentence)) return [];
    const place = countsOf(passage, whole.sentence).indexOf(whole);
    if (whole.sentence === first.sentence || place < 0) return [];
    // Few texts have such a sum: only then are all their sentences compared.
    known ??= shapesOf(passage);
    return (known.get(shapeOf(passage, first.sentence)) ?? []).flatMap((other) => {
      const same = countsOf(passage, other);
      const total = countsOf(passage, other + whole.sentence - first.sentence)[place];
      if (other === first.sentence || total === undefined || same.length !== parts.length) return [];
      return same.every((part) => alike(part, total) && part.value < total.value)
        ? [suggestSum(passage, same, total, 'eq', 'implied', 0.55, [0, 0])]
        : [];
    });
  });
}

const countsOf = (passage: Passage, sentence: number): readonly Mention[] =>
  inSentence(passage, sentence).filter(({ kind }) => kind === 'count' || kind === 'money');

const MOST_WORDS = 240;

function shapesOf(passage: Passage): ReadonlyMap<string, readonly number[]> {
  const shapes = new Map<string, number[]>();
  for (const [sentence, mentions] of passage.bySentence) {
    const shape = mentions.length < 2 ? '' : shapeOf(passage, sentence);
    if (shape === '') continue;
    const known = shapes.get(shape);
    if (known === undefined) shapes.set(shape, [sentence]);
    else if (known.length < 8) known.push(sentence);
  }
  return shapes;
}

/** The words of a sentence without its numbers; "" for long ones and those of few words. */
function shapeOf({ text, reading }: Passage, sentence: number): string {
  const place = reading.sentences[sentence];
  if (place === undefined || place.end - place.start > MOST_WORDS) return '';
  const words =
    text
      .slice(place.start, place.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.length < 3 ? '' : words.join(' ');
}
