import type { Place, Selected } from './desk-messages';

/** The first place of these words that is not marked already. */
export function findWords(
  text: string,
  words: string,
  taken: readonly Place[],
  select: (place: Place) => Selected,
): Selected {
  const wanted = words.trim();
  let problem = `“${wanted}” is not in the text, or marked already`;
  if (wanted === '') return { ok: false, problem: 'there are no words to look for' };
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    if (taken.some((place) => place.start < end && at < place.end)) continue;
    const selected = select({ start: at, end });
    if (selected.ok) return selected;
    problem = selected.problem;
  }
  return { ok: false, problem };
}
