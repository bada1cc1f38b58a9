import type { Drawing, RowsChart } from './chart';

/** Sizes of a drawing in px of its own scale. */
export interface Measures {
  readonly width: number;
  /** Font sizes. The wide drawing is shown from 665 px on, where 13 px still come out as 12. */
  readonly text: { readonly name: number; readonly value: number; readonly small: number };
  /** Height of a band. */
  readonly band: number;
  /** From one row to the next. */
  readonly rowGap: number;
  /** Widest a name is set in its column; `null`: names stand above their bands. */
  readonly nameColumn: number | null;
  /** Between the plot and the picture's right edge: room for the head of an arrow. */
  readonly right: number;
}

/** From the text above a band to the band: the nominal mark stands out of the band by as much, less one. */
export const MARK_OVERHANG = 5;
/** Widest a name is set beside bands, px; with the exactness of figures stands more. */
export const NAME_COLUMN = 190;
/** Between the column of names and the plot. */
export const COLUMN_GAP = 24;

/** The measures of one drawing of one kind of chart. */
export function measuresOf(kind: RowsChart['kind'], drawing: Drawing): Measures {
  const thick = kind === 'bars' || kind === 'parts';
  return drawing === 'narrow'
    ? {
        width: 288,
        text: { name: 14, value: 15, small: 12 },
        band: thick ? 22 : 16,
        rowGap: 22,
        nameColumn: null,
        right: 10,
      }
    : {
        width: 720,
        text: { name: 14, value: 16, small: 13 },
        band: thick ? 26 : 18,
        rowGap: thick ? 18 : 14,
        nameColumn: kind === 'exactness' ? 214 : NAME_COLUMN,
        right: 14,
      };
}
