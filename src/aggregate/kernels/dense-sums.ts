import { Block, blockRows, cellsAt, countsIn } from "./block.js";
import type { CellSums } from "./cell-sums.js";
import type { KeySpace, RowSet } from "./key-space.js";

const bitsOf = (magnitudes: bigint): number => magnitudes.toString(2).length;

/**
 * Sums of 64 bits, a cell for each combination of keys. Null where a sum may not fit: the largest magnitude times the rows
 * of the fullest cell reaches 2^63.
 */
export function denseSums(space: KeySpace, rows: RowSet, values: BigInt64Array): CellSums | null {
  const block = new Block(16 * space.size);
  let magnitudes = 0n;
  for (let from = 0; from < rows.count; from += blockRows) {
    const to = Math.min(from + blockRows, rows.count);
    const end = block.keys(space, rows, from, to);
    block.load(values, rows, from, to);
    magnitudes |= block.sum(end);
    if (from === 0 && bitsOf(magnitudes) + Math.log2(rows.count / space.size) >= 63) return null;
  }
  const cells = new BigInt64Array(block.memory, cellsAt, 2 * space.size);
  const counts = countsIn(block, 4, space.size);
  if (bitsOf(magnitudes) + Math.log2(largest(counts)) >= 63) return null;
  return { counts, total: (cell) => cells[2 * cell] ?? 0n };
}

function largest(counts: Uint32Array): number {
  let most = 1;
  for (const count of counts) if (count > most) most = count;
  return most;
}
