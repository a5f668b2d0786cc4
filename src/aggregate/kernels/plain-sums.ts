import type { CellSums } from "./cell-sums.js";
import type { KeySpace, RowSet } from "./key-space.js";

/** Sums of whole numbers of any size, row by row: for few rows, and for values beyond 64 bits. */
export function plainSums(space: KeySpace, { index, count }: RowSet, values: BigInt64Array | readonly bigint[] | null): CellSums {
  const totals = new Array<bigint>(values === null ? 0 : space.size).fill(0n);
  const counts = new Uint32Array(space.size);
  for (let i = 0; i < count; i++) {
    const row = index === null ? i : (index[i] ?? 0);
    let cell = 0;
    for (const { codes, size } of space.parts) cell = cell * size + (codes[row] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
    if (values !== null) totals[cell] = (totals[cell] ?? 0n) + (values[row] ?? 0n);
  }
  return { counts, total: (cell) => totals[cell] ?? 0n };
}
