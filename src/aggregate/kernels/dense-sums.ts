import type { CellSums } from "./cell-sums.js";
import type { RangeSums } from "./range-sums.js";

const bitsOf = (magnitudes: bigint): number => magnitudes.toString(2).length;

/** Whether a cell of so many rows may leave 64 bits, where the largest magnitude has these bits. */
export const mayOverflow = (magnitudes: bigint, rows: number): boolean => bitsOf(magnitudes) + Math.log2(Math.max(rows, 1)) >= 63;

/**
 * Sums of 64 bits, a cell for each combination of keys: the loop "sum" over ranges of rows. Null where a sum may have left its
 * bits: the largest magnitude times the rows of the fullest cell reaches 2^63.
 */
export function denseSums(ranges: readonly RangeSums[], cells: number): CellSums | null {
  const parts = ranges.map((range) => ({ totals: new BigInt64Array(range.cells), halves: new Uint32Array(range.cells) }));
  const [counts, words] = [new Uint32Array(cells), new BigInt64Array(cells)];
  let most = 0;
  for (let cell = 0; cell < cells; cell++) {
    let count = 0;
    for (const { totals, halves } of parts) {
      count += halves[4 * cell + 2] ?? 0;
      words[cell] = (words[cell] ?? 0n) + (totals[2 * cell] ?? 0n);
    }
    counts[cell] = count;
    if (count > most) most = count;
  }
  if (mayOverflow(ranges.reduce((bits, { magnitudes }) => bits | magnitudes, 0n), most)) return null;
  return { counts, words, total: (cell) => words[cell] ?? 0n };
}
