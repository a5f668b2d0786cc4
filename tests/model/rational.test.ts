import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addRational, compareRational, decimal, divideRational, multiplyRational, rational, rationalOf, subtractRational, toDecimal } from "../../src/model/index.js";

const anyRational = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 20n })).map(([n, d]) => rational(n, d));

describe("rational", () => {
  it("is in lowest terms with a positive denominator", () => {
    expect(rational(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(rational(0n, -7n)).toEqual({ numerator: 0n, denominator: 1n });
  });

  it("refuses a zero denominator", () => {
    expect(() => rational(1n, 0n)).toThrow(expect.objectContaining({ code: "rational.zero" }));
    expect(() => divideRational(rational(1n), rational(0n))).toThrow(expect.objectContaining({ code: "rational.zero" }));
  });

  it("goes there and back", () => {
    fc.assert(fc.property(anyRational, anyRational, (a, b) => {
      expect(subtractRational(addRational(a, b), b)).toEqual(a);
      if (b.numerator !== 0n) expect(multiplyRational(divideRational(a, b), b)).toEqual(a);
      expect(Math.sign(compareRational(a, b))).toBe(-Math.sign(compareRational(b, a)));
    }));
  });

  it("takes a decimal apart and puts it together again", () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.integer({ min: -19, max: 19 }), (digits, places) => {
      const value = decimal(`${digits}e${places}`);
      expect(toDecimal(rationalOf(value)).toString()).toBe(value.toString());
    }));
  });

  it("rounds half to even where digits must end", () => {
    expect(toDecimal(rational(125n, 100n), 2).toString()).toBe("1.2");
    expect(toDecimal(rational(135n, 100n), 2).toString()).toBe("1.4");
    expect(toDecimal(rational(1n, 3n), 3).toString()).toBe("0.333");
  });
});
