import { tableFromIPC, tableToIPC } from "apache-arrow";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { fromArrow, toArrow } from "../../src/aggregate/arrow/index.js";
import { aggregate, csv, records } from "../../src/aggregate/index.js";
import { year } from "../../src/index.js";
import { flow } from "./flows.js";

const mixed = aggregate([
  flow({ usd: "1234567890123456789.25", period: year(2023) }), flow({ usd: "2", bound: "over", period: year(2024) }), flow({ cny: "0.5", partner: null, period: year(2024), words: "x" }),
], { by: ["year", "partner", "currency"], measures: ["sum", "count"] });

describe("results as plain values", () => {
  it("keep every digit, with bounds and units where rows differ", () => {
    expect(records(mixed)).toEqual([
      { year: 2023, partner: "CN", currency: "USD", sum: "1234567890123456789.25", "sum bound": "exact", "sum unit": "USD", count: 1 },
      { year: 2024, partner: "CN", currency: "USD", sum: "2", "sum bound": "over", "sum unit": "USD", count: 1 },
      { year: 2024, partner: null, currency: "CNY", sum: "0.5", "sum bound": "exact", "sum unit": "CNY", count: 1 },
    ]);
  });

  it("leave out what every row shares", () => {
    expect(records(aggregate([flow({ usd: "5" })], { measures: ["sum"] }))).toEqual([{ sum: "5" }]);
  });

  it("are read back by a CSV reader", () => {
    const { data } = Papa.parse<Record<string, string>>(csv(mixed), { header: true, skipEmptyLines: true });
    expect(data).toEqual(records(mixed).map((record) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, value === null ? "" : String(value)]))));
  });

  it("quote what CSV would take for its own, and mark what a spreadsheet would run", () => {
    const hostile = aggregate([flow({ usd: "-5", document: 'a,"b"\nc' }), flow({ usd: "1", document: "=1+1", period: year(2023) })], { by: ["document"], measures: ["sum"] });
    expect(csv(hostile)).toBe('document,sum\r\n\'=1+1,1\r\n"a,""b""\nc",-5\r\n');
    expect(csv(aggregate([], { by: ["year"], measures: ["sum"] }))).toBe("year,sum\r\n");
  });
});

describe("Arrow", () => {
  it("holds sums as decimals that survive its file format", async () => {
    const table = tableFromIPC(tableToIPC(await toArrow(mixed)));
    expect(table.schema.fields.map(({ name, type }) => `${name} ${type}`)).toEqual(["year Int32", "partner Dictionary<Int32, Utf8>", "currency Dictionary<Int32, Utf8>", "sum Decimal[38e+2]", "sum bound Dictionary<Int32, Utf8>", "sum unit Dictionary<Int32, Utf8>", "count Int64"]);
    const back = fromArrow(table, {
      period: { column: "year", read: (value) => year(Number(value)) }, currency: { column: "currency", read: (value) => value as string }, money: { column: "sum" },
    });
    expect(Array.from(back.money.values, String)).toEqual(["123456789012345678925", "200", "50"]);
    expect(records(aggregate(back, { by: ["currency"], measures: ["sum"], overlaps: "allow" }))).toEqual([
      { currency: "CNY", sum: "0.5", "sum unit": "CNY" }, { currency: "USD", sum: "1234567890123456791.25", "sum unit": "USD" },
    ]);
  });

  it("keeps negative and unknown amounts", async () => {
    const result = aggregate([flow({ usd: "-12.345" }), flow({ kg: "3", period: year(2023) })], { by: ["year"], measures: ["sum"], overlaps: "allow" });
    const column = (await toArrow(result)).getChild("sum");
    expect([column?.get(0), column?.nullCount]).toEqual([null, 1]);
    const words = column?.get(1) as Uint32Array;
    expect(BigInt.asIntN(128, words.reduceRight((sum, word) => (sum << 32n) + BigInt(word), 0n))).toBe(-12345n);
  });

  it("refuses binary fractions and columns that are not there", async () => {
    const table = { numRows: 1, getChild: (name: string) => (name === "value" ? { type: {}, get: () => 0.1 } : null) };
    expect(() => fromArrow(table, { money: { column: "value" }, currency: { all: "USD" } })).toThrow(expect.objectContaining({ code: "columns.float" }));
    expect(() => fromArrow(table, { money: { column: "amount" }, currency: { all: "USD" } })).toThrow(expect.objectContaining({ code: "columns.arrow" }));
  });
});
