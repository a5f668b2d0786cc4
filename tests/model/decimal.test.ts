import { describe, expect, it } from "vitest";
import { Decimal, decimal, exactProduct, exactSum, lastPlace } from "../../src/model/index.js";

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (thrown) {
    return (thrown as { code: string }).code;
  }
  return "nothing thrown";
};

describe("decimal", () => {
  it.each([
    ["1234.5", "1234.5"], ["+0.50", "0.5"], ["1e21", "1000000000000000000000"], ["-1.5E-10", "-0.00000000015"], [" 7 ", "7"], ["-0", "0"],
  ])("reads %s", (text, plain) => {
    expect(JSON.stringify(decimal(text))).toBe(`"${plain}"`);
  });

  it("reads numbers and bigints", () => {
    expect(decimal(0.1).toString()).toBe("0.1");
    expect(decimal(10n ** 40n).toString()).toBe(`1${"0".repeat(40)}`);
  });

  it.each(["", " ", "abc", "1,5", "0x10", "Infinity", "NaN", "--1", "1e", "1e9999", "١٢"])("refuses %j", (text) => {
    expect(codeOf(() => decimal(text))).toBe("decimal.syntax");
  });

  it("refuses infinite numbers and decimals", () => {
    expect(codeOf(() => decimal(Number.POSITIVE_INFINITY))).toBe("decimal.syntax");
    expect(codeOf(() => decimal(new Decimal("NaN")))).toBe("decimal.syntax");
  });

  it("keeps 60 significant digits and refuses 61", () => {
    const sixty = "1".repeat(60);
    expect(decimal(sixty).toString()).toBe(sixty);
    expect(codeOf(() => decimal(`${sixty}1`))).toBe("decimal.precision");
    expect(decimal(`${sixty}000`).toString()).toBe(`${sixty}000`);
  });

  it("refuses a million digits with a short message", () => {
    try {
      decimal("9".repeat(1_000_000));
      expect.unreachable();
    } catch (thrown) {
      expect((thrown as Error).message.length).toBeLessThan(200);
      expect((thrown as { code: string }).code).toBe("decimal.precision");
    }
  });

  it("adds and multiplies exactly or not at all", () => {
    expect(exactSum(decimal("1e30"), decimal("1e-29")).toString()).toBe(`1${"0".repeat(30)}.${"0".repeat(28)}1`);
    expect(codeOf(() => exactSum(decimal("1e40"), decimal("1e-40")))).toBe("decimal.precision");
    expect(codeOf(() => exactProduct(decimal("1".repeat(40)), decimal("1".repeat(40))))).toBe("decimal.precision");
  });

  it.each([["140000000", "10000000"], ["175600000000", "100000000"], ["2.50", "0.1"], ["7", "1"], ["0", "1"], ["-1200", "100"]])("finds the last place of %s", (value, place) => {
    expect(lastPlace(decimal(value)).toString()).toBe(place);
  });
});
