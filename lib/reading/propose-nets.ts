import { alike, before, cueAt, gap, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, say } from './propose-say';

const NET =
  /\b(?:(?:a |the )?net (?:[\p{L}]+ )?(?:of|to)|(?:a |the )?(?:difference|gap|shortfall|surplus|deficit|balance) of|leaving (?:a )?(?:gap|shortfall|balance|net) of|leaving)(?: [\p{L}]+){0,2} $/iu;
const AGAINST = /\b(?:and|but|while|whereas|against|minus|less|out of|of|from)\b/iu;

/** "6,000 people left and 4,500 returned, a net outflow of 1,500": the difference of the two numbers before it. */
export function proposeNets(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((net) => {
    if (net.kind !== 'count' && net.kind !== 'money') return [];
    const [a, b] = [passage.mentions[net.at - 2], passage.mentions[net.at - 1]];
    if (a?.sentence !== net.sentence || b?.sentence !== net.sentence || !alike(a, b) || !alike(b, net)) return [];
    const found = NET.exec(before(passage, net));
    if (found === null || !AGAINST.test(gap(passage, a, b) ?? '')) return [];
    if (net.low > Math.max(a.high, b.high)) return [];
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
        confidence: 0.7,
      },
    ];
  });
}
