// Under which keys the rows of a table are found, worked out when the tables are compiled: the first look-up then only reads them.
import { nameField } from "../../src/places/decode.js";
import { tableKey } from "../../src/places/table-key.js";

type Keys = Map<string, number[]>;

function put(keys: Keys, key: string, row: number): void {
  const rows = keys.get(key);
  if (!rows) keys.set(key, [row]);
  else if (!rows.includes(row)) rows.push(row);
}

const keyOf = (name: string): string => tableKey(name.charCodeAt(0) === 126 ? name.slice(1) : name);

/** The names of a packed line; an English list that only lacks the Vietnamese marks folds to the same keys and is passed over. */
function indexLine(folded: Keys, fields: readonly string[], row: number): void {
  for (let field = nameField.en; field <= nameField.zh; field++) {
    const text = fields[field];
    if (!text || text === "=") continue;
    const gap = text.indexOf(">");
    if (gap < 0) for (const name of text.split(";")) put(folded, keyOf(name), row);
    else indexSides(folded, text.slice(0, gap).split(";").map(keyOf), text.slice(gap + 1).split(";").map(keyOf), row);
  }
}

/** A gate is found by the name of each side and by both together, as {@link packedNames} writes them. */
function indexSides(folded: Keys, first: readonly string[], second: readonly string[], row: number): void {
  for (const name of first) if (name) put(folded, name, row);
  for (const name of second) if (name) put(folded, name, row);
  for (const a of first.slice(0, 2))
    for (const b of second.slice(0, 2)) {
      if (!a || !b || a === b) continue;
      put(folded, joinedKey(a, b), row);
      put(folded, joinedKey(b, a), row);
    }
}

const joinedKey = (first: string, second: string): string => (first.charCodeAt(0) > 0x3000 ? tableKey(`${first}—${second}`) : `${first} ${second}`);

/** The keys of packed lines, one a line; and for each key its rows in base 36, after the number of all rows. */
export function keysOf(lines: readonly string[]): { keys: string; owners: string } {
  const keys: Keys = new Map();
  lines.forEach((line, row) => indexLine(keys, line.split("\t"), row));
  const owners = [[lines.length], ...keys.values()].map((rows) => rows.map((row) => row.toString(36)).join(" "));
  return { keys: [...keys.keys()].join("\n"), owners: owners.join(",") };
}
