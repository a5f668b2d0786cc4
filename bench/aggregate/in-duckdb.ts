import { DuckDBInstance } from "@duckdb/node-api";
import { factors, firstYear, prime, rowCount, sizes, spread } from "./rows.js";

const mixed = (factor: number) => `(i * ${factor}) % ${prime}`;
const rows = `create table flows as select
  (${mixed(factors.reporter)}) % ${sizes.reporter} :: utinyint as reporter, (${mixed(factors.partner)}) % ${sizes.partner} :: utinyint as partner,
  (${firstYear} + (${mixed(factors.year)}) % ${sizes.year}) :: usmallint as year, (${mixed(factors.product)}) % ${sizes.product} :: usmallint as product,
  (${mixed(factors.direction)}) % ${sizes.direction} :: utinyint as direction,
  (((${mixed(factors.cents)}) * ${spread}) :: decimal(16, 0) * 0.01 :: decimal(3, 2)) :: decimal(18, 2) as value
  from range(${rowCount}) t(i)`.replaceAll(/\(([^()]*(?:\([^()]*\)[^()]*)*)\) % (\d+) :: (u\w+)/g, "(($1) % $2) :: $3");
const groupBy = "select reporter, year, direction, sum(value) :: varchar as total from flows group by reporter, year, direction order by reporter, year, direction";
const inside = "select count(*), max(total) from (select reporter, year, direction, sum(value) as total from flows group by reporter, year, direction)";

/** Times of DuckDB over the same rows, in milliseconds: within the engine, and with the rows brought to JavaScript. */
export interface DuckDBTimes {
  readonly version: string;
  readonly totals: readonly string[];
  readonly engine: Readonly<Record<"one" | "oneTuned" | "two" | "twoTuned", number>>;
  readonly rows: Readonly<Record<"one" | "two", number>>;
}

/** Runs the same aggregation in DuckDB, with one and two threads, as it comes and tuned (a perfect hash table for all keys). */
export async function inDuckDB(): Promise<DuckDBTimes> {
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "4GB" });
  const connection = await instance.connect();
  await connection.run(rows);
  const best = async (sql: string, threads: number, bits: number, runs = 7): Promise<number> => {
    await connection.run(`set threads = ${threads}`);
    await connection.run(`set perfect_ht_threshold = ${bits}`);
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      await (await connection.run(sql)).getRowsJson();
      least = Math.min(least, performance.now() - start);
    }
    return least;
  };
  const engine = { one: await best(inside, 1, 12), oneTuned: await best(inside, 1, 16), two: await best(inside, 2, 12), twoTuned: await best(inside, 2, 16) };
  const times = { one: await best(groupBy, 1, 12, 4), two: await best(groupBy, 2, 12, 4) };
  const totals = (await (await connection.run(groupBy)).getRowsJson()).map((row) => String(row[3]));
  const version = String((await (await connection.run("select version()")).getRowsJson())[0]?.[0]);
  connection.closeSync();
  instance.closeSync();
  return { version, totals, engine, rows: times };
}
