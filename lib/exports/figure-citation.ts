import { speakerOf } from '../article/attribution';
import type { Bibliography } from '../article/schema';
import type { Figure } from '../checks/evaluated';
import { partsOf } from './figure-parts';
import { citationOf } from './figure-rows';
import { joinParts } from './number-parts';
import { oneLine } from './one-line';

/**
 * A figure to paste into a report, in one line: the number with hedge and label, its sentence, the citation, who says
 * so. "an estimated 1.7 million Afghans … — “Two separate …” (Hasan Ali, “…”, …. Said by: nobody named.)"
 */
export function formatFigureCitation(figure: Figure, bibliography: Bibliography): string {
  const number = joinParts(partsOf(figure));
  const source = `${citationOf(bibliography)}. Said by: ${speakerOf(figure.data)}.`;
  return oneLine(`${number} ${figure.data.label} — “${figure.sentence.quote}” (${source})`);
}
