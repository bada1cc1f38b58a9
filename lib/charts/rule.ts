import { clearSegments } from './clear-segments';
import type { Box } from './placed-text';

/** A vertical hairline in pieces that run through no text, px. */
export interface Rule {
  readonly x: number;
  readonly pieces: readonly (readonly [top: number, bottom: number])[];
}

/** Draws hairlines at an x, in px, over one or more stretches from top to bottom, clear of the texts' boxes. */
export function ruleAt(x: number, stretches: readonly (readonly [number, number])[], boxes: readonly Box[]): Rule {
  const sharp = crisp(x);
  return { x: sharp, pieces: stretches.flatMap(([top, bottom]) => clearSegments(sharp, top, bottom, boxes)) };
}

/** A hairline is sharp when it covers one row of pixels. */
const crisp = (px: number): number => Math.round(px - 0.5) + 0.5;
