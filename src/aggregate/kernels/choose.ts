import type { AmountColumn } from "../../columns/index.js";
import { Block, blockRows, cellsAt, hasLoops } from "./block.js";
import type { CellSums } from "./cell-sums.js";
import { denseSums } from "./dense-sums.js";
import { hashedSpace } from "./hashed-space.js";
import { denseSpace, type KeyPart, type KeySpace, productOf, type RowSet } from "./key-space.js";
import { plainSums } from "./plain-sums.js";
import { wideSums } from "./wide-sums.js";

/** Below this number of rows it costs more to set the compiled loops up than to add (`npm run bench -- aggregate` shows where they meet). */
const fewRows = 2_000;
/** Cells beyond this number leave the cache, and to empty and read them costs more than to hash (measured likewise). */
const manyCells = 2 ** 22;

/** The cells for some rows: one for each combination of keys while these are not far more than the rows, else only those there are. */
export function keySpace(parts: readonly KeyPart[], rows: RowSet, length: number): KeySpace {
  const product = productOf(parts);
  return product <= 1024 || (product <= manyCells && product <= 4 * rows.count) ? denseSpace(parts) : hashedSpace(parts, rows, length);
}

/** Adds up values by cells, with the kernel that fits the number of rows and the size of the values. */
export function sumCells(space: KeySpace, rows: RowSet, { values }: Pick<AmountColumn, "values">): CellSums {
  if (!(values instanceof BigInt64Array) || rows.count < fewRows || !hasLoops()) return plainSums(space, rows, values);
  return denseSums(space, rows, values) ?? wideSums(space, rows, values);
}

/** How many rows fall into each cell. */
export function countCells(space: KeySpace, rows: RowSet): CellSums["counts"] {
  if (rows.count < fewRows || !hasLoops()) return plainSums(space, rows, null).counts;
  const block = new Block(4 * space.size);
  for (let from = 0; from < rows.count; from += blockRows) block.count(block.keys(space, rows, from, Math.min(from + blockRows, rows.count)));
  return new Uint32Array(block.memory, cellsAt, space.size);
}
