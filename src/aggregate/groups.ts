import { type Key, NoKey } from "./fields.js";
import type { KeyColumn } from "./keys.js";
import type { KeyPart, KeySpace, RowSet } from "./kernels/key-space.js";
import { rowAt } from "./rows.js";
import type { Counts } from "./tallied.js";
import { compareText } from "./text-order.js";

/** The groups that rows fall into, numbered by their cells. */
export interface Groups {
  readonly space: KeySpace;
  readonly count: number;
  /** -1 where no row is. */
  readonly groupOfCell: Int32Array;
  readonly columns: readonly KeyColumn[];
  /** The code of each group's key: a list for each column. */
  readonly codes: readonly Uint32Array[];
  /** How many facts each group has. */
  readonly counts: Counts;
}

/** Rows with the group of each: `groupOf[i]` is the group of `rows[i]`. */
export interface GroupedRows {
  readonly rows: Uint32Array;
  readonly groupOf: Uint32Array;
  readonly groupCount: number;
}

export const partsOf = (columns: readonly KeyColumn[]): readonly KeyPart[] => columns.map(({ codes, dictionary }) => ({ codes, size: Math.max(dictionary.length, 1) }));

/** A group for each cell that has rows. */
export function groupsOf(space: KeySpace, cellCounts: Counts, columns: readonly KeyColumn[]): Groups {
  const cells = filledCells(cellCounts);
  const groupOfCell = new Int32Array(space.size).fill(-1);
  const counts = new Float64Array(cells.length);
  for (let group = 0; group < cells.length; group++) {
    const cell = cells[group] ?? 0;
    groupOfCell[cell] = group;
    counts[group] = cellCounts[cell] ?? 0;
  }
  return { space, count: cells.length, groupOfCell, columns, codes: space.codesOf(cells), counts };
}

/** The cells that have rows. */
export function filledCells(counts: Counts): Uint32Array {
  const cells = new Uint32Array(counts.length);
  let count = 0;
  for (let cell = 0; cell < counts.length; cell++) if (counts[cell] !== 0) cells[count++] = cell;
  return cells.slice(0, count);
}

/** The keys of a group, one for each column. */
export const keysOf = (groups: Groups, group: number): readonly Key[] => groups.columns.map((_, at) => keyOf(groups, at, group));

/** The key of a group in one column. */
function keyOf({ codes, columns }: Groups, column: number, group: number): Key {
  const key = columns[column]?.dictionary[codes[column]?.[group] ?? 0] ?? null;
  return key instanceof NoKey ? null : key;
}

/** The cells that codes make, a list of codes for each part; so many of them. */
export function cellsOf({ parts }: KeySpace, codes: readonly Uint32Array[], count: number): Uint32Array {
  const cells = new Uint32Array(count);
  parts.forEach(({ size }, at) => {
    const digits = codes[at] ?? cells;
    for (let i = 0; i < count; i++) cells[i] = (cells[i] ?? 0) * size + (digits[i] ?? 0);
  });
  return cells;
}

/** The cell of a row. */
export function cellAt({ parts }: KeySpace, row: number): number {
  let cell = 0;
  for (const { codes, size } of parts) cell = cell * size + (codes[row] ?? 0);
  return cell;
}

/** Each row with its group, for work that goes row by row. */
export function groupRows({ space, groupOfCell, count }: Groups, set: RowSet): GroupedRows {
  const rows = Uint32Array.from({ length: set.count }, (_, place) => rowAt(set, place));
  return { rows, groupOf: rows.map((row) => groupOfCell[cellAt(space, row)] ?? 0), groupCount: count };
}

const rank = (key: Key): number => (key === null ? 2 : typeof key === "number" ? 0 : 1);
const textOf = (key: Key): string => (key !== null && typeof key === "object" ? key.id : String(key));

/** The order of keys: numbers, then text by its code points, then what is not said. Places go by their ids. */
export function compareKeys(a: Key, b: Key): number {
  const apart = rank(a) - rank(b);
  if (apart !== 0 || a === null || b === null) return apart;
  return typeof a === "number" && typeof b === "number" ? a - b : compareText(textOf(a), textOf(b));
}
