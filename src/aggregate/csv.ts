import { flatColumns, plainRows } from "./records.js";
import type { Result } from "./result.js";

/** A text that a spreadsheet would read as a formula is told to be text. */
const asText = (value: string): string => (/^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value);
const quoted = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const field = (value: string | number | null): string => (value === null ? "" : quoted(asText(String(value))));

/**
 * A result as CSV (RFC 4180): the columns of `records`, every digit, what is not known as an empty field. Texts that begin as formulas do
 * are marked as text.
 *
 * @example
 * import { aggregate, money, tradeFlowFromJson, year } from "entrepot";
 * import { csv } from "entrepot/aggregate";
 * const flow = tradeFlowFromJson({ direction: "export", reporter: null, partner: null, via: null, period: year(2024), money: money("1234.50", "USD"), status: "actual", source: {} });
 * csv(aggregate([flow], { by: ["year", "partner"], measures: ["sum"] })).split("\r\n"); // => ["year,partner,sum","2024,,1234.5",""]
 */
export function csv(result: Result): string {
  const columns = flatColumns(result);
  const lines = plainRows(columns, (row) => columns.map(({ values }) => field(values[row] ?? null)).join(","));
  return [columns.map(({ name }) => field(name)).join(","), ...lines, ""].join("\r\n");
}
