import { DuckDBInstance, type DuckDBMaterializedResult } from "@duckdb/node-api";
import type { Work } from "../measure/in-turn.js";
import { factors, firstYear, prime, rowCount, sizes, spread } from "./rows.js";

const mixed = (factor: number) => `(i * ${factor}) % ${prime}`;
const rows = `create table flows as select
  (${mixed(factors.reporter)}) % ${sizes.reporter} :: utinyint as reporter, (${mixed(factors.partner)}) % ${sizes.partner} :: utinyint as partner,
  (${firstYear} + (${mixed(factors.year)}) % ${sizes.year}) :: usmallint as year, (${mixed(factors.product)}) % ${sizes.product} :: usmallint as product,
  (${mixed(factors.direction)}) % ${sizes.direction} :: utinyint as direction,
  (((${mixed(factors.cents)}) * ${spread}) :: decimal(16, 0) * 0.01 :: decimal(3, 2)) :: decimal(18, 2) as value
  from range(${rowCount}) t(i)`.replaceAll(/\(([^()]*(?:\([^()]*\)[^()]*)*)\) % (\d+) :: (u\w+)/g, "(($1) % $2) :: $3");
const groupBy = "select reporter, year, direction, sum(value) as total from flows group by all order by all";
const inside = "select count(*), max(total) from (select reporter, year, direction, sum(value) as total from flows group by reporter, year, direction)";

export const settings = ["one", "oneTuned", "two", "twoTuned"] as const;
export const stages = ["sums", "columns", "rows"] as const;
export type Setting = (typeof settings)[number];
export type Stage = (typeof stages)[number];

/** The same aggregation in DuckDB. */
export interface InDuckDB {
  readonly version: string;
  readonly totals: readonly string[];
  /** The sums alone, within the engine; the answer in its chunks of columns; every row an object. */
  readonly work: (setting: Setting, stage: Stage) => Work;
  readonly close: () => void;
}

/** One thread or two, as it comes or tuned: a perfect hash table for all keys. */
const set: Readonly<Record<Setting, { readonly threads: number; readonly bits: number }>> = { one: { threads: 1, bits: 12 }, oneTuned: { threads: 1, bits: 16 }, two: { threads: 2, bits: 12 }, twoTuned: { threads: 2, bits: 16 } };

/** Every column of every chunk, as the client hands them over. */
async function chunksOf(result: DuckDBMaterializedResult): Promise<unknown> {
  const chunks = await result.fetchAllChunks();
  return chunks.map((chunk) => Array.from({ length: chunk.columnCount }, (_, column) => chunk.getColumnVector(column)));
}

/** Fills a table of DuckDB with the same rows. */
export async function inDuckDB(): Promise<InDuckDB> {
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "4GB" });
  const connection = await instance.connect();
  await connection.run(rows);
  const read: Readonly<Record<Stage, Work>> = {
    sums: async () => chunksOf(await connection.run(inside)),
    columns: async () => chunksOf(await connection.run(groupBy)),
    rows: async () => (await connection.run(groupBy)).getRowObjectsJson(),
  };
  const work = (setting: Setting, stage: Stage) => async () => {
    await connection.run(`set threads = ${set[setting].threads}`);
    await connection.run(`set perfect_ht_threshold = ${set[setting].bits}`);
    return read[stage]();
  };
  const totals = (await (await connection.run(groupBy)).getRowsJson()).map((row) => String(row[3]));
  const version = String((await (await connection.run("select version()")).getRowsJson())[0]?.[0]);
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  return { version, totals, work, close };
}
