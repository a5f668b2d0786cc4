import type { AmountCell, Cell, Result, ResultColumn } from "../aggregate/index.js";
import type { LocalityRef } from "../model/index.js";
import { amountText } from "./amount-text.js";
import { computedText } from "./conversion-text.js";
import { placeText } from "./place-text.js";
import type { Table } from "./table.js";

/** How a result is shown: title, and significant digits of its amounts: so many, "short" for about three, or all unless said. */
export interface ResultTableOptions {
  readonly title?: string;
  readonly digits?: number | "short";
}

const isPlace = (cell: object): cell is LocalityRef => "id" in cell;

/** A cell of a result in words: the column heading tells the unit where all its amounts share one. */
export function cellText(cell: Cell | undefined, column: ResultColumn, digits?: number | "short"): string {
  if (cell === null || cell === undefined) return "—";
  if (typeof cell !== "object") return String(cell);
  if (isPlace(cell)) return placeText(cell);
  const amount = withoutSharedUnit(cell, column);
  return digits === "short" ? computedText(amount) : amountText(amount, digits === undefined ? {} : { digits });
}

function withoutSharedUnit(cell: AmountCell, { unit }: ResultColumn): AmountCell {
  if (unit === undefined || unit === "%") return cell;
  const { currency: _currency, unit: _unit, ...bare } = cell;
  return bare;
}

const headingOf = ({ name, unit }: ResultColumn): string => (unit === undefined || unit === "%" ? name : `${name} (${unit})`);
const heard = ({ overlaps, problems, warnings }: Result): string[] => [...overlaps.map(({ sentence }) => sentence), ...warnings.map(({ message }) => message), ...problems.map(({ message }) => message)];

/**
 * What an aggregation says, as a table, bounds carried; {@link resultNotes} says what must be known with it.
 *
 * @example
 * import { aggregate, money, tradeFlowFromJson, year } from "entrepot";
 * import { resultTable } from "entrepot/display";
 * const flow = tradeFlowFromJson({ direction: "export", reporter: null, partner: null, via: null, period: year(2024), money: money("2e9", "USD", { bound: "over" }), status: "actual", source: {} });
 * resultTable(aggregate([flow], { by: ["year"], measures: ["sum"] })).rows[0]?.cells; // => ["2024","> 2 bn"]
 */
export function resultTable(result: Result, { title, digits }: ResultTableOptions = {}): Table {
  const columns = result.columns.map((column) => ({ name: headingOf(column), align: column.role === "measure" ? "right" as const : "left" as const }));
  const rows = result.rows.map((row) => ({ cells: result.columns.map((column) => cellText(row[column.name], column, digits)) }));
  return { ...(title === undefined ? {} : { title }), columns, rows };
}

/** Overlaps, warnings and problems of a result, each as a sentence. */
export const resultNotes = (result: Result): string[] => [...new Set(heard(result))];
