import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountAt, amountColumn, CodeWriter, flowTable, narrowed, scaled, tableOf, unscaled } from "../../src/columns/index.js";
import { Decimal, decimal, money, type TradeFlow, tradeFlowFromJson, year } from "../../src/index.js";
import { flow } from "../aggregate/flows.js";

const digits = fc.tuple(fc.boolean(), fc.stringMatching(/^(0|[1-9]\d{0,24})$/), fc.stringMatching(/^\d{0,12}$/)).map(([minus, whole, fraction]) => `${minus ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`);

/** The same by texts alone. */
function scaledByHand(text: string, scale: number): bigint {
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const magnitude = BigInt(whole + fraction.replace(/0+$/, "").padEnd(scale, "0"));
  return text.startsWith("-") ? -magnitude : magnitude;
}

describe("amount columns", () => {
  it("hold every digit of every amount, at one scale", () => {
    fc.assert(fc.property(fc.array(digits, { minLength: 1, maxLength: 30 }), (texts) => {
      const column = amountColumn(texts.map((text) => money(text, "USD")));
      const scale = Math.max(...texts.map((text) => (text.split(".")[1] ?? "").replace(/0+$/, "").length));
      expect(column.scale).toBe(scale);
      expect(Array.from(column.values)).toEqual(texts.map((text) => scaledByHand(text, scale)));
      expect(texts.every((text, row) => amountAt(column, row).value.equals(text))).toBe(true);
    }), { numRuns: 300 });
  });

  it("turn to bigints just beyond 64 bits", () => {
    const highest = "9223372036854775807";
    expect(amountColumn([money(highest, "USD"), money("-9223372036854775808", "USD")]).values).toEqual(BigInt64Array.of(2n ** 63n - 1n, -(2n ** 63n)));
    expect(amountColumn([money(highest, "USD"), money("0.5", "USD")]).values).toEqual([92233720368547758070n, 5n]);
  });

  it("keep what a number cannot say beside it", () => {
    const column = amountColumn([undefined, money("2", "USD", { bound: "over" }), money("1", "USD", { high: "3" })]);
    expect([...column.stated.keys()]).toEqual([1, 2]);
    expect(amountAt(column, 2)).toMatchObject({ bound: "between" });
  });

  it("scale there and back", () => {
    fc.assert(fc.property(digits, fc.nat(5), (text, more) => {
      const value = decimal(text);
      const scale = value.decimalPlaces() + more;
      expect(unscaled(scaled(value, scale), scale).equals(value)).toBe(true);
    }));
  });

  it("make of whole numbers what decimal.js makes of their digits", () => {
    fc.assert(fc.property(fc.oneof(fc.bigInt({ min: -(10n ** 59n), max: 10n ** 59n }), fc.bigInt({ min: -(10n ** 23n), max: 10n ** 23n })), fc.oneof(fc.nat(30), fc.nat(8)), (integer, scale) => {
      const { s, e, d } = unscaled(integer, scale);
      const parsed = decimal(`${integer}e-${scale}`);
      expect({ s, e, d }).toEqual({ s: parsed.s, e: parsed.e, d: parsed.d });
    }), { examples: [[0n, 2], [-5n, 0], [10n ** 14n, 7], [10n ** 28n, 28], [1n, 7], [9_999_999n, 7], [-(2n ** 53n) * 100n + 1n, 2], [100_000_000_000_001n, 1], [70_000_000n + 5n, 1]] });
  });
});

describe("code columns", () => {
  it("widen as codes grow, and narrow to what a dictionary needs", () => {
    const writer = new CodeWriter(3);
    [255, 256, 65_536].forEach((code, row) => writer.set(row, code));
    expect(writer.codes).toEqual(Uint32Array.of(255, 256, 65_536));
    expect(narrowed(Uint32Array.of(1, 255), 256)).toEqual(Uint8Array.of(1, 255));
    expect(narrowed(Uint32Array.of(1, 256), 257)).toEqual(Uint16Array.of(1, 256));
  });
});

describe("tables", () => {
  it("give back the flows that they were made of", () => {
    const flows = [flow({ usd: "1.5", hs: "0801", via: "gate:hekou-lao-cai" }), flow({ kg: "3", reporter: null, period: null, document: "a" })];
    const table = tableOf(flows, ["money", "period"]);
    expect([table.flow(0), table.flow(1)]).toEqual(flows);
    expect(table.unit.dictionary).toEqual([null, "kg"]);
  });

  it("tell equal values of different objects as one", () => {
    expect(tableOf([flow({ period: year(2024) }), flow({ period: year(2024) })]).period).toEqual({ codes: Uint8Array.of(0, 0), dictionary: [year(2024)] });
  });

  it("keep a row that is no number, and say so", () => {
    const bad = { ...flow({ usd: "1" }), money: { ...money("1", "USD"), value: new Decimal(Number.NaN) } } as TradeFlow;
    const table = tableOf([flow({ usd: "2" }), bad]);
    expect(table.problems).toMatchObject([{ row: 1, problem: { code: "columns.not-a-number", found: "NaN" } }]);
    expect(table.currency.dictionary[table.currency.codes[1] ?? 0]).toBeNull();
  });

  it("refuse what is no list of flows in a sentence", () => {
    const json = JSON.parse(JSON.stringify(flow({ usd: "1" }))) as TradeFlow;
    for (const hostile of [null, "x", {}, [null], [1], [{ direction: "export" }], [json], [{ ...flow(), money: {} }], new Array(2)]) {
      expect(() => tableOf(hostile as never)).toThrow(expect.objectContaining({ name: "EntrepotError", code: "columns.flows" }));
    }
    expect(tableOf([tradeFlowFromJson(json)]).length).toBe(1);
  });

  it("from columns refuse columns that do not fit", () => {
    const period = { codes: Uint8Array.of(0, 0), dictionary: [year(2024)] };
    expect(() => flowTable(3, { period })).toThrow(expect.objectContaining({ code: "columns.length" }));
    expect(() => flowTable(2, { period: { ...period, dictionary: [] } })).toThrow(expect.objectContaining({ code: "columns.code" }));
    expect(() => flowTable(1, { money: { values: BigInt64Array.of(1n), scale: 0 } })).toThrow(expect.objectContaining({ code: "columns.unit" }));
    expect(() => flowTable(2, { period }).flow(2)).toThrow(expect.objectContaining({ code: "columns.row" }));
    expect(flowTable(2, { period, money: { values: BigInt64Array.of(5n, -125n), scale: 2 }, currency: { all: "USD" } }).flow(1)).toEqual({ direction: "unspecified", reporter: null, partner: null, via: null, period: year(2024), money: money("-1.25", "USD"), status: "actual", source: { row: 1 } });
  });
});
