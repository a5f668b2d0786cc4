import { describe, expect, it } from "vitest";
import { type AmountCell, aggregate, type Plan, type Result } from "../../src/aggregate/index.js";
import { decimal, months, type TradeFlow, year } from "../../src/index.js";
import { rateTable } from "../../src/rates/index.js";
import { flow } from "./flows.js";

const code = (expected: string) => expect.objectContaining({ name: "EntrepotError", code: expected });
const numbers = ({ rows }: Result, column: string) => rows.map((row) => String((row[column] as AmountCell).value));
const fourths = [flow({ usd: "10", kg: "4" }), flow({ usd: "20", kg: "3", partner: "US" }), flow({ usd: "0.1", partner: "TH" })];

describe("measures", () => {
  it("are exact quotients behind decimals of 60 digits", () => {
    const result = aggregate(fourths, { measures: ["mean", "ratio"] });
    expect(result.exact(0, "mean")).toEqual({ numerator: 301n, denominator: 30n });
    expect(numbers(result, "mean")).toEqual([`10.0${"3".repeat(57)}`]);
    expect(result.exact(0, "ratio")).toEqual({ numerator: 30n, denominator: 7n });
    expect(result.columns.map(({ type, unit }) => [type, unit])).toEqual([["money", "USD"], ["ratio", "USD/kg"]]);
  });

  it("carry bounds: a part of an open whole lies between", () => {
    const { rows } = aggregate([flow({ usd: "30", bound: "over" }), flow({ usd: "70", partner: "US" })], { by: ["partner"], measures: ["share", "sum"] });
    expect(JSON.stringify(rows.map(({ share, sum }) => [share, sum]))).toBe(JSON.stringify([
      [{ value: "30", bound: "between", high: "100", unit: "%" }, { value: "30", bound: "over", currency: "USD" }],
      [{ value: "0", bound: "between", high: "70", unit: "%" }, { value: "70", bound: "exact", currency: "USD" }],
    ]));
  });

  it("know nothing of a sum that is open on both sides", () => {
    const { rows, problems } = aggregate([flow({ usd: "3", bound: "over" }), flow({ usd: "7", bound: "under", partner: "US" })], { measures: ["sum"] });
    expect(rows).toEqual([{ sum: null }]);
    expect(problems).toMatchObject([{ code: "interval.unbounded" }]);
  });

  it("weigh percentages by amounts", () => {
    const changed = (usd: string, percent: string, partner: string): TradeFlow => ({ ...flow({ usd, partner }), change: { percent: { value: decimal(percent), bound: "exact", unit: "%" } } });
    const result = aggregate([changed("100", "10", "CN"), changed("300", "-2", "US")], { measures: [{ measure: "weighted", of: "change" }] });
    expect(numbers(result, "weighted")).toEqual(["1"]);
  });
});

describe("results", () => {
  it("lead back to the facts and sources of each row", () => {
    const flows = [flow({ usd: "1", document: "a" }), flow({ usd: "2", document: "b", period: year(2023) }), flow({ usd: "3", document: "c", partner: "US" })];
    const result = aggregate(flows, { by: ["year"], measures: ["sum"] });
    expect(result.sources(1)).toEqual([{ document: "a" }, { document: "c" }]);
    expect(result.facts(result.rows[0] ?? -1)).toEqual([flows[1]]);
    expect(() => result.sources(2)).toThrow(code("aggregate.row"));
  });

  it("are columns too, and rows only once they are read", () => {
    const result = aggregate([flow({ usd: "1.5" }), flow({ usd: "20", period: year(2023), bound: "over" })], { by: ["year"], measures: ["sum", "count"] });
    expect(result.keys("year")).toMatchObject({ codes: Uint32Array.of(1, 0), dictionary: [2024, 2023] });
    expect(result.amounts("sum")).toMatchObject({ amounts: { values: BigInt64Array.of(200n, 15n), scale: 1, stated: new Map([[0, { bound: "over" }]]) }, units: { dictionary: ["USD"] } });
    expect(result.amounts("count").amounts.values).toEqual(BigInt64Array.of(1n, 1n));
    expect(() => result.amounts("year")).toThrow(code("aggregate.column"));
    expect(result.rows).toBe(result.rows);
    expect(JSON.parse(JSON.stringify(result)).rows).toHaveLength(2);
  });

  it("warn of years that are not whole and of figures of different standing", () => {
    const flows = [flow({ usd: "1", period: months(2024, 1, 3) }), flow({ usd: "2", period: months(2024, 4, 6), status: "target" })];
    const { warnings } = aggregate(flows, { by: ["year"], measures: ["sum"] });
    expect(warnings.map((warning) => [warning.code, warning.found, warning.expected])).toEqual([["aggregate.mixed-status", "actual, target", undefined], ["aggregate.incomplete-period", "182 days", "366 days"]]);
  });

  it("name a row without a rate and add the others", () => {
    const rates = rateTable([{ base: "USD", quote: "CNY", kind: "average", period: year(2024), digits: "8", source: "test", trust: "stated" }]);
    const flows = [flow({ cny: "80" }), flow({ cny: "5", period: year(2023) }), flow({ cny: "1", period: null }), flow({ usd: "1", partner: "US" })];
    const result = aggregate(flows, { by: ["currency"], measures: ["sum", "count"], currency: { to: "USD" } }, { rates });
    expect(numbers(result, "sum")).toEqual(["10", "1"]);
    expect(result.problems.map((problem) => problem.code)).toEqual(["rates.missing", "aggregate.no-period"]);
    expect(result.rates.map(({ from, on }) => [from, on])).toEqual([["CNY", year(2024)]]);
    expect(() => aggregate(flows, { measures: ["sum"], currency: { to: "USD" } }, { rates, strict: true })).toThrow(code("rates.missing"));
  });

  it("of nothing are nothing", () => {
    expect(aggregate([], { measures: ["sum", "count"] }).rows).toEqual([]);
    expect(aggregate([], { by: ["year"], measures: ["mean"], currency: { to: "USD" } })).toMatchObject({ rows: [], overlaps: [], problems: [], warnings: [] });
  });
});

describe("what cannot be aggregated", () => {
  it("is refused before any work", () => {
    const refused: readonly (readonly [unknown, string])[] = [
      [{}, "aggregate.plan"], [null, "aggregate.plan"], [{ measures: [] }, "aggregate.plan"], [{ measures: ["median"] }, "aggregate.plan"], [{ measures: ["sum"], limit: 0 }, "aggregate.plan"],
      [{ by: ["__proto__"], measures: ["sum"] }, "aggregate.field"], [{ by: ["constructor"], measures: ["sum"] }, "aggregate.field"], [{ by: ["'; drop table flows --"], measures: ["sum"] }, "aggregate.field"],
      [{ measures: [{ measure: "sum", as: "__proto__" }] }, "aggregate.plan"], [{ measures: ["sum"], order: [{ column: "toString" }] }, "aggregate.column"],
      [{ by: ["year"], measures: [{ measure: "sum", as: "year" }] }, "aggregate.column"], [{ measures: ["sum"], where: { field: "money", over: 0.1 } }, "aggregate.plan"],
      [{ measures: ["sum"], where: { field: "money", over: "NaN" } }, "aggregate.plan"], [{ measures: ["sum"], currency: { to: "XYZ" } }, "aggregate.plan"],
    ];
    for (const [plan, expected] of refused) expect(() => aggregate("not even flows" as never, plan as Plan)).toThrow(code(expected));
  });

  it("says what would be mixed, and where", () => {
    expect(() => aggregate([flow({ usd: "1" }), flow({ cny: "1", partner: "US" })], { measures: ["sum"] })).toThrow(/USD and CNY would be added \(row 1/);
    const kilograms = [flow({ kg: "1" }), flow({ kg: "1", unit: "t", partner: "US" })];
    expect(() => aggregate(kilograms, { measures: [{ measure: "sum", of: "quantity" }] })).toThrow(code("aggregate.mixed-units"));
    expect(numbers(aggregate(kilograms, { by: ["unit"], measures: [{ measure: "sum", of: "quantity" }] }), "sum")).toEqual(["1", "1"]);
  });

  it("stops where it was called off", () => {
    expect(() => aggregate([], { measures: ["count"] }, { signal: AbortSignal.abort() })).toThrow(code("aggregate.cancelled"));
  });
});
