import type { Ends } from './propose-ends';
import { alike, before, behind, gap, type Mention, type Passage } from './propose-passage';

const AGAINST =
  /\b(?:compared (?:to|with)|against|(?:up|down) from|versus|from)\b(?: [\p{L}]+){0,2} $|\b(?:while|whereas|when)\b[^.;]{0,60}\b(?:last|previous|corresponding|same|preceding) (?:year|period|month|quarter)\b[^.;]{0,50}$/iu;

/** "345,000, against 210,000 in 2021, an increase of 64 per cent"; "120,000 in 2015 and 180,000 in 2016, 50 per cent more". */
export function comparedBefore(passage: Passage, change: Mention, like: readonly Mention[]): Ends | null {
  const [a, b] = like.filter(({ at }) => at < change.at).slice(-2);
  if (a === undefined || b === undefined || b.at !== change.at - 1 || !alike(a, b)) return null;
  const [between, words] = [gap(passage, a, b), gap(passage, b, change)];
  if (
    !/^[^.;:]{0,60}(?:,|:|–|—|\(|\bwhich|\bthat) ?(?:or |i\.e\. |(?:which (?:is|represents?|was|means|meant) |(?:is|represents?|was|means|meant) |representing )?(?:an? )?)?(?:[\p{L}]+ of )?(?:[\p{L}]+ )?$/iu.test(
      words,
    )
  )
    return null;
  if (AGAINST.test(between)) return { earlier: b, later: a, certain: true };
  const more = /^ (?:more|fewer|less|higher|lower)\b/i.test(behind(passage, change));
  if (more && /\band\b/i.test(between)) return { earlier: a, later: b, certain: false };
  // "21,565 in 2022 and 10,589 this year, a fall of 49 per cent".
  const named =
    /\b(?:increase|rise|drop|decrease|decline|fall|growth|reduction)\b/i.test(behind(passage, change)) ||
    / of $/.test(words);
  if (!named || !/\band\b/i.test(between) || a.value === b.value) return null;
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  return isDownwards(passage, change)
    ? { earlier: high, later: low, certain: false }
    : { earlier: low, later: high, certain: false };
}

/** "down 20 per cent on last year: 8,000 against 10,000". */
export function comparedBehind(passage: Passage, change: Mention, like: readonly Mention[]): Ends | null {
  const [a, b] = like.filter(({ at }) => at > change.at);
  if (a === undefined || b === undefined || a.at !== change.at + 1 || b.at !== a.at + 1 || !alike(a, b)) return null;
  if (!/(?::|,| --? |[–—]|\(|\bto) ?(?:[\p{L}]+ )?$/iu.test(gap(passage, change, a))) return null;
  return AGAINST.test(gap(passage, a, b)) ? { earlier: b, later: a, certain: true } : null;
}

const isDownwards = (passage: Passage, change: Mention): boolean =>
  /\b(?:drop|decrease|decline|fall|reduction|less|fewer|down)\b/i.test(
    `${before(passage, change, 24)} ${behind(passage, change, 24)}`,
  );
