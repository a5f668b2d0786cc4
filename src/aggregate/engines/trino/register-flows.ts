import { type FlowTable, isFlowTable, tableOf } from "../../../columns/index.js";
import type { TradeFlow } from "../../../model/index.js";
import { join, name, Sql, sql } from "../../sql/sql.js";
import { writtenRows } from "../written-rows.js";
import type { TrinoEngine } from "./connect.js";

/** A table to be, and the folder of Parquet files that it reads: one that every node sees. */
export interface Registration {
  readonly table: readonly string[];
  readonly location: string;
}

/**
 * Makes written flows a table of a Hive catalog: nothing is copied. `flows` are those that were written, for the types of the columns.
 *
 * Errors: `engine.sql` where the catalog does not allow tables over given files; `engine.source` for a schema that is not there.
 */
export async function registerFlows(engine: TrinoEngine, flows: readonly TradeFlow[] | FlowTable, { table, location }: Registration): Promise<void> {
  const columns = writtenRows(isFlowTable(flows) ? flows : tableOf(flows)).map((column) => sql`${name(column.name)} ${new Sql([column.type], [])}`);
  await engine.run(sql`create table ${name(...table)} (${join(columns)}) with (format = 'PARQUET', external_location = ${location})`);
}
