import advances from './source-serif-advances.json';
import { sumOfAdvances } from './text-width';

const UNITS_PER_EM = 1000;
/** A system's bold serif is up to 22 % wider than Source Serif 4 at weight 600 (DejaVu Serif). */
const SLACK = 1.22;

/**
 * The width that a picture's title may take, in Source Serif 4 at weight 600 or in a system's bold serif.
 * @param size font size in px
 * @returns px of the picture's own scale
 */
export function titleWidth(text: string, size: number): number {
  return (sumOfAdvances(text, advances, UNITS_PER_EM) / UNITS_PER_EM) * size * SLACK;
}
