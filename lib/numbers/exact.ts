import Fraction from 'fraction.js';
import { divisorOf, isSafe, MOST } from './safe-integer';

/** What may stand beside an exact number: an integer, or a plain decimal such as "0.5". */
type Operand = Exact | number | bigint | string;

/**
 * A rational number in lowest terms. Numerator and denominator are integers that a double holds exactly, as those of
 * nearly every printed number are: that is many times faster than BigInt. What does not fit is left to fraction.js.
 * Each value has one form, so that equal numbers are structurally equal.
 */
export class Exact {
  /** The sign stands above, 0 has none; both are NaN where `large` holds the value, so that nothing computed of them passes. */
  private constructor(
    private readonly above: number,
    private readonly below: number,
    private readonly large: Fraction | null,
  ) {}

  /** @throws {RangeError} for anything but an integer or a plain decimal. */
  static from(value: number | bigint | string): Exact {
    if (typeof value === 'number') {
      if (!Number.isSafeInteger(value)) throw new RangeError(`not an exact integer: ${value}`);
      return new Exact(value + 0, 1, null);
    }
    if (typeof value === 'bigint') return Exact.of(new Fraction(value));
    // Most numbers of a text are short integers.
    if (/^\d{1,15}$/.test(value)) return new Exact(Number(value), 1, null);
    const [, sign, whole = '', decimals = ''] = /^(-?)(?=\.?\d)(\d*)(?:\.(\d*))?$/.exec(value) ?? [];
    if (sign === undefined) throw new RangeError(`not a plain decimal: ${value}`);
    const above = Number(whole + decimals);
    return Exact.small(sign === '-' ? -above : above, 10 ** decimals.length) ?? Exact.of(new Fraction(value));
  }

  /** @param value In lowest terms, as fraction.js has them. */
  static of(value: Fraction): Exact {
    const { s, n, d } = value;
    return n <= MOST && d <= MOST
      ? new Exact(Number(s * n), Number(d), null)
      : new Exact(Number.NaN, Number.NaN, value);
  }

  /** @param below Above 0. @returns null where one of the two may have lost digits. */
  private static small(above: number, below: number): Exact | null {
    if (!isSafe(above) || !isSafe(below)) return null;
    if (below === 1) return new Exact(above + 0, 1, null);
    const divisor = divisorOf(Math.abs(above), below);
    return new Exact(above / divisor + 0, below / divisor, null);
  }

  /** Whether numerator and denominator are exact as doubles. */
  get isSmall(): boolean {
    return this.large === null;
  }

  /** The numerator without its sign, the denominator, and the sign: −1 below 0, else 1. */
  get n(): bigint {
    return this.large === null ? BigInt(Math.abs(this.above)) : this.large.n;
  }
  get d(): bigint {
    return this.large === null ? BigInt(this.below) : this.large.d;
  }
  get s(): bigint {
    return this.large === null ? (this.above < 0 ? -1n : 1n) : this.large.s;
  }

  add(other: Operand): Exact {
    const that = exact(other);
    const left = this.above * that.below;
    const right = that.above * this.below;
    const sum = isSafe(left) && isSafe(right) ? Exact.small(left + right, this.below * that.below) : null;
    return sum ?? Exact.of(this.fraction().add(that.fraction()));
  }

  sub(other: Operand): Exact {
    return this.add(exact(other).neg());
  }

  mul(other: Operand): Exact {
    const that = exact(other);
    const product = Exact.small(this.above * that.above, this.below * that.below);
    return product ?? Exact.of(this.fraction().mul(that.fraction()));
  }

  /** @throws {RangeError} for a division by 0. */
  div(other: Operand): Exact {
    return this.mul(exact(other).inverse());
  }

  /** @throws {RangeError} for 0. */
  inverse(): Exact {
    if (this.above === 0) throw new RangeError('nothing can be divided by 0');
    if (this.large !== null) return Exact.of(this.large.inverse());
    return new Exact(Math.sign(this.above) * this.below, Math.abs(this.above), null);
  }

  neg(): Exact {
    return this.large === null ? new Exact(0 - this.above, this.below, null) : Exact.of(this.large.neg());
  }

  abs(): Exact {
    return this.lt(0) ? this.neg() : this;
  }

  /** @returns a number below 0, 0, or a number above 0, as this is less than, equal to, or more than the other. */
  compare(other: Operand): number {
    const that = exact(other);
    const left = this.above * that.below;
    const right = that.above * this.below;
    // Products that were rounded keep their order, but may come to the same.
    if (left < right) return -1;
    if (left > right) return 1;
    return isSafe(left) ? 0 : this.fraction().compare(that.fraction());
  }

  equals(other: Operand): boolean {
    return this.compare(other) === 0;
  }
  gt(other: Operand): boolean {
    return this.compare(other) > 0;
  }
  gte(other: Operand): boolean {
    return this.compare(other) >= 0;
  }
  lt(other: Operand): boolean {
    return this.compare(other) < 0;
  }
  lte(other: Operand): boolean {
    return this.compare(other) <= 0;
  }

  floor(): Exact {
    return this.below === 1 ? this : Exact.of(this.fraction().floor());
  }
  ceil(): Exact {
    return this.below === 1 ? this : Exact.of(this.fraction().ceil());
  }
  /** To the nearest integer, a half up. */
  round(): Exact {
    return this.below === 1 ? this : Exact.of(this.fraction().round());
  }

  /** The double nearest to a small one; about that of a large one. */
  valueOf(): number {
    return this.large === null ? this.above / this.below : this.large.valueOf();
  }

  /** "11/4", "-3". */
  toFraction(): string {
    return this.below === 1 ? String(this.above) : this.fraction().toFraction();
  }

  /** "2.75"; what has no end is told by the digits that come again: "0.(3)". */
  toString(): string {
    return this.below === 1 ? String(this.above) : this.fraction().toString();
  }

  private fraction(): Fraction {
    return this.large ?? new Fraction(this.above, this.below);
  }
}

const exact = (value: Operand): Exact => (value instanceof Exact ? value : Exact.from(value));
