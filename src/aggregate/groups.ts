import { type Key, NoKey } from "./fields.js";
import type { KeyColumn } from "./keys.js";
import type { KeyPart, KeySpace, RowSet } from "./kernels/key-space.js";
import { rowAt } from "./rows.js";
import type { Counts } from "./tallied.js";
import { compareText } from "./text-order.js";

/** The groups that rows fall into, numbered by their cells: `groupOfCell` is -1 where no row is. */
export interface Groups {
  readonly space: KeySpace;
  readonly groupOfCell: Int32Array;
  readonly keys: readonly (readonly Key[])[];
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
  const groupOfCell = new Int32Array(space.size).fill(-1);
  const keys: (readonly Key[])[] = [];
  const counts: number[] = [];
  for (let cell = 0; cell < space.size; cell++) {
    const count = cellCounts[cell] ?? 0;
    if (count === 0) continue;
    groupOfCell[cell] = keys.length;
    keys.push(space.split(cell).map((code, at) => keyAt(columns[at], code)));
    counts.push(count);
  }
  return { space, groupOfCell, keys, counts: Float64Array.from(counts) };
}

function keyAt(column: KeyColumn | undefined, code: number): Key {
  const key = column?.dictionary[code] ?? null;
  return key instanceof NoKey ? null : key;
}

/** The cell that codes make. */
export const cellOf = ({ parts }: KeySpace, codes: readonly number[]): number => parts.reduce((cell, { size }, at) => cell * size + (codes[at] ?? 0), 0);

/** The cell of a row. */
export function cellAt({ parts }: KeySpace, row: number): number {
  let cell = 0;
  for (const { codes, size } of parts) cell = cell * size + (codes[row] ?? 0);
  return cell;
}

/** Each row with its group, for work that goes row by row. */
export function groupRows({ space, groupOfCell, keys }: Groups, set: RowSet): GroupedRows {
  const rows = Uint32Array.from({ length: set.count }, (_, place) => rowAt(set, place));
  return { rows, groupOf: rows.map((row) => groupOfCell[cellAt(space, row)] ?? 0), groupCount: keys.length };
}

const rank = (key: Key): number => (key === null ? 2 : typeof key === "number" ? 0 : 1);
const textOf = (key: Key): string => (key !== null && typeof key === "object" ? key.id : String(key));

/** The order of keys: numbers, then text by its code points, then what is not said. Places go by their ids. */
export function compareKeys(a: Key, b: Key): number {
  const apart = rank(a) - rank(b);
  if (apart !== 0 || a === null || b === null) return apart;
  return typeof a === "number" && typeof b === "number" ? a - b : compareText(textOf(a), textOf(b));
}
