import type { Row } from "../input/index.js";
import { EntrepotError } from "../model/index.js";
import type { Cells, RecordFormat } from "./format.js";

/** Tables may have a few rows of titles above the names of their columns. */
const titleRows = 20;

const key = (name: string): string => name.trim().toLowerCase();

/** Cells of rows under the names of a row. */
function reader(names: readonly string[]): (row: Row) => Cells {
  const at = new Map(names.map((name, index) => [key(name), index] as const).reverse());
  return ({ cells }) => (...wanted) => {
    for (const name of wanted) {
      const index = at.get(key(name));
      if (index !== undefined) return cells[index] ?? "";
    }
    return "";
  };
}

const lacking = ({ columns }: RecordFormat, { cells }: Row): readonly (readonly string[])[] => {
  const there = new Set(cells.map(key));
  return columns.filter((alternatives) => !alternatives.some((name) => there.has(key(name))));
};

/**
 * The rows below the names of the columns, as cells by name.
 *
 * Errors: `tables.columns`, naming those that are missing and those that are there.
 */
export async function* recordsOf(rows: AsyncIterable<Row>, format: RecordFormat): AsyncGenerator<{ cells: Cells; row: number }> {
  const seen: Row[] = [];
  let read: ((row: Row) => Cells) | null = null;
  for await (const row of rows) {
    if (read !== null) {
      yield { cells: read(row), row: row.row };
      continue;
    }
    if (lacking(format, row).length === 0) read = reader(row.cells);
    else if (seen.push(row) >= titleRows) break;
  }
  if (read === null) throw missingColumns(format, seen);
}

function missingColumns(format: RecordFormat, seen: readonly Row[]): EntrepotError {
  const best = [...seen].sort((a, b) => lacking(format, a).length - lacking(format, b).length)[0];
  const missing = (best === undefined ? format.columns : lacking(format, best)).map((alternatives) => alternatives.map((name) => `“${name}”`).join(" or ")).join(", ");
  const found = best?.cells.slice(0, 40).join(", ") ?? "nothing";
  return new EntrepotError("tables.columns", `The table has no column ${missing}; it has ${found}.`, { found, expected: missing, ...(best === undefined ? {} : { source: { row: best.row } }) });
}
