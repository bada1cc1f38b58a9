import type { FoundFigure, LeftOut } from '@/lib/reading/reading';
import type { Mark } from './desk-messages';

export const markOf = ({ id, start, end, hedge }: FoundFigure): Mark => ({
  id,
  start,
  end,
  hedge: hedge === null ? null : { start: hedge.start, end: hedge.end },
  why: null,
});

export const leftOutMark = ({ start, end, why }: LeftOut, index: number): Mark => ({
  id: `out${index + 1}`,
  start,
  end,
  hedge: null,
  why,
});
