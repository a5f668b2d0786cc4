import type { Decimal, Estimate } from "../model/index.js";
import { fitsPlaces, fitsWord, placesOf, powerOfTen, scaled, smallScaled } from "./scaled.js";

/**
 * Amounts as whole numbers of 10^-scale. `values` is 64 bits wide where every amount fits, else a list of bigints.
 * What a plain number cannot say (a bound, an upper end, a stated precision) stands in `stated`, by row.
 */
export interface AmountColumn {
  readonly values: BigInt64Array | readonly bigint[];
  readonly scale: number;
  readonly stated: ReadonlyMap<number, Estimate>;
}

const littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
const half = 2 ** 32;

/** Whether an estimate says more than a plain number does. */
const saysMore = (e: Estimate): boolean => e.bound !== "exact" || e.step !== undefined;

/**
 * A column of amounts while they come in. The scale grows with the finest amount, and what is there already is brought to it; an amount
 * beyond 64 bits turns the column into a list of bigints.
 */
export class AmountBuilder {
  private words: BigInt64Array;
  private halves: Int32Array;
  private wide: bigint[] | null = null;
  private scale = 0;
  private readonly stated = new Map<number, Estimate>();

  constructor(length: number) {
    this.words = new BigInt64Array(length);
    this.halves = new Int32Array(this.words.buffer);
  }

  set(row: number, amount: Estimate): void {
    const { value } = amount;
    if (!fitsPlaces(value, this.scale)) this.rescale(placesOf(value), row);
    if (saysMore(amount)) this.stated.set(row, amount);
    const small = littleEndian && this.wide === null ? smallScaled(value, this.scale) : null;
    if (small === null) return this.setLarge(row, value);
    const high = Math.floor(small / half);
    this.halves[2 * row] = small - high * half;
    this.halves[2 * row + 1] = high;
  }

  private setLarge(row: number, value: Decimal): void {
    this.setInteger(row, scaled(value, this.scale));
  }

  private setInteger(row: number, integer: bigint): void {
    if (this.wide === null && !fitsWord(integer)) this.wide = Array.from(this.words);
    if (this.wide === null) this.words[row] = integer;
    else this.wide[row] = integer;
  }

  private rescale(places: number, rows: number): void {
    const factor = powerOfTen(places - this.scale);
    this.scale = places;
    for (let row = 0; row < rows; row++) {
      const integer = this.wide === null ? (this.words[row] ?? 0n) : (this.wide[row] ?? 0n);
      if (integer !== 0n) this.setInteger(row, integer * factor);
    }
  }

  done(): AmountColumn {
    return { values: this.wide ?? this.words, scale: this.scale, stated: this.stated };
  }
}
