import { linkSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { columns, plan, written } from "../../bench/engines.js";
import type { DuckDBEngine } from "../../src/aggregate/engines/duckdb.js";
import { aggregateOn, type TrinoEngine } from "../../src/aggregate/engines/trino.js";
import { lake } from "./where.js";

const types = "reporter smallint, partner smallint, year smallint, commodity integer, direction tinyint, value decimal(18,2)";
const rowsOf = (rows: unknown): string => JSON.stringify(rows);

/** Runs one plan over files of 1, 10 and 30 million rows, holds each to DuckDB's rows, and prints the times. Each node gives a query 400 MB. */
export function testScale(engine: TrinoEngine, writer: DuckDBEngine): void {
  it.each([1, 10, 30])("adds %i million rows as DuckDB does, within 400 MB a node", async (size) => {
    const name = `rows_${size}`;
    mkdirSync(join(lake, name), { recursive: true });
    linkSync(await written(writer, size), join(lake, name, "part.parquet"));
    await engine.run({ texts: [`create table hive.conformance.${name} (${types}) with (format = 'PARQUET', external_location = 'local:///${name}')`], values: [] });
    const start = performance.now();
    const { rows } = await aggregateOn(engine, { from: { table: name }, columns }, plan);
    const first = performance.now() - start;
    await aggregateOn(engine, { from: { table: name }, columns }, plan);
    const second = performance.now() - start - first;
    const { rows: expected } = await aggregateOn(writer, { from: { parquet: join(lake, name, "part.parquet") }, columns }, plan);
    expect(rows.length).toBe(12_500);
    expect(rowsOf(rows)).toBe(rowsOf(expected));
    console.log(`${size} M rows on two nodes: ${(first / 1000).toFixed(1)} s, again ${(second / 1000).toFixed(1)} s, ${(size / (second / 1000)).toFixed(2)} M rows a second`);
  });
}
