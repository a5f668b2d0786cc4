import type { Reading } from "../model/index.js";
import { agreementsTable } from "./agreements-table.js";
import { flowsTable } from "./flows-table.js";
import { amountsTable, numbersTable, placesTable, problemsTable } from "./mentions-tables.js";
import { quoteText } from "./quote-text.js";
import type { Table } from "./table.js";
import { amountText } from "./amount-text.js";
import { periodText } from "./period-text.js";

function sharesTable(shares: Reading["shares"], title: string): Table {
  return { title, columns: [{ name: "share", align: "right" }, { name: "part" }, { name: "whole" }, { name: "period" }], rows: shares.map(({ percent, part, whole, period }) => ({ cells: [amountText(percent), part, whole, period === null ? "—" : periodText(period)] })) };
}

function periodsTable(periods: Reading["periods"], title: string): Table {
  return { title, columns: [{ name: "period" }, { name: "words" }], rows: periods.map(({ period, source }) => ({ cells: [periodText(period), quoteText(source)] })) };
}

/**
 * A reading as tables, one for each kind of fact that it holds.
 *
 * @example
 * import { readText } from "entrepot";
 * import { readingTables } from "entrepot/display";
 * readingTables(readText("It grew by 5%.")).map(({ title }) => title); // => ["Percentages"]
 */
export function readingTables(reading: Reading): Table[] {
  const tables = [
    flowsTable(reading.flows, { title: "Flows" }), sharesTable(reading.shares, "Shares"), agreementsTable(reading.agreements, { title: "Agreements" }), amountsTable(reading.amounts, "Money"),
    numbersTable(reading.quantities, "Quantities"), numbersTable(reading.percents, "Percentages"), periodsTable(reading.periods, "Periods"), placesTable(reading.localities, "Places"), problemsTable(reading.problems, "Not understood"),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}
