import type { Decimal } from "../model/index.js";
import { fitsWord, scaled, smallScaled } from "./scaled.js";

const littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
const half = 2 ** 32;

/** Writes whole numbers as words of 64 bits; small ones as two halves, which spares a bigint each. */
export class WordWriter {
  readonly values: BigInt64Array;
  private readonly halves: Int32Array;

  constructor(length: number) {
    this.values = new BigInt64Array(length);
    this.halves = new Int32Array(this.values.buffer);
  }

  /** False where the number does not fit. */
  set(row: number, value: Decimal, scale: number): boolean {
    const small = littleEndian ? smallScaled(value, scale) : null;
    if (small === null) return this.setLarge(row, scaled(value, scale));
    const high = Math.floor(small / half);
    this.halves[2 * row] = small - high * half;
    this.halves[2 * row + 1] = high;
    return true;
  }

  private setLarge(row: number, integer: bigint): boolean {
    if (!fitsWord(integer)) return false;
    this.values[row] = integer;
    return true;
  }
}
