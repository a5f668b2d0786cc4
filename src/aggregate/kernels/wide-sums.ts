import type { CellSums } from "./cell-sums.js";
import type { RangeSums } from "./range-sums.js";

/** Sums of 128 bits, a cell for each combination of keys: the loop "wide" over ranges of rows. No number of 64-bit values leaves them. */
export function wideSums(ranges: readonly RangeSums[], cells: number): CellSums {
  const parts = ranges.map((range) => new BigInt64Array(range.cells));
  const counts = new Uint32Array(cells);
  for (const range of ranges) {
    const halves = new Uint32Array(range.cells);
    for (let cell = 0; cell < cells; cell++) counts[cell] = (counts[cell] ?? 0) + (halves[8 * cell + 4] ?? 0);
  }
  const wide = (words: BigInt64Array, cell: number): bigint => ((words[4 * cell + 1] ?? 0n) << 64n) + BigInt.asUintN(64, words[4 * cell] ?? 0n);
  return { counts, total: (cell) => parts.reduce((sum, words) => sum + wide(words, cell), 0n) };
}
