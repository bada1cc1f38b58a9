import { cues, says } from './propose-cues';
import { before, behind, gap, type Mention, type Passage } from './propose-passage';

const RISE_BEFORE =
  /\b(?:rose|risen|rising|increas\w*|grew|grown|growing|growth|fell|fallen|falling|drop\w*|declin\w*|decreas\w*|jump\w*|surg\w*|shr[aiu]nk|climb\w*|plung\w*|plummet\w*|soar\w*|gain\w*|up|down|rise|fall|reduc\w*|cut|slump\w*|leap\w*|leapt|spike\w*|swell\w*|expand\w*|contract\w*|lower\w*|rais\w*)\b[^.;:()]{0,28}$/i;
const RISE_BEHIND =
  /^\s*(?:\w+\s)?(?:more|fewer|less|higher|lower|increases?|rise|jump|drop|decline|decrease|fall|growth|above|below|surge|reduction|cut|up|down|hike|slump|year[ -]on[ -]year|since)\b/i;

const BY =
  /\b(?:rose|risen|rising|increas\w*|grew|grown|growing|fell|fallen|falling|drop\w*|declin\w*|decreas\w*|shr[aiu]nk|plung\w*|plummet\w*|up|down|reduced|cut|slashed)\b(?: [\p{L}]+){0,2} by (?:[\p{L}]+ ){0,2}$/iu;

const BY_WORD = cues('by');
const ENDS = cues('from to up');
const CHANGES = cues(
  'rose rise risi incr grew grow fell fall drop decl decr jump surg shra shri shru clim plun plum soar gain up down redu cut slum leap spik swel expa cont lowe rais more fewe less high abov belo hike year sinc',
);

/** A percentage that tells how something changed, and no share of anything. */
export function isChange(passage: Passage, part: Mention): boolean {
  if (part.kind !== 'part') return false;
  const known = passage.changes.get(part.at);
  if (known !== undefined) return known;
  const found = tellsChange(passage, part);
  passage.changes.set(part.at, found);
  return found;
}

function tellsChange(passage: Passage, part: Mention): boolean {
  // "fell by a third", but not "a third fell ill".
  if (part.figure.unit !== 'percent') return says(passage, part, BY_WORD) && BY.test(before(passage, part));
  if (
    says(passage, part, ENDS) &&
    /\b(?:from|to|ma(?:de|kes?|king) up) (?:[\p{L}]+ ){0,2}$/iu.test(before(passage, part))
  )
    return false;
  if (/^[+−–-]/u.test(part.figure.text) || /[+−]$/u.test(before(passage, part, 3))) return true;
  if (!says(passage, part, CHANGES)) return false;
  return (
    RISE_BEFORE.test(before(passage, part)) || RISE_BEHIND.test(behind(passage, part)) || isOrPercent(passage, part)
  );
}

/** "down by 23,940 or 5 percent": the same change once more. */
export function isOrPercent(passage: Passage, part: Mention): boolean {
  const size = passage.mentions[part.at - 1];
  if (size?.sentence !== part.sentence || size.kind === 'part') return false;
  return /^(?: [\p{L}-]+)? (?:or|\() ?$/u.test(gap(passage, size, part)) && BY.test(before(passage, size));
}
