import { describe, expect, it } from "vitest";
import { writtenNumber } from "../../../src/text/mentions/numbers/written-number.js";
import { readText } from "../../../src/text/index.js";
import { amountsOf } from "../figures-of.js";

describe("numbers in digits", () => {
  it.each([
    ["1,234.5", ".", "1234.5"], ["1.234,5", ".", "1234.5"], ["1,234", ".", "1234"], ["1.234", ".", "1.234"], ["1,5", ".", "1.5"], ["0,185", ".", "0.185"],
    ["1.234", ",", "1234"], ["1,234", ",", "1.234"], ["3.700", ",", "3700"], ["1.231,7", ",", "1231.7"], ["1,234,567.89", ",", "1234567.89"], ["2.5", ",", "2.5"],
    ["18,36,953", ".", "1836953"], ["1.234.567", ",", "1234567"], ["12345", ".", "12345"], ["1234,5", ".", "1234.5"],
  ] as const)("reads %s, with %s before decimals, as %s", (sign, decimal, digits) => expect(writtenNumber(sign, decimal)?.digits).toBe(digits));

  it.each(["1,2,3", "15.10.2024", "192.168.1.2", "1.2.3,4", "1,1,1,1", "9".repeat(51)])("reads no number in %s", (sign) => expect(writtenNumber(sign, ".")).toBeUndefined());
});

describe("the place value of the last digit as written", () => {
  it.each([
    ["US$175.6 billion", "100000000"], ["US$140 million", "10000000"], ["US$140.0 million", "100000"], ["USD 1,234,567.89", "0.01"], ["USD 3,700", "100"], ["half a billion US dollars", "100000000"],
  ])("%s is stated to %s", (text, step) => expect(readText(text, { language: "en" }).amounts[0]?.money.step?.toFixed()).toBe(step));
});

describe("spans", () => {
  it.each([
    ["en", "Trade came to over 8.4 million USD in all.", "over 8.4 million USD"],
    ["en", "Trade came to about US$140 million.", "about US$140 million"],
    ["en", "exports of between $5 million and $7 million a year", "between $5 million and $7 million"],
    ["vi", "kim ngạch đạt hơn 3.700 tỷ đồng trong năm", "hơn 3.700 tỷ đồng"],
    ["vi", "nhóm hàng từ 1 tỷ USD trở lên", "từ 1 tỷ USD trở lên"],
    ["zh", "进口逾1500多万元，下降", "逾1500多万元"],
    ["zh", "出口２．５億美元以上", "２．５億美元以上"],
  ] as const)("%s: the amount of “%s” is “%s”", (language, text, quote) => {
    const [amount] = readText(text, { language }).amounts;
    expect(amount?.source.quote).toBe(quote);
    expect(text.slice(...(amount?.source.span ?? [0, 0]))).toBe(quote);
  });
});

describe("endless numbers", () => {
  const size = 40_000;
  it.each([
    ["digits", "7".repeat(size)], ["ones with commas", "1,".repeat(size / 2)], ["ones with spaces", "1 ".repeat(size / 2)], ["Chinese digits", "九".repeat(size)], ["Chinese scales", "万".repeat(size)],
    ["number words", "one hundred ".repeat(size / 12)], ["amounts", "US$1 billion ".repeat(size / 13)], ["dashes between numbers", "1-".repeat(size / 2)], ["percent signs", "%".repeat(size)], ["bounds", "over ".repeat(size / 5)],
  ])("are read in time that grows with them: %s", (_, text) => {
    const time = (given: string): number => {
      const start = performance.now();
      for (const language of ["en", "vi", "zh"] as const) readText(given, { language });
      return performance.now() - start;
    };
    time(text.slice(0, size / 4));
    const [quarter, whole] = [time(text.slice(0, size / 4)), time(text)];
    expect(whole).toBeLessThan(quarter * 12 + 500);
  });

  it("invents no amount from too many digits", () => {
    expect(amountsOf(`${"9".repeat(70)} USD`, "en")).toBe("");
  });
});
