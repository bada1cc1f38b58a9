/** A printed phrase and what it can mean. Ranges as in range-notation.ts; percentages as printed (0–100). */
export interface PrintedVector {
  readonly printed: string;
  readonly nominal: string;
  /** The coarse reading: zeros that end an integer are filling. */
  readonly rounding: string;
  /** Where the hedge allows more than rounding does. */
  readonly hedge?: string;
  /** The rounding range of the fine reading, where it is another. */
  readonly fine?: string;
  readonly source: string;
}

const UNROUND = 'R package scrutiny, documentation and tests of unround()';
const ROUNDWORK = 'R package roundwork, its introduction';
const OURS = 'numbers.md section 2, computed by an independent implementation and read by hand';

export const PRINTED_VECTORS: readonly PrintedVector[] = [
  { printed: '2.7', nominal: '2.7', rounding: '[2.65, 2.75]', source: UNROUND },
  { printed: '3.60', nominal: '3.6', rounding: '[3.595, 3.605]', source: ROUNDWORK },
  { printed: '4.50', nominal: '4.5', rounding: '[4.495, 4.505]', source: UNROUND },
  { printed: '8.2', nominal: '8.2', rounding: '[8.15, 8.25]', source: UNROUND },
  { printed: '4.4 million', nominal: '4400000', rounding: '[4350000, 4450000]', source: OURS },
  { printed: '6.0 million', nominal: '6000000', rounding: '[5950000, 6050000]', source: OURS },
  {
    printed: 'approximately 6 million',
    nominal: '6000000',
    rounding: '[5500000, 6500000]',
    hedge: '[4800000, 7200000]',
    source: OURS,
  },
  { printed: 'nearly 2 million', nominal: '2000000', rounding: '[1500000, 2000000]', source: OURS },
  {
    printed: 'nearly 2.0 million',
    nominal: '2000000',
    rounding: '[1950000, 2000000]',
    hedge: '[1800000, 2000000]',
    source: OURS,
  },
  {
    printed: 'an estimated 1.7 million',
    nominal: '1700000',
    rounding: '[1650000, 1750000]',
    hedge: '[1530000, 1870000]',
    source: OURS,
  },
  { printed: 'at least 60', nominal: '60', rounding: '[60, ∞)', source: OURS },
  { printed: 'more than 300,000', nominal: '300000', rounding: '(300000, ∞)', source: OURS },
  { printed: 'up to 500', nominal: '500', rounding: '[0, 500]', source: OURS },
  {
    printed: '300,000',
    nominal: '300000',
    rounding: '[250000, 350000]',
    fine: '[299999.5, 300000.5]',
    source: OURS,
  },
  {
    printed: '10 million',
    nominal: '10000000',
    rounding: '[5000000, 15000000]',
    fine: '[9500000, 10500000]',
    source: OURS,
  },
  { printed: 'roughly two dozen', nominal: '24', rounding: '[18, 30]', source: OURS },
  { printed: 'about 62%', nominal: '62', rounding: '[61.5, 62.5]', hedge: '[55.8, 68.2]', source: OURS },
  { printed: 'about 45', nominal: '45', rounding: '[45, 45]', hedge: '[36, 54]', source: OURS },
  {
    printed: 'about 450',
    nominal: '450',
    rounding: '[445, 455]',
    hedge: '[405, 495]',
    fine: '[449.5, 450.5]',
    source: OURS,
  },
  { printed: 'exactly 12', nominal: '12', rounding: '[12, 12]', source: OURS },
];
