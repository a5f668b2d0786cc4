import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, money, type Rational, rational, sum } from "../../src/model/index.js";
import { allocate, conversionFactors, convertColumn, converter, convertWith, type Rate, type Rounding, rateTable, roundedQuotient } from "../../src/rates/index.js";

const roundings: readonly Rounding[] = ["half-even", "half-up", "half-down", "up", "down", "ceiling", "floor"];
const modes: Record<Rounding, 0 | 1 | 2 | 3 | 4 | 5 | 6> = { up: 0, down: 1, ceiling: 2, floor: 3, "half-up": 4, "half-down": 5, "half-even": 6 };
const factorOf = (digits: string): Rational => ({ numerator: BigInt(digits.replace(".", "")), denominator: 10n ** BigInt(digits.split(".")[1]?.length ?? 0) });

describe("roundedQuotient", () => {
  it("rounds as decimal.js does, by every mode", () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 1000n }), fc.constantFrom(...roundings), (numerator, denominator, rounding) => {
      const exact = new Decimal(String(numerator)).div(String(denominator));
      expect(roundedQuotient(numerator, denominator, rounding)).toBe(BigInt(exact.toDecimalPlaces(0, modes[rounding]).toFixed()));
    }), { numRuns: 2000 });
  });
});

describe("convertColumn", () => {
  it("gives each row its exact quotient rounded once, at any size and by any mode", () => {
    const amount = fc.oneof(fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n }), fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }), fc.bigInt({ min: -100_000n, max: 100_000n }));
    fc.assert(fc.property(fc.array(amount, { minLength: 1, maxLength: 40 }), fc.constantFrom("0.5", "0.13893731", "1", "0.25", "0.0000413824", "1.0000001"), fc.constantFrom(...roundings), (list, digits, rounding) => {
      const factor = factorOf(digits);
      const found = convertColumn(BigInt64Array.from(list), { factors: [factor], factorOf: new Uint8Array(list.length), places: 2, toPlaces: 2, rounding });
      expect([...found]).toEqual(list.map((one) => roundedQuotient(one * factor.numerator, factor.denominator, rounding)));
    }), { numRuns: 500 });
  });

  it("is exact at halves and next to them", () => {
    const half = rational(1n, 2n);
    const amounts = BigInt64Array.from([1n, 3n, 5n, -1n, -3n, 2n ** 53n + 1n, 2n ** 62n + 1n, -(2n ** 62n) - 1n]);
    expect([...convertColumn(amounts, { factors: [half], factorOf: new Uint8Array(8), places: 0, toPlaces: 0, rounding: "half-even" })]).toEqual([0n, 2n, 2n, 0n, -2n, 2n ** 52n, 2n ** 61n, -(2n ** 61n)]);
  });

  it("works within a view of a larger buffer", () => {
    const view = BigInt64Array.from([9n, 100n, 200n]).subarray(1);
    expect([...convertColumn(view, { factors: [rational(2n)], factorOf: new Uint8Array(2), places: 0, toPlaces: 0, rounding: "half-even" })]).toEqual([200n, 400n]);
  });

  it("scales between currencies of different minor units", () => {
    expect([...convertColumn(BigInt64Array.of(100_00n), { factors: [rational(24_164n)], factorOf: new Uint8Array(1), places: 2, toPlaces: 0, rounding: "half-even" })]).toEqual([2_416_400n]);
  });

  it("names the row that does not fit 64 bits, or has no factor", () => {
    const options = { factors: [rational(24_164n)], places: 0, toPlaces: 0, rounding: "half-even" } as const;
    expect(() => convertColumn(BigInt64Array.of(1n, 2n ** 62n), { ...options, factorOf: new Uint8Array(2) })).toThrowError(expect.objectContaining({ code: "rates.overflow", source: { row: 2 } }));
    expect(() => convertColumn(BigInt64Array.of(1n, 2n), { ...options, factorOf: Uint8Array.of(0, 1) })).toThrowError(expect.objectContaining({ code: "rates.factor", source: { row: 2 } }));
    expect(() => convertColumn(BigInt64Array.of(1n), { ...options, factorOf: new Uint8Array(2) })).toThrowError(expect.objectContaining({ code: "rates.factor" }));
  });

  it("takes its factors from dated rates", () => {
    const { factors, steps } = conversionFactors("CNY", "USD", ["2023", "2024"]);
    expect([...convertColumn(BigInt64Array.of(1_000_000_000_00n, 1_000_000_000_00n), { factors, factorOf: Uint8Array.of(0, 1), places: 2, toPlaces: 2, rounding: "half-even" })][1]).toBe(138_937_302_56n);
    expect(Number(steps[0]?.[0]?.digits[0]).toFixed(4)).toBe("7.0840");
    const band: Rate = { base: "USD", quote: "CNY", kind: "daily", period: { start: "2024-05-06", end: "2024-05-06" }, digits: "7", high: "8", source: "test", trust: "stated" };
    expect(() => conversionFactors("CNY", "USD", ["2024-05-06"], { rates: rateTable([band]) })).toThrowError(expect.objectContaining({ code: "rates.band" }));
  });
});

describe("converter", () => {
  const rates = rateTable([{ base: "CNY", quote: "USD", kind: "daily", period: { start: "2024-12-31", end: "2024-12-31" }, digits: "0.13897188", source: "test", trust: "stated" }]);
  const { units } = converter("CNY", "USD", { on: "2024-12-31", rates, rounding: "half-even" });

  it("gives the exact amount where binary floats do not: 100000000012345 fen at 0.13897188", () => {
    expect(units(100000000012345n)).toBe(13897188001716n); // 13897188001715.60785860 cents
    expect(units(100000000012345)).toBe(13897188001716);
  });

  it("gives the same for numbers and bigints", () => {
    fc.assert(fc.property(fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }), (amount) => {
      expect(BigInt(units(amount))).toBe(units(BigInt(amount)));
    }), { numRuns: 2000 });
  });

  it("refuses a number that is no safe integer, and a currency without minor units", () => {
    for (const amount of [1.5, Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY]) expect(() => units(amount)).toThrowError(expect.objectContaining({ code: "rates.units" }));
    expect(() => converter("DEM", "EUR", { on: "2001", rounding: "half-even" })).toThrowError(expect.objectContaining({ code: "currency.minor-units" }));
    expect(converter("DEM", "EUR", { on: "2001", rounding: "half-even", places: 2 }).units(195583n)).toBe(100000n);
  });

  it("converts to a currency whose minor unit is a fifth (ariary): ISO counts in tenths", () => {
    const ariary = rateTable([{ base: "CNY", quote: "MGA", kind: "daily", period: { start: "2024-12-31", end: "2024-12-31" }, digits: "640", source: "test", trust: "stated" }]);
    expect(converter("CNY", "MGA", { on: "2024-12-31", rates: ariary, rounding: "half-even" }).units(100n)).toBe(64_000n);
  });
});

describe("allocate", () => {
  it("loses no unit and differs by at most one between equal parts", () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 }), (cents, weights) => {
      fc.pre(weights.some((weight) => weight > 0));
      const amount = money(new Decimal(String(cents)).div(100), "USD");
      const parts = allocate(amount, weights);
      expect(sum(parts).value.equals(amount.value)).toBe(true);
      parts.forEach(({ value }, index) => {
        if (weights[index] === 0) expect(value.isZero()).toBe(true);
        expect(value.decimalPlaces()).toBeLessThanOrEqual(2);
      });
    }), { numRuns: 500 });
  });

  it.each([["100", "USD", [1, 1, 1], "33.34 33.33 33.33"], ["10", "VND", [1, 1, 1], "4 3 3"], ["0.05", "USD", ["0.3", "0.7"], "0.02 0.03"], ["-1", "USD", [1, 2], "-0.33 -0.67"], ["1.005", "USD", [1, 1], "0.503 0.502"], ["1", "KWD", [1, 2], "0.333 0.667"]] as const)("splits %s %s by %j: %s", (value, currency, weights, expected) => {
    expect(allocate(money(value, currency), weights).map((part) => part.value.toFixed()).join(" ")).toBe(expected);
  });

  it("refuses bounds, negative weights, no weights and only zeros", () => {
    for (const work of [() => allocate(money("1", "USD", { bound: "over" }), [1]), () => allocate(money("1", "USD"), [1, -1]), () => allocate(money("1", "USD"), []), () => allocate(money("1", "USD"), [0, 0])]) expect(work).toThrowError(expect.objectContaining({ code: "money.allocate" }));
  });
});

describe("providers", () => {
  const rate = (digits: string): Rate => ({ base: "USD", quote: "CNY", kind: "daily", period: { start: "2024-05-17", end: "2024-05-17" }, digits, source: "provider", trust: "stated" });

  it("are asked once for what the store does not have", async () => {
    const store = new Map<string, readonly Rate[]>();
    const asked: string[] = [];
    const provider = async (request: { from: string; to: string }) => { asked.push(`${request.from}/${request.to}`); return [rate("8")]; };
    for (let time = 0; time < 2; time++) expect((await convertWith(provider, money("8", "CNY"), "USD", { on: "2024-05-17", store })).exact).toEqual(rational(1n));
    expect(asked).toEqual(["CNY/USD"]);
    expect(store.size).toBe(1);
  });

  it("leave the missing rate to be told when they have none", async () => {
    await expect(convertWith(async () => [], money("8", "CNY"), "USD", { on: "2024-05-17" })).rejects.toThrowError(expect.objectContaining({ code: "rates.missing" }));
    await expect(convertWith(async () => [rate("0")], money("8", "CNY"), "USD", { on: "2024-05-17" })).rejects.toThrowError(expect.objectContaining({ code: "rates.missing" }));
  });
});
