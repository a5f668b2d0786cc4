import { DuckDBInstance, type DuckDBMaterializedResult } from "@duckdb/node-api";
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

/** Milliseconds of DuckDB: for the sums alone, within the engine; with the answer in its chunks of columns; with every row an object. */
export interface DuckDBTime {
  readonly sums: number;
  readonly columns: number;
  readonly rows: number;
}

/** Times of DuckDB over the same rows. */
export interface DuckDBTimes {
  readonly version: string;
  readonly totals: readonly string[];
  readonly times: Readonly<Record<"one" | "oneTuned" | "two" | "twoTuned", DuckDBTime>>;
}

/** Every column of every chunk, as the client hands them over. */
async function chunksOf(result: DuckDBMaterializedResult): Promise<unknown> {
  const chunks = await result.fetchAllChunks();
  return chunks.map((chunk) => Array.from({ length: chunk.columnCount }, (_, column) => chunk.getColumnVector(column)));
}

/** Runs the same aggregation in DuckDB, with one and two threads, as it comes and tuned (a perfect hash table for all keys). */
export async function inDuckDB(best: (work: () => unknown) => Promise<number>): Promise<DuckDBTimes> {
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "4GB" });
  const connection = await instance.connect();
  await connection.run(rows);
  const timed = async (threads: number, bits: number): Promise<DuckDBTime> => {
    await connection.run(`set threads = ${threads}`);
    await connection.run(`set perfect_ht_threshold = ${bits}`);
    return {
      sums: await best(async () => chunksOf(await connection.run(inside))),
      columns: await best(async () => chunksOf(await connection.run(groupBy))),
      rows: await best(async () => (await connection.run(groupBy)).getRowObjectsJson()),
    };
  };
  const times = { one: await timed(1, 12), oneTuned: await timed(1, 16), two: await timed(2, 12), twoTuned: await timed(2, 16) };
  const totals = (await (await connection.run(groupBy)).getRowsJson()).map((row) => String(row[3]));
  const version = String((await (await connection.run("select version()")).getRowsJson())[0]?.[0]);
  connection.closeSync();
  instance.closeSync();
  return { version, totals, times };
}
