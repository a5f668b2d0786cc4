import { cellAt } from "./groups.js";
import type { KeySpace, RowSet } from "./kernels/key-space.js";
import { rowAt } from "./rows.js";

/** How many facts each cell has, where rows are sums of facts. */
export function weighCells(space: KeySpace, rows: RowSet, weights: Float64Array): Float64Array {
  const counts = new Float64Array(space.size);
  for (let place = 0; place < rows.count; place++) {
    const row = rowAt(rows, place);
    const cell = cellAt(space, row);
    counts[cell] = (counts[cell] ?? 0) + (weights[row] ?? 1);
  }
  return counts;
}
