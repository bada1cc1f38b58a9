/** The columns of a table of figures, in order: the header row of every CSV file. */
export const FIGURE_FIELDS = [
  'id',
  'label',
  'printed',
  'hedge',
  'nominal',
  'rounding_low',
  'rounding_high',
  'hedge_low',
  'hedge_high',
  'unit',
  'kind',
  'population',
  'place',
  'period',
  'said_by',
  'quote',
  'article',
] as const;

export type FigureField = (typeof FIGURE_FIELDS)[number];

/**
 * One figure as text, for files and tables. Numbers are plain decimals in the unit's base, shares in percent (62 for
 * 62 %, 50 for "half"). Empty: no hedge; a nominal where the article prints a range; an end that is unbounded.
 */
export type FigureRow = Readonly<Record<FigureField, string>>;
