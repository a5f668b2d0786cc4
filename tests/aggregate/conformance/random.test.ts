import { afterAll, describe, it } from "vitest";
import { aggregateOn, duckdb, writeFlows } from "../../../src/aggregate/engines/duckdb.js";
import { rates } from "./cases-conversions.js";
import { holdToRandomPlans, randomFlows } from "./random-plans.js";

const engine = duckdb();
afterAll(() => engine.close());

describe("random plans on DuckDB", () => {
  it("give the rows of memory, or its error", async () => {
    await writeFlows(engine, randomFlows, { table: "flows" });
    await holdToRandomPlans((plan) => aggregateOn(engine, { from: { table: "flows" } }, plan, { rates }), 150);
  });
});
