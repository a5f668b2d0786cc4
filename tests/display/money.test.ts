import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CurrencyCode, Decimal, type EstimateOptions, EntrepotError, type Language, type Money, money, negate, stepOf } from "../../src/model/index.js";
import { formatMoney } from "../../src/display/money.js";
import { parseMoney } from "../../src/display/parse-money.js";

const over = (value: string, currency: CurrencyCode): Money => money(value, currency, { bound: "over" });

describe("formatMoney in trade style", () => {
  it.each([
    [over("140e6", "USD"), "en", "> US$140 m"], [over("3700e9", "VND"), "vi", "hơn 3.700 tỷ đồng"], [over("1e9", "CNY"), "zh", "超10亿元"],
    [money("175.6e9", "USD"), "en", "US$175.6 bn"], [money("175.6e9", "USD"), "vi", "175,6 tỷ USD"], [money("175.6e9", "USD"), "zh", "1,756亿美元"],
    [money("1.2e12", "CNY", { bound: "about" }), "zh", "约1.2万亿元"], [money("5e9", "USD", { high: "7e9" }), "en", "US$5 bn to US$7 bn"], [money("5e9", "USD", { high: "7e9" }), "vi", "từ 5 tỷ USD đến 7 tỷ USD"],
    [negate(over("35e9", "USD")), "en", "< -US$35 bn"], [money("950", "THB"), "en", "THB 950"], [money("0", "USD"), "en", "US$0"], [money("999999999", "USD"), "en", "US$1 bn"], [money("230e9", "VND", { bound: "nearly" }), "vi", "gần 230 tỷ đồng"],
  ] as const)("%j in %s is %s", (amount, language, expected) => {
    expect(formatMoney(amount, { language })).toBe(expected);
  });

  it.each([["half-even", "US$1.2 m"], ["half-up", "US$1.3 m"], ["half-down", "US$1.2 m"], ["up", "US$1.3 m"], ["down", "US$1.2 m"], ["ceiling", "US$1.3 m"], ["floor", "US$1.2 m"]] as const)("rounds by the mode %s", (rounding, expected) => {
    expect(formatMoney(money("1250000", "USD"), { digits: 2, rounding })).toBe(expected);
  });

  it("refuses a number of digits that is none", () => {
    for (const digits of [0, 1.5, 61, Number.NaN]) expect(() => formatMoney(money("1", "USD"), { digits })).toThrowError(expect.objectContaining({ code: "display.digits" }));
  });
});

describe("formatMoney by locale", () => {
  const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, " ");

  it("follows the locale, with ISO's minor units where Intl has others", () => {
    expect(plain(formatMoney(money("1234567.895", "USD"), { style: "locale", locale: "en-US" }))).toBe("$1,234,567.90");
    expect(plain(formatMoney(money("1234567", "VND"), { style: "locale", locale: "vi-VN" }))).toBe("1.234.567 ₫");
    for (const code of ["LAK", "MMK", "IDR", "HUF", "PKR"] as const) expect(formatMoney(money("1234.5", code), { style: "locale", locale: "en", currencyDisplay: "code" }), code).toMatch(/1,234\.50$/);
    expect(formatMoney(money("1.0005", "KWD"), { style: "locale", locale: "en", currencyDisplay: "code" })).toMatch(/1\.000$/);
  });

  it("keeps every digit of a large amount", () => {
    expect(plain(formatMoney(money("12345678901234567890123.45", "USD"), { style: "locale", locale: "en-US" }))).toBe("$12,345,678,901,234,567,890,123.45");
  });

  it("refuses what is no locale", () => {
    expect(() => formatMoney(money("1", "USD"), { style: "locale", locale: "not a locale" })).toThrowError(expect.objectContaining({ code: "display.locale" }));
  });
});

describe("parseMoney", () => {
  const bounds = ["exact", "about", "over", "atLeast", "under", "atMost", "nearly"] as const;

  it("is the inverse of trade style in the three languages", () => {
    fc.assert(fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 11 }), fc.constantFrom(...bounds), fc.constantFrom<CurrencyCode>("USD", "CNY", "VND", "EUR", "THB", "LAK", "KHR", "MMK", "JPY", "KRW", "HKD", "GBP", "XAF", "ZAR"), fc.constantFrom<Language>("en", "vi", "zh"), (figure, power, bound, code, language) => {
      const amount = money(new Decimal(figure).times(new Decimal(10).pow(power)), code, { bound });
      const found = parseMoney(formatMoney(amount, { language }), { language });
      expect([found.value.toFixed(), found.bound, found.currency]).toEqual([amount.value.toFixed(), bound, code]);
    }), { numRuns: 2000 });
  });

  it("keeps every digit, the written precision and both ends of a range on the way there and back", () => {
    const end = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 12 })).map(([figure, power]) => new Decimal(String(figure)).times(new Decimal(10).pow(power)));
    fc.assert(fc.property(end, end, fc.constantFrom<CurrencyCode>("USD", "CNY", "VND", "THB"), fc.constantFrom<Language>("en", "vi", "zh"), (one, other, code, language) => {
      const exact = money(one, code);
      const range = money(Decimal.min(one, other), code, { high: Decimal.max(one, other) });
      expect(parseMoney(formatMoney(exact, { language, digits: 60 }), { language })).toEqual({ ...exact, step: stepOf(exact) });
      const { step: _step, ...ends } = parseMoney(formatMoney(range, { language, digits: 60 }), { language });
      expect(ends).toEqual(range);
    }), { numRuns: 1000 });
  });

  it("is the inverse of locale style where the currency is written out", () => {
    for (const [locale, language] of [["en-US", "en"], ["vi-VN", "vi"], ["zh-CN", "zh"]] as const) {
      const amount = money("1234567.25", "USD");
      expect(parseMoney(formatMoney(amount, { style: "locale", locale, currencyDisplay: "code" }), { language }).value.equals(amount.value), locale).toBe(true);
    }
  });

  const cases: [string, string, CurrencyCode, EstimateOptions][] = [
    ["over US$140 million", "140000000", "USD", { bound: "over", step: "1e7" }], ["US$175.6 billion", "175600000000", "USD", { step: "1e8" }], ["RMB 10 billion", "10000000000", "CNY", { step: "1e10" }], ["nearly 3 trillion Dong", "3000000000000", "VND", { bound: "nearly", step: "1e12" }],
    ["hơn 3.700 tỷ đồng", "3700000000000", "VND", { bound: "over", step: "1e11" }], ["1.234,5 tỷ đồng", "1234500000000", "VND", { step: "1e8" }], ["gần 36 triệu đô la Mỹ", "36000000", "USD", { bound: "nearly", step: "1e6" }], ["2,5 nghìn tỷ đồng", "2500000000000", "VND", { step: "1e11" }], ["500 triệu USD trở lên", "500000000", "USD", { bound: "atLeast", step: "1e8" }],
    ["超10亿元", "1000000000", "CNY", { bound: "over", step: "1e9" }], ["约1.2万亿元人民币", "1200000000000", "CNY", { bound: "about", step: "1e11" }], ["10多亿美元", "1000000000", "USD", { bound: "over", step: "1e9" }], ["３亿美元以上", "300000000", "USD", { bound: "atLeast", step: "1e8" }], ["逾500万越南盾", "5000000", "VND", { bound: "over", step: "1e6" }],
    ["人民币2.3亿元", "230000000", "CNY", { step: "1e7" }], ["1亿2000万美元", "120000000", "USD", { step: "1e7" }], ["1 tỷ 250 triệu đồng", "1250000000", "VND", { step: "1e7" }], ["1,2 triệu tỷ đồng", "1200000000000000", "VND", { step: "1e14" }], ["50 tỷ kip Lào", "50000000000", "LAK", { step: "1e10" }],
    ["US$5–7 bn", "5000000000", "USD", { high: "7e9", step: "1e9" }], ["từ 5 đến 7 tỷ USD", "5000000000", "USD", { high: "7e9", step: "1e9" }], ["5亿至7亿元", "500000000", "CNY", { high: "7e8", step: "1e8" }], ["between US$5 bn and US$7 bn", "5000000000", "USD", { high: "7e9", step: "1e9" }],
  ];
  it.each(cases)("reads “%s”", (text, value, currency, options) => {
    expect(parseMoney(text)).toEqual(money(value, currency, options));
  });

  it("compares numbers by signs and sizes by words: a deficit of over 3 bn lies below −3 bn", () => {
    for (const text of ["< -US$3 bn", "over -US$3 bn", "hơn -3 tỷ USD", "超-30亿美元"]) expect(parseMoney(text), text).toMatchObject({ bound: "over", value: new Decimal("-3e9") });
    expect(parseMoney("≥ -US$3 bn").bound).toBe("atMost");
  });

  it("asks for the language where a mark can be one of decimals or of thousands", () => {
    expect(() => parseMoney("5.000 USD")).toThrowError(expect.objectContaining({ code: "money.ambiguous-number" }));
    expect([parseMoney("5.000 USD", { language: "vi" }).value.toFixed(), parseMoney("5.000 USD", { language: "en" }).value.toFixed(), parseMoney("5.000 đồng").value.toFixed(), parseMoney("0.125 USD").value.toFixed()]).toEqual(["5000", "5", "5000", "0.125"]);
  });

  it("refuses a language that it does not write", () => {
    for (const work of [() => parseMoney("US$5", { language: "fr" as Language }), () => formatMoney(money("5", "USD"), { language: "fr" as Language })]) expect(work).toThrowError(expect.objectContaining({ code: "display.language" }));
  });

  it("asks which currency an ambiguous mark is, and takes what is nearby", () => {
    expect(() => parseMoney("$5 million")).toThrowError(expect.objectContaining({ code: "money.ambiguous-currency", expected: expect.stringContaining("USD") as unknown }));
    expect(parseMoney("$5 million", { near: ["US"] }).currency).toBe("USD");
    expect(parseMoney("¥5亿", { near: ["CN"] }).currency).toBe("CNY");
  });

  it.each(["", " ", "USD", "12345", "5 apples", "US$", "US$5 bn more", "hơn 36 triệu USD abc", "USD 1,2,3", "USD 1,2345", "over under US$5", "US$5 USD", "US$7–5 bn", "5 tỷ", "超亿元", "US$5 bnx", "yuan 5 yuan", "人民币5美元", "1亿2亿元", "1亿20000万元", "1 tỷ 5000 triệu đồng", "US$5 bn to €7 bn", "--5 USD", "USD 1e9", "\ud800", "9".repeat(1_000_000), `US$${"9".repeat(150)}`])("refuses %j", (text) => {
    expect(() => parseMoney(text)).toThrowError(EntrepotError);
  });

  it("understands or refuses any text, and throws nothing else", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-–$¥元亿万tỷđồngUSDVmbn over超hơn ") }), (text) => {
      try {
        expect(parseMoney(text).currency).toBeTypeOf("string");
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(EntrepotError);
      }
    }), { numRuns: 2000 });
  });
});
