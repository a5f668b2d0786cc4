import { Block, blockRows, cellsAt, countsIn } from "./block.js";
import type { CellSums } from "./cell-sums.js";
import type { KeySpace, RowSet } from "./key-space.js";

/** Sums of 128 bits, a cell for each combination of keys: no number of 64-bit values leaves them. */
export function wideSums(space: KeySpace, rows: RowSet, values: BigInt64Array): CellSums {
  const block = new Block(32 * space.size);
  for (let from = 0; from < rows.count; from += blockRows) {
    const to = Math.min(from + blockRows, rows.count);
    const end = block.keys(space, rows, from, to);
    block.load(values, rows, from, to);
    block.wide(end);
  }
  const cells = new BigInt64Array(block.memory, cellsAt, 4 * space.size);
  const counts = countsIn(block, 8, space.size);
  return { counts, total: (cell) => ((cells[4 * cell + 1] ?? 0n) << 64n) + BigInt.asUintN(64, cells[4 * cell] ?? 0n) };
}
