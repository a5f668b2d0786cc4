import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DuckDBEngine, aggregateOn, duckdb, type FlowSourceColumns } from "../src/aggregate/engines/duckdb.js";
import type { Plan } from "../src/aggregate/index.js";
import type { Measurement } from "./index.js";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..", ".cache", "bench");
const millions = [1, 10, 30] as const;
const threads = 2;

/** How the columns of the files are read. */
export const columns: FlowSourceColumns = {
  reporter: "reporter", partner: "partner", period: { year: "year" }, direction: { column: "direction", values: { 0: "export", 1: "import" } },
  commodity: { hs: "commodity" }, money: { value: "value", currency: { is: "USD" } },
};
/** Sums to the cent by three keys. */
export const plan: Plan = { by: ["reporter", "year", "direction"], measures: ["sum"], overlaps: "allow" };

const fileOf = (size: number): string => join(folder, `${size}M.parquet`);

/** 250 reporters, 250 partners, 25 years, 1000 goods, 2 directions; amounts of up to a million millions with 2 places. */
export async function written(engine: DuckDBEngine, size: number): Promise<string> {
  const file = fileOf(size);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const number = (salt: number, below: number) => `hash(i * 8 + ${salt}) % ${below}`;
  const select = `select cast(${number(0, 250)} as smallint) as reporter, cast(${number(1, 250)} as smallint) as partner, cast(2000 + ${number(2, 25)} as smallint) as year,
    cast(100000 + ${number(3, 1000)} as integer) as commodity, cast(${number(4, 2)} as tinyint) as direction,
    cast(${number(5, 100_000_000_000_000)} as decimal(16,0)) * cast(0.01 as decimal(2,2)) as value from range(${size * 1_000_000}) t(i)`;
  await engine.run({ texts: [`copy (${select}) to `, " (format parquet)"], values: [file] });
  return file;
}

/** DuckDB alone, with the rows as objects of JavaScript and the decimals exact, which is what a plan gives. */
async function alone(engine: DuckDBEngine, file: string): Promise<bigint> {
  return engine.connected(async (connection) => {
    const reader = await connection.runAndReadAll("select reporter, year, direction, sum(value) as sum from read_parquet($1) group by all order by all", [file]);
    return reader.getRowObjectsJson().reduce((sum, row) => sum + BigInt(String(row["sum"]).replace(".", "")), 0n);
  });
}

async function ours(engine: DuckDBEngine, file: string): Promise<bigint> {
  const { rows } = await aggregateOn(engine, { from: { parquet: file }, columns }, plan);
  return rows.reduce((sum, { sum: cell }) => sum + BigInt((cell as { value: { toFixed(places: number): string } }).value.toFixed(2).replace(".", "")), 0n);
}

async function timed<T>(work: () => Promise<T>, runs: number): Promise<{ least: number; answer: T }> {
  let least = Number.POSITIVE_INFINITY;
  let answer = await work();
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    answer = await work();
    least = Math.min(least, performance.now() - start);
  }
  return { least, answer };
}

const memory = (): string => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
const ms = (time: number): string => `${time.toFixed(0)} ms`;

/** A plan through entrepot/duckdb against the same sums by DuckDB alone, and how time grows with rows. */
export async function run(): Promise<Measurement[]> {
  const engine = duckdb({ threads });
  const lines: Measurement[] = [];
  const times: number[] = [];
  for (const size of millions) {
    const file = await written(engine, size);
    const runs = size > 10 ? 3 : 7;
    const [theirs, own] = [await timed(() => alone(engine, file), runs), await timed(() => ours(engine, file), runs)];
    if (theirs.answer !== own.answer) throw new Error(`${size} M rows: ${own.answer} is not ${theirs.answer} cents`);
    times.push(own.least);
    lines.push({ label: `${size} M rows in Parquet, three keys, sum to the cent, rows to JavaScript, ${threads} threads`, value: `${ms(own.least)}; DuckDB alone ${ms(theirs.least)}; ratio ${(own.least / theirs.least).toFixed(2)}` });
  }
  const [one = 0, ten = 0, thirty = 0] = times;
  lines.push({ label: "time for a million rows more: 1 to 10 M, 10 to 30 M", value: `${ms((ten - one) / 9)}, ${ms((thirty - ten) / 20)}` }, { label: "largest memory of the process", value: memory() });
  await engine.close();
  return lines;
}
