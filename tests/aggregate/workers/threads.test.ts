import { afterAll, describe, expect, it } from "vitest";
import { aggregate, flowTable, type Plan } from "../../../src/aggregate/index.js";
import { threads } from "../../../src/aggregate/workers/index.js";
import { year } from "../../../src/index.js";

const rows = 30_000;
const values = BigInt64Array.from({ length: rows }, (_, row) => BigInt((row * 7_919) % 100_003) - 40_000n);
const table = flowTable(rows, {
  direction: { codes: Uint8Array.from({ length: rows }, (_, row) => row % 2), dictionary: ["export", "import"] },
  period: { codes: Uint16Array.from({ length: rows }, (_, row) => row % 300), dictionary: Array.from({ length: 300 }, (_, at) => year(1_700 + at)) },
  currency: { codes: Uint8Array.from({ length: rows }, (_, row) => (row % 5 === 0 ? 1 : 0)), dictionary: ["USD", null] },
  money: { values, scale: 2 },
  unit: { all: "kg" },
  quantity: { values: new BigInt64Array(rows).fill(2n ** 62n), scale: 0 },
});
const plans: readonly Plan[] = [
  { by: ["year", "direction"], measures: ["sum", "count", "mean"], overlaps: "allow" },
  { by: ["direction"], where: { field: "year", under: "1800" }, measures: ["share", { measure: "sum", of: "quantity", as: "mass" }], overlaps: "allow" },
];
const three = threads({ count: 3, fewestRows: 1 });
afterAll(() => three.close());

const told = ({ rows: found }: { rows: unknown }) => JSON.stringify(found);

describe("threads", () => {
  it("give what one thread gives, digit by digit", async () => {
    for (const plan of plans) expect(told(await three.aggregate(table, plan))).toBe(told(aggregate(table, plan)));
  });

  it("run several aggregations at a time", async () => {
    const found = await Promise.all(plans.map((plan) => three.aggregate(table, plan)));
    expect(found.map(told)).toEqual(plans.map((plan) => told(aggregate(table, plan))));
  });

  it("stop at a signal and work on afterwards", async () => {
    const [plan] = plans as [Plan];
    const stop = new AbortController();
    const cancelled = three.aggregate(table, plan, { signal: stop.signal });
    stop.abort();
    await expect(cancelled).rejects.toMatchObject({ name: "EntrepotError", code: "aggregate.cancelled" });
    expect(told(await three.aggregate(table, plan))).toBe(told(aggregate(table, plan)));
  });

  it("say so when they were closed", async () => {
    const one = threads({ count: 1, fewestRows: 1 });
    await one.close();
    await expect(one.aggregate(table, plans[0] as Plan)).rejects.toMatchObject({ code: "aggregate.worker" });
  });

  it("refuse a number of threads that is none", () => {
    for (const count of [0, -1, 1.5, 257, Number.NaN]) expect(() => threads({ count })).toThrow(expect.objectContaining({ code: "aggregate.threads" }));
  });
});
