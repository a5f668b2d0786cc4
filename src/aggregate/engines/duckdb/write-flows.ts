import type { DuckDBConnection } from "@duckdb/node-api";
import { type FlowTable, isFlowTable, tableOf } from "../../../columns/index.js";
import type { TradeFlow } from "../../../model/index.js";
import { join, name, render, Sql, sql } from "../../sql/sql.js";
import { optionalPeer } from "../optional-peer.js";
import type { DuckDBEngine } from "./connect.js";
import { type WrittenColumn, writtenRows } from "../written-rows.js";

/** Where flows are written: a Parquet file, or a table of the engine's database. What stood there before is replaced. */
export type WriteTarget = { readonly parquet: string } | { readonly table: string };

const chunk = 2048;

/**
 * Writes flows as columns, so that any engine reads them again without naming columns: ids of places, dates, decimals, bounds.
 * What no plan reads (equivalents, quotes) stays behind.
 *
 * Errors: `engine.overflow` for amounts of more than 38 digits; `engine.source` where the file cannot be written.
 *
 * @example
 * import { quantity, type TradeFlow, year } from "entrepot";
 * import { aggregateOn, duckdb, writeFlows } from "entrepot/duckdb";
 * const flow: TradeFlow = { direction: "import", reporter: null, partner: null, via: null, period: year(2023), quantity: quantity("2.50", "t"), status: "actual", source: {} };
 * const engine = duckdb();
 * await writeFlows(engine, [flow], { table: "imports" });
 * const { rows } = await aggregateOn(engine, { from: { table: "imports" } }, { measures: [{ measure: "sum", of: "quantity" }] });
 * JSON.stringify(rows); // => [{"sum":{"value":"2.5","bound":"exact","unit":"t"}}]
 */
export async function writeFlows(engine: DuckDBEngine, flows: readonly TradeFlow[] | FlowTable, to: WriteTarget): Promise<void> {
  const table = isFlowTable(flows) ? flows : tableOf(flows);
  const columns = writtenRows(table);
  await engine.connected(async (connection) => {
    const run = (query: Sql) => connection.run(render(query, (number) => `$${number}`), [...query.values] as string[]);
    await run(sql`create or replace temporary table written (${join(columns.map((column) => sql`${name(column.name)} varchar`))})`);
    await append(connection, columns, table.length);
    const typed = sql`select ${join(columns.map((column) => sql`cast(${name(column.name)} as ${new Sql([column.type], [])}) as ${name(column.name)}`))} from written`;
    if ("table" in to) await run(sql`create or replace table ${name(to.table)} as ${typed}`);
    else await run(sql`copy (${typed}) to ${to.parquet} (format parquet)`);
  });
}

/** Rows go in by chunks of columns; row by row would take many times as long. */
async function append(connection: DuckDBConnection, columns: readonly WrittenColumn[], length: number): Promise<void> {
  const { DuckDBDataChunk, VARCHAR } = await optionalPeer("@duckdb/node-api", () => import("@duckdb/node-api"));
  const appender = await connection.createAppender("written");
  for (let start = 0; start < length; start += chunk) {
    const count = Math.min(chunk, length - start);
    const part = DuckDBDataChunk.create(columns.map(() => VARCHAR), count);
    part.setColumns(columns.map(({ text }) => Array.from({ length: count }, (_, i) => text(start + i))));
    appender.appendDataChunk(part);
  }
  appender.closeSync();
}
