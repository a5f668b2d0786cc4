import type { Codes } from "../../columns/index.js";

/** One of the columns that make a row's cell: its codes, by row of the table, each below `size`. */
export interface KeyPart {
  readonly codes: Codes;
  readonly size: number;
}

/** Rows of a table: those listed, or all from 0 on. */
export interface RowSet {
  readonly index: Uint32Array | null;
  readonly count: number;
}

/** The cells that rows fall into: as many as the product of the parts' sizes, the last part turning fastest. */
export interface KeySpace {
  readonly parts: readonly KeyPart[];
  readonly size: number;
  /** The codes of the columns that cells stand for: a list for each column. */
  codesOf(cells: Uint32Array): readonly Uint32Array[];
}

export const productOf = (parts: readonly KeyPart[]): number => parts.reduce((product, { size }) => product * size, 1);

/** The digits of whole numbers below 2^53 whose places have these sizes: a list for each place. Nothing is left of the numbers. */
export function digitsOf(numbers: Float64Array, sizes: readonly number[]): readonly Uint32Array[] {
  const digits = sizes.map(() => new Uint32Array(numbers.length));
  for (const [place, own] of [...digits.entries()].reverse()) if (sizes[place] !== 1) takeDigits(numbers, sizes[place] ?? 1, own);
  return digits;
}

function takeDigits(rest: Float64Array, size: number, digits: Uint32Array): void {
  for (let i = 0; i < rest.length; i++) {
    const value = rest[i] ?? 0;
    const high = Math.floor(value / size);
    digits[i] = value - high * size;
    rest[i] = high;
  }
}

/** The space in which every combination of codes has a cell of its own. */
export function denseSpace(parts: readonly KeyPart[]): KeySpace {
  const sizes = parts.map(({ size }) => size);
  return { parts, size: productOf(parts), codesOf: (cells) => digitsOf(new Float64Array(cells), sizes) };
}
