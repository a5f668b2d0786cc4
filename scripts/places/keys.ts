// Under which keys the rows of a table are found, worked out when the tables are compiled: the first look-up then only reads them. Names in Chinese signs are their own keys and are read from the rows.
import { eachKey } from "../../src/places/line-keys.js";

type Keys = Map<string, number[]>;

function put(keys: Keys, key: string, row: number): void {
  const rows = keys.get(key);
  if (!rows) keys.set(key, [row]);
  else if (!rows.includes(row)) rows.push(row);
}

/** The rows of a key in base 36, the first as its distance from `before`. */
const steps = ([first = 0, ...others]: readonly number[], before: number): string => [first - before, ...others].map((row) => row.toString(36)).join(" ");

/** The keys of packed lines, one a line; and for each key its rows, after the number of all rows. */
export function keysOf(lines: readonly string[]): { keys: string; owners: string } {
  const keys: Keys = new Map();
  eachKey(lines, (key, row) => put(keys, key, row));
  let before = 0;
  const owners = [...keys.values()].map((rows) => {
    const written = steps(rows, before);
    before = rows[0] ?? before;
    return written;
  });
  return { keys: [...keys.keys()].join("\n"), owners: [lines.length.toString(36), ...owners].join(",") };
}

/** A table whose keys are not stored: its reader works them out from the rows, which takes less room and more time. */
export const withoutKeys = (lines: readonly string[]): { keys: string; owners: string } => ({ keys: "", owners: lines.length.toString(36) });
