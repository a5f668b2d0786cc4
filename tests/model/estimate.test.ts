import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add, agrees, type Bound, Decimal, decimal, divide, type Estimate, estimate, estimateFrom, type Interval, interval, meet, money, multiply, negate, percent, precisionInterval, quantity, rational, stepOf, subtract, sum,
} from "../../src/model/index.js";

const written = (i: Interval): string => `${i.lowClosed ? "[" : "("}${i.low ?? "-inf"}, ${i.high ?? "inf"}${i.highClosed ? "]" : ")"}`;
const bounds: Bound[] = ["exact", "about", "over", "atLeast", "under", "atMost", "nearly"];
const anyEstimate: fc.Arbitrary<Estimate> = fc.oneof(
  fc.tuple(fc.integer({ min: -10000, max: 10000 }), fc.constantFrom(...bounds)).map(([value, bound]) => estimate(value, { bound })),
  fc.tuple(fc.integer({ min: -10000, max: 10000 }), fc.integer({ min: 0, max: 500 })).map(([low, width]) => estimate(low, { bound: "between", high: low + width })),
);

/** Numbers inside an interval, near its ends and far out. */
function inside(i: Interval): Decimal[] {
  const low = i.low ?? (i.high ?? new Decimal(0)).minus(1e6);
  const high = i.high ?? (i.low ?? new Decimal(0)).plus(1e6);
  const nudge = high.minus(low).div(1000);
  return [i.lowClosed ? low : low.plus(nudge), low.plus(high).div(2), i.highClosed ? high : high.minus(nudge)];
}
const holds = (i: Interval, x: Decimal): boolean =>
  (i.low === null || x.greaterThan(i.low) || (i.lowClosed && x.equals(i.low))) && (i.high === null || x.lessThan(i.high) || (i.highClosed && x.equals(i.high)));

describe("interval", () => {
  it.each<[string, Bound, string]>([
    ["1000000000", "over", "(1000000000, inf)"], ["1000000000", "atLeast", "[1000000000, inf)"], ["500", "under", "(-inf, 500)"], ["500", "atMost", "(-inf, 500]"],
    ["140000000", "about", "[135000000, 145000000]"], ["36300000000", "nearly", "(36200000000, 36300000000)"], ["7", "exact", "[7, 7]"],
    ["-35000000000", "over", "(-inf, -35000000000)"], ["-35000000000", "under", "(-35000000000, inf)"], ["-5.88", "exact", "[-5.88, -5.88]"], ["-20", "nearly", "(-20, -10)"],
  ])("of %s %s is %s", (value, bound, expected) => {
    expect(written(interval(estimate(value, { bound })))).toBe(expected);
  });

  it("of a range closes both ends", () => {
    expect(written(interval(estimate("5e9", { high: "7e9" })))).toBe("[5000000000, 7000000000]");
  });

  it("uses the place as written where it is given", () => {
    expect(written(interval(estimate("150", { bound: "about", step: "1" })))).toBe("[149.5, 150.5]");
    expect(written(precisionInterval(estimate("175.6e9", { step: "1e8" })))).toBe("[175550000000, 175650000000]");
  });

  it("comes back from its estimate, but for a finite open end, which closes", () => {
    fc.assert(fc.property(anyEstimate, (e) => {
      const i = interval(e);
      const back = interval(estimateFrom(i));
      expect([String(back.low), String(back.high)]).toEqual([String(i.low), String(i.high)]);
      if (i.low === null || i.high === null) expect(back).toEqual(i);
    }));
  });

  it("has no estimate when nothing is known", () => {
    expect(() => estimateFrom({ low: null, high: null, lowClosed: false, highClosed: false })).toThrow(expect.objectContaining({ code: "interval.unbounded" }));
  });

  it("meets another where they share a number", () => {
    expect(meet(interval(estimate(5, { bound: "over" })), interval(estimate(5)))).toBe(false);
    expect(meet(interval(estimate(5, { bound: "atLeast" })), interval(estimate(5)))).toBe(true);
    expect(meet(interval(estimate(5, { bound: "under" })), interval(estimate(4, { bound: "over" })))).toBe(true);
  });
});

describe("estimate", () => {
  it("refuses an upper end below the lower, a missing one and a stray one", () => {
    for (const options of [{ bound: "between", high: 4 }, { bound: "between" }, { bound: "over", high: 9 }] as const) expect(() => estimate(5, options)).toThrow(expect.objectContaining({ code: "estimate.range" }));
    expect(() => estimate(5, { step: 0 })).toThrow(expect.objectContaining({ code: "estimate.step" }));
  });
});

describe("arithmetic", () => {
  it.each<[Estimate, Estimate, string]>([
    [estimate(5, { bound: "over" }), estimate(2), '{"value":"7","bound":"over"}'],
    [estimate(5, { bound: "over" }), estimate(3, { bound: "atLeast" }), '{"value":"8","bound":"over"}'],
    [estimate(100, { bound: "about", step: 10 }), estimate(7), '{"value":"107","bound":"about","step":"10"}'],
    [estimate(100, { bound: "about", step: 10 }), estimate(50, { bound: "about", step: 2 }), '{"value":"150","bound":"about","step":"12"}'],
    [estimate(100, { bound: "nearly", step: 10 }), estimate(7), '{"value":"107","bound":"nearly","step":"10"}'],
    [estimate(100, { bound: "over" }), estimate(10, { bound: "about", step: 2 }), '{"value":"109","bound":"over"}'],
    [estimate(1, { high: 2 }), estimate(10), '{"value":"11","bound":"between","high":"12"}'],
    [estimate("175.6", { step: "0.1" }), estimate("2.25", { step: "0.01" }), '{"value":"177.85","bound":"exact","step":"0.11"}'],
  ])("adds %j and %j", (a, b, expected) => {
    expect(JSON.stringify(add(a, b))).toBe(expected);
  });

  it("subtracts with the ends crossed", () => {
    expect(JSON.stringify(subtract(estimate(10), estimate(4, { bound: "over" })))).toBe('{"value":"6","bound":"under"}');
    expect(JSON.stringify(subtract(estimate(10, { bound: "over" }), estimate(4, { high: 5 })))).toBe('{"value":"5","bound":"over"}');
    expect(() => subtract(estimate(10, { bound: "over" }), estimate(4, { bound: "over" }))).toThrow(expect.objectContaining({ code: "interval.unbounded" }));
  });

  it("holds every sum, difference, product and ratio of numbers that its operands hold", () => {
    fc.assert(fc.property(anyEstimate, anyEstimate, (a, b) => {
      for (const operation of [
        { of: () => add(a, b), exact: (x: Decimal, y: Decimal) => x.plus(y) }, { of: () => subtract(a, b), exact: (x: Decimal, y: Decimal) => x.minus(y) }, { of: () => divide(a, b), exact: (x: Decimal, y: Decimal) => x.div(y) },
      ]) {
        let result: Interval;
        try {
          result = interval(operation.of());
        } catch (thrown) {
          expect(["interval.unbounded", "estimate.division"]).toContain((thrown as { code: string }).code);
          continue;
        }
        for (const x of inside(interval(a))) for (const y of inside(interval(b))) expect(holds(result, operation.exact(x, y).toSignificantDigits(50)) || nearEnd(result, operation.exact(x, y))).toBe(true);
      }
    }), { numRuns: 300 });
  });

  it("negates twice to the same", () => {
    fc.assert(fc.property(anyEstimate, (e) => {
      expect(JSON.stringify(negate(negate(e)))).toBe(JSON.stringify(e));
    }));
  });

  it("multiplies the step along, and mirrors under a negative factor", () => {
    expect(JSON.stringify(multiply(money("140e6", "USD", { bound: "about", step: "1e7" }), "7.2"))).toBe('{"value":"1008000000","bound":"about","step":"72000000","currency":"USD"}');
    expect(JSON.stringify(multiply(estimate(2, { high: 3 }), -2))).toBe('{"value":"-6","bound":"between","high":"-4"}');
    expect(JSON.stringify(multiply(estimate(5, { bound: "over" }), 0))).toBe('{"value":"0","bound":"exact"}');
    expect(multiply(estimate(10), rational(1n, 4n)).value.toString()).toBe("2.5");
  });

  it("finds the whole from a share: over CNY 1 bn is 36% of over CNY 2.77 bn", () => {
    const whole = divide(money("1e9", "CNY", { bound: "over" }), estimate("0.36"));
    expect([whole.bound, whole.value.toFixed(0)]).toEqual(["over", "2777777778"]);
  });

  it("refuses unlike figures and an empty sum", () => {
    const dollars = money(1, "USD");
    const mixed = [dollars, money(1, "CNY")];
    expect(() => sum<typeof mixed[number]>(mixed)).toThrow(expect.objectContaining({ code: "money.currency" }));
    expect(() => sum([quantity(1, "t"), quantity(1, "kg")])).toThrow(expect.objectContaining({ code: "quantity.unit" }));
    expect(() => sum([])).toThrow(expect.objectContaining({ code: "arithmetic.empty" }));
    expect(sum([dollars, money("0.1", "USD"), money("0.2", "USD")]).value.toString()).toBe("1.3");
  });

  it("refuses a ratio to what may be zero", () => {
    expect(() => divide(estimate(1), estimate(0))).toThrow(expect.objectContaining({ code: "estimate.division" }));
    expect(() => divide(estimate(1), estimate(3, { bound: "under" }))).toThrow(expect.objectContaining({ code: "estimate.division" }));
  });
});

const nearEnd = (i: Interval, x: Decimal): boolean => [i.low, i.high].some((end) => end?.minus(x).abs().lessThanOrEqualTo(x.abs().times("1e-50")));

describe("agrees", () => {
  it("compares at the precision in which figures are written", () => {
    expect(agrees(money("175.6e9", "USD"), money("175.56e9", "USD"))).toBe(true);
    expect(agrees(money("175.6e9", "USD"), money("175.7e9", "USD", { step: "1e7" }))).toBe(false);
    expect(agrees(money("6e9", "USD", { bound: "over" }), money("6.034e9", "USD"))).toBe(true);
    expect(agrees(money("6e9", "USD", { bound: "over" }), money("5.9e9", "USD"))).toBe(false);
    expect(agrees(percent("13.2"), percent("13"))).toBe(true);
  });

  it("refuses money of two currencies", () => {
    expect(() => agrees(money(1, "USD") as ReturnType<typeof money>, money(1, "CNY"))).toThrow(expect.objectContaining({ code: "money.currency" }));
  });

  it("takes the last digit that is not zero as written, unless told", () => {
    expect(stepOf(estimate(decimal("2400"))).toString()).toBe("100");
    expect(stepOf(estimate("2400", { step: 1 })).toString()).toBe("1");
  });
});
