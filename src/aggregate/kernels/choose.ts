import type { AmountColumn } from "../../columns/index.js";
import type { CellSums } from "./cell-sums.js";
import { denseSums, mayOverflow } from "./dense-sums.js";
import { hashedSpace } from "./hashed-space.js";
import { denseSpace, type KeyPart, type KeySpace, productOf, type RowSet } from "./key-space.js";
import { loopsModule } from "./loops.js";
import { plainSums } from "./plain-sums.js";
import { type RangeTask, rangeSums } from "./range-sums.js";
import { wideSums } from "./wide-sums.js";

/**
 * Below this number of rows, or of rows for a cell, it costs more to set the compiled loops up and to empty and read their cells
 * than to add (`npm run bench -- aggregate` shows where they meet).
 */
const fewRows = 2_000;
const fewRowsPerCell = 0.25;
/** A cell for each combination up to this number, which takes up to 128 MB; it is faster than hashing (measured likewise), but memory must stay bounded. */
const manyCells = 2 ** 22;
/** So many rows tell how large values are. */
const sampleRows = 8192;

/** The cells for some rows: one for each combination of keys while these are not far more than the rows, else only those there are. */
export function keySpace(parts: readonly KeyPart[], rows: RowSet, length: number): KeySpace {
  const product = productOf(parts);
  return product <= 1024 || (product <= manyCells && product <= 4 * rows.count) ? denseSpace(parts) : hashedSpace(parts, rows, length);
}

/** Rows to add up by cells. */
export interface SumRequest {
  readonly space: KeySpace;
  readonly rows: RowSet;
  readonly values: AmountColumn["values"];
}

/** Adds up values by cells, with the kernel that fits the number of rows and the size of the values. */
export function sumCells(request: SumRequest): CellSums {
  const task = rangeTask(request);
  if (task === null) return plainSums(request.space, request.rows, request.values);
  const sums = task.loop === "sum" ? denseSums([rangeSums(task)], task.cells) : null;
  return sums ?? wideSums([rangeSums({ ...task, loop: "wide" })], task.cells);
}

/** The task of the compiled loops; null where rows are few, values wider than 64 bits, or the loops cannot run here. */
export function rangeTask({ space, rows, values }: SumRequest): RangeTask | null {
  const module = loopsModule();
  if (module === null || isFew(space, rows) || !(values instanceof BigInt64Array)) return null;
  const task: RangeTask = { module, loop: "sum", ...parted(space, rows), values, from: 0, to: rows.count };
  const sample = rangeSums({ ...task, parts: [], cells: 1, to: Math.min(sampleRows, rows.count) });
  return mayOverflow(sample.magnitudes, rows.count / space.size) ? { ...task, loop: "wide" } : task;
}

const isFew = ({ size }: KeySpace, { count }: RowSet): boolean => count < fewRows || count < fewRowsPerCell * size;

/** How many rows fall into each cell. */
export function countCells(space: KeySpace, rows: RowSet): Uint32Array {
  const module = loopsModule();
  if (module === null || isFew(space, rows)) return plainSums(space, rows, null).counts as Uint32Array;
  return new Uint32Array(rangeSums({ module, loop: "count", ...parted(space, rows), values: new BigInt64Array(0), from: 0, to: rows.count }).cells);
}

/** Columns of one entry tell nothing; a space without columns still has a key, which is 0. */
function parted(space: KeySpace, { index, count }: RowSet): Pick<RangeTask, "parts" | "index" | "cells"> {
  const telling = space.parts.filter(({ size }) => size > 1);
  const parts = telling.length > 0 ? telling : [{ codes: new Uint8Array(index === null ? count : largest(index) + 1), size: 1 }];
  return { parts, index, cells: space.size };
}

const largest = (index: Uint32Array): number => index.reduce((most, row) => Math.max(most, row), 0);
