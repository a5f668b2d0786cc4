import type { AmountCell, Cell, Result, ResultColumn, ResultRow } from "../../../src/aggregate/index.js";
import { amountAt, valueAt } from "../../../src/columns/index.js";

/** A cell in few words: the id of a place, "over 300.75 USD", "10 to 20 USD (to 5)"; a step stands in brackets. */
function toldCell(cell: Cell): string | number | null {
  if (cell === null || typeof cell !== "object") return cell;
  if ("id" in cell) return cell.id;
  const { value, bound, high, step, currency, unit } = JSON.parse(JSON.stringify(cell)) as Record<keyof AmountCell, string | undefined>;
  const number = bound === "between" ? `${value} to ${high}` : bound === "exact" ? value : `${bound} ${value}`;
  return `${number} ${currency ?? unit}${step === undefined ? "" : ` (to ${step})`}`;
}

/** Rows with their cells in few words, in order. */
export const told = (rows: readonly ResultRow[]): Record<string, string | number | null>[] => rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, toldCell(cell)])));

function cellOf(result: Result, { name, role, type }: ResultColumn, row: number): Cell {
  if (role === "key") return valueAt(result.keys(name), row);
  const { amounts, units } = result.amounts(name);
  const [unit, estimate] = [valueAt(units, row), amountAt(amounts, row)];
  if (unit === null) return null;
  return type === "count" ? Number(amounts.values[row]) : { ...estimate, ...(type === "money" ? { currency: unit } : { unit }) };
}

/** The rows of a result, put together from its columns. */
export const rowsOfColumns = (result: Result): ResultRow[] => result.rows.map((_, row) => Object.fromEntries(result.columns.map((column) => [column.name, cellOf(result, column, row)])));
