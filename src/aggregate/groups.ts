import type { KeyColumn } from "./keys.js";
import { NoKey, type Key } from "./fields.js";
import { compareText } from "./text-order.js";

/** Rows gathered by their keys: `groupOf[i]` is the group of `rows[i]`. */
export interface Groups {
  readonly rows: Uint32Array;
  readonly groupOf: Uint32Array;
  readonly keys: readonly (readonly Key[])[];
}

/** Gathers rows by the codes of their keys; rows of equal keys share a group, numbered as they first appear. */
export function gather(rows: Uint32Array, columns: readonly KeyColumn[]): Groups {
  const groupOf = new Uint32Array(rows.length);
  let keys: (readonly Key[])[] = rows.length === 0 ? [] : [[]];
  for (const column of columns) keys = refine(rows, groupOf, keys, column);
  return { rows, groupOf, keys };
}

/** Splits every group by one more column: a pair of codes is one number, so no text is built for a row. */
function refine(rows: Uint32Array, groupOf: Uint32Array, keys: readonly (readonly Key[])[], { codes, dictionary }: KeyColumn): (readonly Key[])[] {
  const finer: (readonly Key[])[] = [];
  const groups = new Map<number, number>();
  for (let i = 0; i < rows.length; i++) {
    const [coarse, code] = [groupOf[i] ?? 0, codes[rows[i] ?? 0] ?? 0];
    const pair = coarse * dictionary.length + code;
    let group = groups.get(pair);
    if (group === undefined) {
      const key = dictionary[code] ?? null;
      group = finer.push([...(keys[coarse] ?? []), key instanceof NoKey ? null : key]) - 1;
      groups.set(pair, group);
    }
    groupOf[i] = group;
  }
  return finer;
}

const rank = (key: Key): number => (key === null ? 2 : typeof key === "number" ? 0 : 1);
const textOf = (key: Key): string => (key !== null && typeof key === "object" ? key.id : String(key));

/** The order of keys: numbers, then text by its code points, then what is not said. Places go by their ids. */
export function compareKeys(a: Key, b: Key): number {
  const apart = rank(a) - rank(b);
  if (apart !== 0 || a === null || b === null) return apart;
  return typeof a === "number" && typeof b === "number" ? a - b : compareText(textOf(a), textOf(b));
}
