// Under which keys the rows of a table are found, worked out when the tables are compiled: the first look-up then only reads them. Names in Chinese signs are their own keys and are read from the rows.
import { isOwnKey, nameField } from "../../src/places/decode.js";
import { tableKey } from "../../src/places/table-key.js";

type Keys = Map<string, number[]>;

function put(keys: Keys, key: string, row: number): void {
  const rows = keys.get(key);
  if (!rows) keys.set(key, [row]);
  else if (!rows.includes(row)) rows.push(row);
}

const bare = (name: string): string => (name.charCodeAt(0) === 126 ? name.slice(1) : name);
const keyOf = (name: string): string => tableKey(bare(name));

/** The names of a packed line; an English list that only lacks the Vietnamese marks folds to the same keys and is passed over. The sides of a gate stay together: {@link sideKeys} takes them apart. */
function indexLine(keys: Keys, fields: readonly string[], row: number): void {
  for (const field of Object.values(nameField)) {
    const text = fields[field];
    if (!text || text === "=") continue;
    if (text.includes(">")) put(keys, text.split(">").map((side) => side.split(";").map(keyOf).join(";")).join(">"), row);
    else for (const name of text.split(";")) if (!isOwnKey(bare(name))) put(keys, keyOf(name), row);
  }
}

/** The rows of a key in base 36, the first as its distance from `before`. */
const steps = ([first = 0, ...others]: readonly number[], before: number): string => [first - before, ...others].map((row) => row.toString(36)).join(" ");

/** The keys of packed lines, one a line; and for each key its rows, after the number of all rows. */
export function keysOf(lines: readonly string[]): { keys: string; owners: string } {
  const keys: Keys = new Map();
  lines.forEach((line, row) => indexLine(keys, line.split("\t"), row));
  let before = 0;
  const owners = [...keys.values()].map((rows) => {
    const written = steps(rows, before);
    before = rows[0] ?? before;
    return written;
  });
  return { keys: [...keys.keys()].join("\n"), owners: [lines.length.toString(36), ...owners].join(",") };
}
