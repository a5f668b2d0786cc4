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
  /** The codes of the columns that a cell stands for. */
  split(cell: number): readonly number[];
}

export const productOf = (parts: readonly KeyPart[]): number => parts.reduce((product, { size }) => product * size, 1);

/** The digits of a number whose places have these sizes. */
export function digitsOf(value: number, sizes: readonly number[]): number[] {
  const digits = new Array<number>(sizes.length).fill(0);
  let rest = value;
  for (let i = sizes.length - 1; i >= 0; i--) {
    const size = sizes[i] ?? 1;
    digits[i] = rest % size;
    rest = Math.floor(rest / size);
  }
  return digits;
}

/** The space in which every combination of codes has a cell of its own. */
export function denseSpace(parts: readonly KeyPart[]): KeySpace {
  const sizes = parts.map(({ size }) => size);
  return { parts, size: productOf(parts), split: (cell) => digitsOf(cell, sizes) };
}
