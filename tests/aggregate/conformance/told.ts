import type { AmountCell, Cell, ResultRow } from "../../../src/aggregate/index.js";

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
