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

function putName(keys: Keys, name: string, row: number): void {
  const plain = bare(name);
  if (plain && !isOwnKey(plain)) put(keys, tableKey(plain), row);
}

/** The names of a packed line; an English list that only lacks the Vietnamese marks folds to the same keys and is passed over. */
function indexLine(folded: Keys, fields: readonly string[], row: number): void {
  for (let field = nameField.en; field <= nameField.zh; field++) {
    const text = fields[field];
    if (!text || text === "=") continue;
    for (const name of text.split(/[;>]/)) putName(folded, name, row);
    const [first = [], second = []] = text.includes(">") ? text.split(">").map((side) => side.split(";").slice(0, 2).map(keyOf)) : [];
    indexPairs(folded, first, second, row);
  }
}

/** A gate is found by the names of both sides together too, as {@link packedNames} writes them. */
function indexPairs(folded: Keys, first: readonly string[], second: readonly string[], row: number): void {
  for (const a of first)
    for (const b of second) {
      if (!a || !b || a === b) continue;
      put(folded, joinedKey(a, b), row);
      put(folded, joinedKey(b, a), row);
    }
}

const joinedKey = (first: string, second: string): string => (first.charCodeAt(0) > 0x3000 ? tableKey(`${first}—${second}`) : `${first} ${second}`);

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
