import { cues, saying } from './propose-cues';
import { alike, before, cueAt, gap, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, say } from './propose-say';

const NET =
  /\b(?:(?:a |the )?net (?:[\p{L}]+ )?(?:of|to)|(?:a |the )?(?:funding |financing )?(?:difference|gap|shortfall|surplus|deficit|balance)(?: [\p{L}]+){0,3} (?:of|is|was|to|at|stands at|amounts to|amounts hence to)|leaving (?:a )?(?:gap|shortfall|balance|net) of|leaving)(?: [\p{L}]+){0,2} $/iu;
const CLOSE = 0.25;
const AGAINST = /\b(?:and|but|while|whereas|against|minus|less|out of|of|from)\b/iu;

const NETS = cues('net diff gap shor surp defi bala leav');

/** "6,000 people left and 4,500 returned, a net outflow of 1,500": the difference of the two numbers before it. */
export function proposeNets(passage: Passage): readonly Suggestion[] {
  return saying(passage, NETS).flatMap((net) => {
    if (net.kind !== 'count' && net.kind !== 'money') return [];
    const found = NET.exec(before(passage, net));
    const pair = found === null ? null : (besideIt(passage, net) ?? asked(passage, net));
    if (found === null || pair === null) return [];
    const [a, b] = pair;
    const [more, less]: readonly [Mention, Mention] = a.value > b.value ? [a, b] : [b, a];
    return [
      {
        kind: 'difference',
        relation: 'eq',
        formula: `${more.id} - ${less.id}`,
        compared: net.id,
        figures: [a, b, net],
        hypothesis: capital(`${say(more)} without ${say(less)} are ${say(net)}.`),
        basis: 'stated',
        cue: [cueAt(passage.text, net.start - found[0].length, net.start)],
        confidence: 0.85,
      },
    ];
  });
}

type Two = readonly [Mention, Mention];

/** The two numbers of the same sentence before it. */
function besideIt(passage: Passage, net: Mention): Two | null {
  const [a, b] = [passage.mentions[net.at - 2], passage.mentions[net.at - 1]];
  if (a?.sentence !== net.sentence || b?.sentence !== net.sentence || !alike(a, b) || !alike(b, net)) return null;
  const leaves = /\bleaving\b/iu.test(gap(passage, b, net));
  const fits = (leaves || AGAINST.test(gap(passage, a, b))) && net.low <= Math.max(a.high, b.high);
  return fits ? [a, b] : null;
}

/** "They need $23.5 million. … They got $7.0 million, leaving a shortfall of $16.5 million": nearest to the difference. */
function asked(passage: Passage, net: Mention): Two | null {
  if (net.kind !== 'money') return null;
  const sums = passage.mentions
    .slice(Math.max(0, net.at - 7), net.at)
    .filter((sum) => net.sentence - sum.sentence <= 2 && alike(sum, net));
  const pairs = sums.flatMap((whole) =>
    sums
      .filter((part) => part.value < whole.value && net.value < whole.value)
      .map((part) => ({ whole, part, miss: Math.abs(whole.value - part.value - net.value) / net.value })),
  );
  const [best] = pairs.sort((a, b) => a.miss - b.miss);
  return best === undefined || best.miss > CLOSE ? null : [best.whole, best.part];
}
