import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { duckdb, writeFlows } from "../../src/aggregate/engines/duckdb.js";
import { aggregateOn, type FlowSourceColumns, registerFlows, trino } from "../../src/aggregate/engines/trino.js";
import { isEntrepotError, type TradeFlow } from "../../src/index.js";
import { cases } from "../aggregate/conformance/cases.js";
import { type DatasetName, datasets } from "../aggregate/conformance/data.js";
import { holdToRandomPlans, randomFlows } from "../aggregate/conformance/random-plans.js";
import { flowsOf, holdToCase, rates } from "../aggregate/conformance/run-case.js";
import { told } from "../aggregate/conformance/told.js";
import { testScale } from "./scale.js";
import { address, lake, worker } from "./where.js";

const engine = trino({ server: address, user: "conformance", catalog: "hive", schema: "conformance" });
const writer = duckdb();
const tableOf = (name: string) => ["hive", "conformance", `set_${name}`];

/** The load path of a cluster: Parquet written by DuckDB where every node sees it, then a table over the files. */
async function load(name: string, flows: readonly TradeFlow[]): Promise<void> {
  mkdirSync(join(lake, name), { recursive: true });
  await writeFlows(writer, flows, { parquet: join(lake, name, "part.parquet") });
  await registerFlows(engine, flows, { table: tableOf(name), location: `local:///${name}` });
}

async function failure(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await work;
  } catch (thrown) {
    if (isEntrepotError(thrown)) return thrown;
    throw thrown;
  }
  throw new Error("nothing was thrown");
}

beforeAll(async () => {
  await engine.run({ texts: ["create schema if not exists hive.conformance"], values: [] });
  for (const name of Object.keys(datasets) as DatasetName[]) await load(name, flowsOf(name));
  await load("random", randomFlows);
});
afterAll(() => writer.close());

describe("conformance on two nodes of Trino", () => {
  for (const each of cases) it(each.name, () => holdToCase((data, plan, figures) => aggregateOn(engine, { from: { table: tableOf(data) } }, plan, { rates, figures }), each));
});

describe("random plans on two nodes of Trino", () => {
  it("give the rows of memory", () => holdToRandomPlans((plan) => aggregateOn(engine, { from: { table: tableOf("random") } }, plan, { rates }), 25));
});

describe("BACI in Parquet, as docs/cluster.md has it", () => {
  const columns: FlowSourceColumns = {
    period: { year: "t" }, reporter: { column: "i", codes: "comtrade" }, partner: { column: "j", codes: "comtrade" }, direction: { is: "export" },
    commodity: { hs: "k" }, money: { value: "v", currency: { is: "USD" }, times: 1000 }, quantity: { value: "q", unit: { is: "t" } },
  };
  it("is added by exporter and chapter, with certainty that nothing is counted twice", async () => {
    mkdirSync(join(lake, "baci"), { recursive: true });
    writeFileSync(join(lake, "..", "baci.csv"), "t,i,j,k,v,q\n2022,704,842,090111,1234.567,  88.1\n2022,704,156,090111,0.1,NA\n2022,704,156,090121,0.2,3\n2023,418,842,854231,10,1.25\n2023,418,699,854231,5,1\n");
    const select = "select t::smallint as t, i::smallint as i, j::smallint as j, k, v::decimal(18,3) as v, try_cast(trim(q) as decimal(18,3)) as q from read_csv(";
    await writer.run({ texts: [`copy (${select}`, ", all_varchar = true)) to ", " (format parquet)"], values: [join(lake, "..", "baci.csv"), join(lake, "baci", "part.parquet")] });
    await engine.run({ texts: ["create table hive.conformance.baci (t smallint, i smallint, j smallint, k varchar, v decimal(18,3), q decimal(18,3)) with (format = 'PARQUET', external_location = 'local:///baci')"], values: [] });
    const { rows, problems } = await aggregateOn(engine, { from: { table: "baci" }, columns }, { by: ["reporter", "hs2"], measures: ["sum", { measure: "sum", of: "quantity", as: "weight" }, "count"], order: [{ column: "sum", direction: "descending" }] }, { figures: 0 });
    // 1234.567 + 0.1 + 0.2 and 10 + 5 thousand dollars
    expect(told(rows)).toEqual([{ reporter: "VN", hs2: "09", sum: "1234867 USD", weight: "91.1 t", count: 3 }, { reporter: "LA", hs2: "85", sum: "15000 USD", weight: "2.25 t", count: 2 }]);
    expect(problems).toEqual([]);
  });
});

describe("more rows than are held in memory", () => testScale(engine, writer));

describe("what goes wrong on a cluster", () => {
  const plan = { measures: ["sum" as const], overlaps: "allow" as const };

  it("a table that is not there", async () => {
    expect(await failure(aggregateOn(engine, { from: { table: "nothing_here" } }, plan))).toMatchObject({ code: "engine.source" });
  });
  it("a column that is not there", async () => {
    expect(await failure(aggregateOn(engine, { from: { table: tableOf("exports") }, columns: { money: { value: "worth", currency: { is: "USD" } } } }, plan))).toMatchObject({ code: "engine.source", found: "worth" });
  });
  it("a sum beyond 38 digits", async () => {
    await engine.run({ texts: ["create table memory.default.wide as select cast('99999999999999999999999999999999999999' as decimal(38,0)) as worth from (values 1, 2, 3) t(n)"], values: [] });
    expect(await failure(aggregateOn(engine, { from: { table: ["memory", "default", "wide"] }, columns: { money: { value: "worth", currency: { is: "USD" } } } }, plan))).toMatchObject({ code: "engine.overflow" });
  });
  it("nobody at the address", async () => {
    expect(await failure(aggregateOn(trino({ server: "http://127.0.0.1:9", user: "nobody" }), { from: { table: "flows" } }, plan))).toMatchObject({ code: "engine.unreachable" });
  });
  it("SQL that Trino refuses", async () => {
    expect(await failure(engine.run({ texts: ["select from"], values: [] }))).toMatchObject({ code: "engine.sql" });
  });
  it("values with quotes are values", async () => {
    expect(await engine.run({ texts: ["select ", ", ", ""], values: ["o'clock; drop table x --", "'' or ''"] })).toEqual([["o'clock; drop table x --"], ["'' or ''"]]);
  });
  it("a query that is called off, on the cluster too", async () => {
    const controller = new AbortController();
    const long = "select cast(count(*) as varchar) from unnest(sequence(1, 10000)) a(x), unnest(sequence(1, 10000)) b(y), unnest(sequence(1, 1000)) c(z) where x + y + z < 0";
    setTimeout(() => controller.abort(), 1500);
    expect(await failure(engine.run({ texts: [long], values: [] }, controller.signal))).toMatchObject({ code: "aggregate.cancelled" });
    await expect.poll(async () => (await engine.run({ texts: ["select state from system.runtime.queries where query like 'select cast(count(*)%sequence(1, 1000)%' and query not like '%runtime%'"], values: [] }))[0], { timeout: 20_000 }).toEqual(["FAILED"]);
  });
  it("a worker that is lost: an error, never a wrong sum; then the plan runs on what is left", async () => {
    // Splits of the large file are read on both nodes, and each row twenty times, so that the query is still running when the worker goes.
    const long = engine.run({ texts: ["select cast(sum(value * n) as varchar) from hive.conformance.rows_30, unnest(sequence(1, 20)) t(n) where value * n > 1"], values: [] });
    setTimeout(() => process.kill(-worker, "SIGKILL"), 2000);
    const lost = await failure(long);
    expect(lost.code, lost.message).toBe("engine.lost");
    await expect.poll(async () => (await aggregateOn(engine, { from: { table: tableOf("exports") } }, { measures: ["count"] }).catch(() => undefined))?.rows, { timeout: 100_000, interval: 2000 }).toEqual([{ count: 81 }]);
  }, 240_000);
});
