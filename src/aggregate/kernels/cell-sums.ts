/** What a kernel adds up: for each cell the sum of its rows' values, and how many rows fell into it. */
export interface CellSums {
  readonly counts: Uint32Array | Float64Array;
  /** The totals of all cells, where each is known to fit 64 bits. */
  readonly words?: BigInt64Array;
  total(cell: number): bigint;
}
