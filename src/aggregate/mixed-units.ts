import { rowNumber } from "../columns/index.js";
import { EntrepotError } from "../model/index.js";
import { cellAt, type Groups } from "./groups.js";
import type { RowSet } from "./kernels/key-space.js";
import { rowAt } from "./rows.js";
import { amountIn, type Tallied } from "./tallied.js";

/** The error of two units that would be added, with the row where the second begins. */
export function mixedUnits({ table, amount }: Tallied, groups: Groups, rows: RowSet, { group, units }: { group: number; units: readonly [number, number] }): EntrepotError {
  const { codes, dictionary } = amountIn(table, amount).units;
  const firsts = units.map((unit) => firstRow(rows, (row) => codes[row] === unit && groups.groupOfCell[cellAt(groups.space, row)] === group));
  const row = Math.max(...firsts);
  const found = [...units].sort((a, b) => (firsts[units.indexOf(a)] ?? 0) - (firsts[units.indexOf(b)] ?? 0)).map((unit) => dictionary[unit]).join(" and ");
  const { source } = table.flow(row);
  const number = rowNumber(table, row);
  if (amount === "money") return new EntrepotError("aggregate.mixed-currencies", `Amounts in ${found} would be added (row ${number} is the first that differs). Choose a “currency” to convert them into, or add “currency” to “by”.`, { found, expected: "one currency", source });
  return new EntrepotError("aggregate.mixed-units", `Quantities in ${found} would be added (row ${number} is the first that differs). Add “unit” to “by”, or choose one unit in “where”.`, { found, expected: "one unit", source });
}

function firstRow(rows: RowSet, fits: (row: number) => boolean): number {
  for (let place = 0; place < rows.count; place++) if (fits(rowAt(rows, place))) return rowAt(rows, place);
  return 0;
}
