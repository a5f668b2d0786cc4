import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { aggregateOn, duckdb, type FlowSourceColumns, type SourceFrom } from "../../../src/aggregate/engines/duckdb.js";
import type { Plan } from "../../../src/aggregate/index.js";
import { told } from "../conformance/told.js";

const folder = mkdtempSync(join(tmpdir(), "sources-"));
const engine = duckdb();
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** A table of the engine from constants of this file. */
async function table(name: string, select: string): Promise<SourceFrom> {
  await engine.run({ texts: [`create or replace table ${name} as ${select}`], values: [] });
  return { table: name };
}

const rowsOf = async (from: SourceFrom, columns: FlowSourceColumns, plan: Plan) => told((await aggregateOn(engine, { from, columns }, plan)).rows);

/** The form of BACI: thousands of dollars and tonnes by year, exporter, importer and heading. */
const baci: FlowSourceColumns = {
  period: { year: "t" }, reporter: { column: "i", codes: "comtrade" }, partner: { column: "j", codes: { "842": "US", "156": "CN" } }, direction: { is: "export" },
  commodity: { hs: "k" }, money: { value: "v", currency: { is: "USD" }, times: 1000 }, quantity: { value: "q", unit: { is: "t" } },
};
const baciRows = "t,i,j,k,v,q\n2022,704,842,090111,1234.567,88.1\n2022,704,156,090111,0.1,\n2022,704,156,090121,0.2,3\n2023,418,842,090111,10,1.25\n";

describe("sources", () => {
  it("BACI in CSV: thousands of dollars, codes of two schemes, empty quantities", async () => {
    const from = { csv: file("baci.csv", baciRows) };
    // 1234.567 + 0.1 + 0.2 thousand, and 10 thousand
    expect(await rowsOf(from, baci, { by: ["reporter", "year"], measures: ["sum", { measure: "sum", of: "quantity", as: "weight" }, "count"] })).toEqual([
      { reporter: "LA", year: 2023, sum: "10000 USD", weight: "1.25 t", count: 1 },
      { reporter: "VN", year: 2022, sum: "1234867 USD", weight: "91.1 t", count: 3 },
    ]);
    expect(await rowsOf(from, baci, { where: { field: "money", over: "200" }, by: ["hs4"], measures: ["sum"] })).toEqual([{ hs4: "0901", sum: "1244567 USD" }]);
    expect(await rowsOf(from, baci, { where: { field: "partner", is: "CN" }, by: ["hs6"], measures: ["sum"] })).toEqual([{ hs6: "090111", sum: "100 USD" }, { hs6: "090121", sum: "200 USD" }]);
  });
  it("codes of Comtrade: its own for some countries, the world, and areas that are no country", async () => {
    const from = await table("areas", "select * from (values (842, 1), (699, 2), (757, 4), (0, 8), (899, 16), (4, 32)) t(i, v)");
    expect(await rowsOf(from, { reporter: { column: "i", codes: "comtrade" }, money: { value: "v", currency: { is: "USD" } } }, { by: ["reporter"], measures: ["sum"], overlaps: "allow" })).toEqual([
      { reporter: "AF", sum: "32 USD" }, { reporter: "CH", sum: "4 USD" }, { reporter: "IN", sum: "2 USD" }, { reporter: "US", sum: "1 USD" }, { reporter: "WLD", sum: "8 USD" }, { reporter: "comtrade:899", sum: "16 USD" },
    ]);
  });
  it("several files are one source", async () => {
    const from = { csv: [file("one.csv", baciRows), file("two.csv", "t,i,j,k,v,q\n2024,418,842,090111,2.5,1\n")] };
    expect(await rowsOf(from, baci, { by: ["year"], measures: ["sum"] })).toEqual([{ year: 2022, sum: "1234867 USD" }, { year: 2023, sum: "10000 USD" }, { year: 2024, sum: "2500 USD" }]);
  });
  it("binary fractions are refused unless their places are said, and then exact", async () => {
    const from = await table("fractions", "select * from (values (0.1::double), (0.2::double), ('nan'::double)) t(v)");
    await expect(rowsOf(from, { money: { value: "v", currency: { is: "USD" } } }, { measures: ["sum"], overlaps: "allow" })).rejects.toMatchObject({ code: "engine.float" });
    const { rows, problems } = await aggregateOn(engine, { from, columns: { money: { value: "v", places: 3, currency: { is: "USD" } } } }, { measures: ["sum", "count"], overlaps: "allow" });
    expect(told(rows)).toEqual([{ sum: "0.3 USD", count: 3 }]);
    expect(problems).toMatchObject([{ code: "columns.not-a-number", found: "1" }]);
  });
  it("texts that are no numbers are counted as a problem, and the rest goes on", async () => {
    const from = { csv: file("bad.csv", "v,c\n12.50,USD\n\"1,000\",USD\nn/a,USD\n7,USD\n8,\n") };
    const { rows, problems } = await aggregateOn(engine, { from, columns: { money: { value: "v", currency: "c" } } }, { measures: ["sum", "count"], overlaps: "allow" });
    expect(told(rows)).toEqual([{ sum: "19.5 USD", count: 5 }]);
    expect(problems).toMatchObject([{ code: "columns.not-a-number", found: "2", source: { column: "v" } }]);
  });
  it("whole numbers of every width, unsigned too", async () => {
    const from = await table("whole_numbers", "select 18446744073709551615::ubigint as v, 2::utinyint as q, 'a' as u union all select 1, 3, 'a'");
    expect(await rowsOf(from, { money: { value: "v", currency: { is: "VND" } }, quantity: { value: "q", unit: "u" } }, { measures: ["sum", { measure: "max", of: "quantity" }], overlaps: "allow" })).toEqual([{ sum: "18446744073709551616 VND", max: "3 a" }]);
  });
  it("rows without their amount count, and are in no mean", async () => {
    const from = await table("gaps", "select * from (values ('a', 1.5), ('a', null), ('a', 2.25), ('b', null)) t(d, v)");
    const columns: FlowSourceColumns = { document: "d", money: { value: "v", currency: { is: "USD" } } };
    expect(await rowsOf(from, columns, { by: ["document"], measures: ["count", "sum", "mean", "min", "max"], overlaps: "allow" })).toEqual([{ document: "a", count: 3, sum: "3.75 USD", mean: "1.875 USD", min: "1.5 USD", max: "2.25 USD" }, { document: "b", count: 1, sum: null, mean: null, min: null, max: null }]);
    expect(await rowsOf(from, columns, { by: ["currency"], measures: ["count", "sum"], overlaps: "allow" })).toEqual([{ currency: "USD", count: 2, sum: "3.75 USD" }, { currency: null, count: 2, sum: null }]);
    expect(await rowsOf(from, columns, { measures: ["count", "sum"], overlaps: "allow" })).toEqual([{ count: 4, sum: "3.75 USD" }]);
  });
  it("months and words that stand for others", async () => {
    const from = await table("months", "select * from (values (202401, 'X', 5), (202402, 'M', 7), (202402, 'X', 1)) t(m, way, v)");
    const columns: FlowSourceColumns = { period: { month: "m" }, reporter: { is: "VN" }, direction: { column: "way", values: { X: "export", M: "import" } }, money: { value: "v", currency: { is: "USD" } } };
    expect(await rowsOf(from, columns, { by: ["month", "direction"], measures: ["sum"] })).toEqual([{ month: "2024-01", direction: "export", sum: "5 USD" }, { month: "2024-02", direction: "export", sum: "1 USD" }, { month: "2024-02", direction: "import", sum: "7 USD" }]);
  });
  it.each([
    ["a code that is none", "select 'not a code' as i, 1 as v", { reporter: { column: "i", codes: "m49" as const } }, "not a code"],
    ["a code that a list does not have", "select 'XX' as i, 1 as v", { reporter: { column: "i", codes: { VN: "VN" } } }, "XX"],
    ["a word that is no direction", "select 'sideways' as i, 1 as v", { direction: "i" }, "sideways"],
    ["a text that is no year", "select '20x4' as i, 1 as v", { period: { year: "i" } }, "20x4"],
    ["a property of all objects as a code", "select 'constructor' as i, 1 as v", { reporter: { column: "i", codes: { VN: "VN" } } }, "constructor"],
  ] as const)("names %s", async (_name, select, columns, found) => {
    const from = await table("odd", select);
    const field = Object.keys(columns)[0] === "period" ? "year" : (Object.keys(columns)[0] as string);
    await expect(rowsOf(from, { ...columns, money: { value: "v", currency: { is: "USD" } } }, { by: [field], measures: ["sum"], overlaps: "allow" })).rejects.toMatchObject({ code: "engine.value", found });
  });
  it("names a column that is not there, before any work", async () => {
    await expect(rowsOf({ csv: file("short.csv", "a\n1\n") }, baci, { measures: ["count"] })).rejects.toMatchObject({ code: "engine.source", found: "t", expected: "a" });
  });
  it("names a file that is not there", async () => {
    await expect(rowsOf({ parquet: join(folder, "none.parquet") }, baci, { measures: ["count"] })).rejects.toMatchObject({ code: "engine.source" });
  });
});
