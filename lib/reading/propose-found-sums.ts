import { meets, type Plausible, sumOf } from './propose-fits';
import { alike, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggest } from './propose-sums';

/** How many figures before or behind a whole its parts may begin. */
const REACH = 20;
const MOST_PARTS = 12;
/** Sums of figures as fine as this come out by accident in less than one of a thousand tries. */
const SHARP = 0.0006;

/** Sums that nobody spells out, but that come out to the last digit: neighbours in the text against a larger figure. */
export function proposeFoundSums(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((whole) => {
    if ((whole.kind !== 'count' && whole.kind !== 'money') || whole.value < 200) return [];
    const near = passage.mentions.slice(Math.max(0, whole.at - REACH), whole.at + REACH);
    const parts = near.filter(
      (part) => part !== whole && part.value > 0 && part.value < whole.value && alike(part, whole),
    );
    const sides = [parts.filter(({ at }) => at < whole.at), parts.filter(({ at }) => at > whole.at)];
    const runs = sides.flatMap((side) => runsOf(side, whole)).sort((a, b) => a.length - b.length);
    const [run] = runs;
    return run === undefined ? [] : [suggest(passage, run, whole, 'eq', 'ours', 0.6, [0, 0])];
  });
}

/** Runs of neighbours that come to the whole. */
function runsOf(parts: readonly Mention[], whole: Mention): readonly (readonly Mention[])[] {
  const found: (readonly Mention[])[] = [];
  for (let from = 0; from < parts.length - 1; from += 1) {
    let sum: Plausible = { low: 0, high: 0 };
    for (let to = from; to < parts.length && to - from < MOST_PARTS; to += 1) {
      const part = parts[to];
      if (part === undefined) break;
      sum = sumOf([sum, part.tight]);
      if (sum.low > whole.tight.high) break;
      const length = to - from + 1;
      if (length < 2 || whole.value < (length < 4 ? 1000 : 200)) continue;
      const width = (sum.high - sum.low + whole.tight.high - whole.tight.low) / 2;
      if (width / whole.value < sharpness(parts.slice(from, to + 1)) && meets(sum, whole.tight))
        found.push(parts.slice(from, to + 1));
    }
  }
  return found;
}

/** Two neighbours of one printed noun are a likelier sum than any run of figures. */
function sharpness(run: readonly Mention[]): number {
  const [first, second] = run;
  const noun = first?.figure.unit ?? '';
  const paired = run.length === 2 && noun !== '' && noun === second?.figure.unit && second.at - (first?.at ?? 0) === 1;
  return paired ? 0.003 : SHARP;
}
