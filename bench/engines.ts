import type { DuckDBConnection } from "@duckdb/node-api";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DuckDBEngine, aggregateOn, duckdb, type FlowSourceColumns } from "../src/aggregate/engines/duckdb.js";
import type { AmountCell, Plan } from "../src/aggregate/index.js";
import { inTurn } from "./measure/in-turn.js";
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

/** An answer while it is read: in columns, then as objects. */
interface Answers {
  readonly columns: () => Promise<unknown>;
  readonly rows: () => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** The cents of a row's sum. */
  readonly cents: (row: Readonly<Record<string, unknown>>) => bigint;
}

/** DuckDB alone: the chunks of columns as its client hands them over, or the rows as objects with decimals to the last digit. */
function alone(engine: DuckDBEngine, file: string): Answers {
  const sums = "select reporter, year, direction, sum(value) as sum from read_parquet($1) group by all order by all";
  const columns = async (connection: DuckDBConnection) => {
    const chunks = await (await connection.run(sums, [file])).fetchAllChunks();
    return chunks.map((chunk) => Array.from({ length: chunk.columnCount }, (_, column) => chunk.getColumnVector(column)));
  };
  const rows = async (connection: DuckDBConnection) => (await connection.run(sums, [file])).getRowObjectsJson();
  return { columns: () => engine.connected(columns), rows: () => engine.connected(rows), cents: ({ sum }) => BigInt(String(sum).replace(".", "")) };
}

/** The same plan: its answer in columns of codes and whole numbers, or its rows with their decimals. */
function ours(engine: DuckDBEngine, file: string): Answers {
  const answer = () => aggregateOn(engine, { from: { parquet: file }, columns }, plan);
  return {
    columns: async () => {
      const result = await answer();
      return [result.keys("reporter"), result.keys("year"), result.keys("direction"), result.amounts("sum")];
    },
    rows: async () => (await answer()).rows,
    cents: ({ sum }) => BigInt((sum as AmountCell).value.toFixed(2).replace(".", "")),
  };
}

async function totalOf({ rows, cents }: Answers): Promise<bigint> {
  return (await rows()).reduce((sum, row) => sum + cents(row), 0n);
}

const memory = (): string => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
const ms = (time: number): string => `${time.toFixed(0)} ms`;

const compared = (own: number, alone: number): string => `${ms(own)}; DuckDB alone ${ms(alone)}; ratio ${(own / alone).toFixed(2)}`;

/** A plan through entrepot/duckdb against the same sums by DuckDB alone, and how time grows with rows. */
export async function run(): Promise<Measurement[]> {
  const engine = duckdb({ threads });
  const lines: Measurement[] = [];
  const times: number[] = [];
  for (const size of millions) {
    const file = await written(engine, size);
    const [theirs, own] = [alone(engine, file), ours(engine, file)];
    const [expected, found] = [await totalOf(theirs), await totalOf(own)];
    if (expected !== found) throw new Error(`${size} M rows: ${found} is not ${expected} cents`);
    const least = await inTurn({ columnsAlone: theirs.columns, columns: own.columns, rowsAlone: theirs.rows, rows: own.rows }, size > 10 ? 5 : 25);
    times.push(least.columns);
    lines.push(
      { label: `${size} M rows in Parquet, three keys, sums to the cent, ${threads} threads: in columns`, value: compared(least.columns, least.columnsAlone) },
      { label: "  every row an object", value: compared(least.rows, least.rowsAlone) },
    );
  }
  const [one = 0, ten = 0, thirty = 0] = times;
  lines.push({ label: "time for a million rows more: 1 to 10 M, 10 to 30 M", value: `${ms((ten - one) / 9)}, ${ms((thirty - ten) / 20)}` }, { label: "largest memory of the process", value: memory() });
  await engine.close();
  return lines;
}
