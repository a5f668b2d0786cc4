import type { AmountColumn } from "../../columns/index.js";

/** The sum of each cell in units of 10^-scale, and how many rows went into it. */
export interface PlainSums {
  readonly totals: readonly bigint[];
  readonly counts: Uint32Array;
}

/** Adds the plain amounts of rows into cells; rows whose amount says more than a number are passed over. */
export function plainSums({ values, stated }: AmountColumn, rows: Uint32Array, cells: Uint32Array, cellCount: number): PlainSums {
  const totals = new Array<bigint>(cellCount).fill(0n);
  const counts = new Uint32Array(cellCount);
  for (let i = 0; i < rows.length; i++) {
    const [row, cell] = [rows[i] ?? 0, cells[i] ?? 0];
    if (stated.size > 0 && stated.has(row)) continue;
    totals[cell] = (totals[cell] ?? 0n) + (values[row] ?? 0n);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { totals, counts };
}
