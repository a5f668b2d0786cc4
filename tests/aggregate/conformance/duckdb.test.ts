import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, it } from "vitest";
import { aggregateOn, duckdb, type SourceFrom, writeFlows } from "../../../src/aggregate/engines/duckdb.js";
import { cases } from "./cases.js";
import { type DatasetName, datasets } from "./data.js";
import { flowsOf, holdToCase, rates, type Runner } from "./run-case.js";

const folder = mkdtempSync(join(tmpdir(), "conformance-"));
const engine = duckdb();
const names = Object.keys(datasets) as DatasetName[];
const sources: readonly [string, (data: DatasetName) => SourceFrom][] = [["tables", (data) => ({ table: `set ${data}` })], ["Parquet", (data) => ({ parquet: join(folder, `${data}.parquet`) })]];

beforeAll(async () => {
  for (const data of names) {
    await writeFlows(engine, flowsOf(data), { table: `set ${data}` });
    await writeFlows(engine, flowsOf(data), { parquet: join(folder, `${data}.parquet`) });
  }
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

for (const [kind, from] of sources) {
  describe(`conformance on DuckDB over ${kind}`, () => {
    const run: Runner = (data, plan, figures) => aggregateOn(engine, { from: from(data) }, plan, { rates, figures });
    for (const each of cases) it(each.name, () => holdToCase(run, each));
  });
}
