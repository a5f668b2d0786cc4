import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { aggregateOn, duckdb, writeFlows } from "../../../src/aggregate/engines/duckdb.js";
import { optionalPeer } from "../../../src/aggregate/engines/optional-peer.js";
import { aggregate, type Plan } from "../../../src/aggregate/index.js";
import { type TradeFlow, year } from "../../../src/index.js";
import { told } from "../conformance/told.js";
import { flow } from "../flows.js";

const folder = mkdtempSync(join(tmpdir(), "duckdb-"));
const engine = duckdb();
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

async function on(flows: readonly TradeFlow[], plan: Plan, figures?: number) {
  await writeFlows(engine, flows, { table: "flows" });
  return aggregateOn(engine, { from: { table: "flows" } }, plan, figures === undefined ? {} : { figures });
}
const sum: Plan = { measures: ["sum"] };

describe("overlaps on an engine", () => {
  it.each([
    ["two partners", [flow({ usd: "1" }), flow({ usd: "2", partner: "US" })], sum, "3 USD"],
    ["two years", [flow({ usd: "1" }), flow({ usd: "2", period: year(2023) })], sum, "3 USD"],
    ["exports and imports of one reporter", [flow({ usd: "1" }), flow({ usd: "2", direction: "import" })], sum, "3 USD"],
    ["headings of one chapter", [flow({ usd: "1", hs: "0901" }), flow({ usd: "2", hs: "0902" })], sum, "3 USD"],
  ] as const)("adds %s without fetching a figure", async (_name, flows, plan, expected) => {
    expect(told((await on(flows, plan, 0)).rows)).toEqual([{ sum: expected }]);
  });
  it.each([
    ["one figure twice", [flow({ usd: "1" }), flow({ usd: "1" })]],
    ["a country and the world", [flow({ usd: "1" }), flow({ usd: "2", partner: "WLD" })]],
    ["a place and none", [flow({ usd: "1" }), flow({ usd: "2", partner: null })]],
    ["a province and its country", [flow({ usd: "1" }), flow({ usd: "2", reporter: "VN-02" })]],
    ["a year and its month", [flow({ usd: "1" }), flow({ usd: "2", period: { start: "2024-03-01", end: "2024-03-31" } })]],
    ["a chapter and its heading", [flow({ usd: "1", hs: "09" }), flow({ usd: "2", hs: "0901" })]],
    ["a mirror", [flow({ usd: "1" }), flow({ usd: "2", reporter: "CN", partner: "VN", direction: "import" })]],
    ["a total and its exports", [flow({ usd: "1" }), flow({ usd: "2", direction: "total" })]],
    ["a figure through a gate and one that may be", [flow({ usd: "1" }), flow({ usd: "2", via: "gate:hekou-lao-cai" })]],
  ] as const)("refuses %s, with the figures or without", async (_name, flows) => {
    await expect(on(flows, sum, 0)).rejects.toMatchObject({ code: "aggregate.too-many-figures" });
    await expect(on(flows, sum)).rejects.toMatchObject({ code: "aggregate.overlap" });
    expect(told((await on(flows, { ...sum, overlaps: "allow" })).rows)).toHaveLength(1);
  });
  it("tells what was left out, as memory does", async () => {
    const flows = [flow({ usd: "100" }), flow({ reporter: "VN-02", usd: "5" })];
    const plan: Plan = { measures: ["sum"], overlaps: "coarsest" };
    const [here, there] = [aggregate(flows, plan), await on(flows, plan)];
    expect(there.overlaps.map(({ sentence, treatment }) => [sentence, treatment])).toEqual(here.overlaps.map(({ sentence, treatment }) => [sentence, treatment]));
  });
  it("tells rows by their numbers in the source, whatever was left out before", async () => {
    const flows = [flow({ usd: "1", partner: "US" }), flow({ usd: "2", partner: "JP" }), flow({ usd: "3" }), flow({ usd: "3" }), flow({ usd: "4", partner: "TH", reporter: null })];
    await expect(on(flows, { ...sum, where: { field: "partner", is: "CN" } })).rejects.toMatchObject({ found: "3 in 2" });
    const { problems } = await on(flows, { by: ["reporter"], measures: ["count"] });
    expect(problems).toMatchObject([{ code: "aggregate.no-reporter", source: { row: 4 }, message: expect.stringContaining("row 4 ") }]);
  });
  it("asks for an order of rows where the first is to stay", async () => {
    await engine.run({ texts: ["create or replace table unordered as select 1 as v"], values: [] });
    await expect(aggregateOn(engine, { from: { table: "unordered" }, columns: { money: { value: "v", currency: { is: "USD" } } } }, { measures: ["sum"], overlaps: "first-source" })).rejects.toMatchObject({ code: "engine.source" });
  });
});

describe("what goes wrong on DuckDB", () => {
  it("a package that is not installed", async () => {
    const missing = "a-package-that-nobody-made";
    await expect(optionalPeer(missing, () => import(/* @vite-ignore */ missing))).rejects.toMatchObject({ code: "engine.not-installed", expected: missing });
  });
  it("a sum beyond 38 digits, never a wrapped one", async () => {
    await engine.run({ texts: ["create or replace table wide as select cast('99999999999999999999999999999999999999' as decimal(38,0)) as v from range(3)"], values: [] });
    await expect(aggregateOn(engine, { from: { table: "wide" }, columns: { money: { value: "v", currency: { is: "USD" } } } }, { measures: ["sum"], overlaps: "allow" })).rejects.toMatchObject({ code: "engine.overflow" });
  });
  it("amounts that no decimal of an engine holds", async () => {
    await expect(writeFlows(engine, [flow({ usd: "1e38" }), flow({ usd: "0.1" })], { table: "flows" })).rejects.toMatchObject({ code: "engine.overflow", found: "40 digits" });
  });
  it("a table that is not there", async () => {
    await expect(aggregateOn(engine, { from: { table: "nothing" } }, sum)).rejects.toMatchObject({ code: "engine.source" });
  });
  it("a database that cannot be opened", async () => {
    const closed = duckdb({ database: join(folder, "no", "such", "folder.db") });
    await expect(aggregateOn(closed, { from: { table: "nothing" } }, sum)).rejects.toMatchObject({ code: "engine.source" });
  });
  it("a file that cannot be written", async () => {
    await expect(writeFlows(engine, [flow({ usd: "1" })], { parquet: join(folder, "no", "such.parquet") })).rejects.toMatchObject({ code: "engine.source" });
  });
  it("a query that is called off before and while it runs", async () => {
    await expect(aggregateOn(engine, { from: { table: "flows" } }, sum, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "aggregate.cancelled" });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const long = engine.run({ texts: ["select cast(count(*) as varchar) from range(1000000) a, range(1000000) b where a.range + b.range < 0"], values: [] }, controller.signal);
    await expect(long).rejects.toMatchObject({ code: "aggregate.cancelled" });
  });
});

describe("written flows", () => {
  it("come back as the facts that plans read, from a table and from Parquet, also under odd names", async () => {
    const flows = [flow({ usd: "1.50", bound: "over", words: "c'est", hs: "0901", document: "d\"e" }), flow({ cny: "-2", step: "0.1", via: "gate:hekou-lao-cai", kg: "3.25", status: "preliminary", partner: null }), flow({ period: null })];
    const path = join(folder, "a 'quoted' name.parquet");
    await writeFlows(engine, flows, { parquet: path });
    await writeFlows(engine, flows, { table: "a \"quoted\" name" });
    for (const from of [{ parquet: path }, { table: "a \"quoted\" name" }]) {
      const plan: Plan = { by: ["document", "partner"], measures: ["min", "count"], overlaps: "allow" };
      const result = await aggregateOn(engine, { from }, { ...plan, by: ["document", "partner", "currency"] }, {});
      expect(JSON.stringify(result.rows)).toBe(JSON.stringify(aggregate(flows, { ...plan, by: ["document", "partner", "currency"] }).rows));
    }
  });
  it("stay in a database when it is closed", async () => {
    const database = join(folder, "kept.db");
    const first = duckdb({ database });
    await writeFlows(first, [flow({ usd: "2" })], { table: "flows" });
    await first.close();
    const second = duckdb({ database });
    expect(told((await aggregateOn(second, { from: { table: "flows" } }, sum)).rows)).toEqual([{ sum: "2 USD" }]);
    await second.close();
  });
});
