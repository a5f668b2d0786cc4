import type { RowSet } from "./kernels/key-space.js";

/** All rows of a table. */
export const allRows = (count: number): RowSet => ({ index: null, count });

/** The row at a place of a set. */
export const rowAt = ({ index }: RowSet, place: number): number => (index === null ? place : (index[place] ?? 0));

/** The rows of a set that fit; the set itself where all do. */
export function rowsThat(rows: RowSet, fits: (row: number) => boolean): RowSet {
  const kept = new Uint32Array(rows.count);
  let count = 0;
  for (let place = 0; place < rows.count; place++) {
    const row = rowAt(rows, place);
    if (fits(row)) kept[count++] = row;
  }
  return count === rows.count ? rows : { index: kept.subarray(0, count), count };
}

/** Whether a row is in a set. */
export function membership({ index, count }: RowSet): (row: number) => boolean {
  if (index === null) return (row) => row < count;
  const members = new Uint8Array(index.reduce((most, row) => Math.max(most, row), 0) + 1);
  for (const row of index) members[row] = 1;
  return (row) => members[row] === 1;
}
