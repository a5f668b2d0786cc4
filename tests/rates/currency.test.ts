import { describe, expect, it } from "vitest";
import { rational } from "../../src/model/index.js";
import { currencies, currency, currencyOf, currencyProblem, currencyWords } from "../../src/rates/index.js";

describe("currencies of ISO 4217", () => {
  const active = currencies().filter(({ withdrawn }) => withdrawn === undefined);

  it("has the 178 active codes of 2026-02 with their minor units, and 137 withdrawn ones of which 8 live on", () => {
    const count = (minor: number | null): number => active.filter(({ minorUnits }) => minorUnits === minor).length;
    expect([active.length, count(2), count(0), count(3), count(4), count(null)]).toEqual([178, 139, 17, 7, 2, 13]);
    expect(currencies()).toHaveLength(178 + 137 - 8);
    for (const code of ["EUR", "IDR", "MWK", "PEN", "RON", "SDG", "SZL", "TRY"]) expect(currency(code).withdrawn, code).toBeUndefined();
  });

  it("states minor units as ISO does, not as Intl", () => {
    for (const code of ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"]) expect(currency(code).minorUnits, code).toBe(0);
    for (const code of ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]) expect(currency(code).minorUnits, code).toBe(3);
    for (const code of ["CLF", "UYW"]) expect(currency(code).minorUnits, code).toBe(4);
    for (const code of ["AFN", "ALL", "COP", "HUF", "IDR", "IRR", "KPW", "LAK", "LBP", "MGA", "MMK", "PKR", "SOS", "SYP", "YER"]) expect(currency(code).minorUnits, code).toBe(2);
  });

  it.each([["ITL", "2002-03"], ["HRK", "2023-01"], ["ZWL", "2024-09"], ["ANG", "2025-03"], ["BGN", "2026-01"], ["CUC", "2021-06"], ["SLL", "2023-12"], ["VNC", "1990-12"]])("knows that %s was withdrawn in %s", (code, month) => {
    expect(currency(code).withdrawn).toBe(month);
  });

  it("knows successors with their fixed ratios", () => {
    expect(currency("BGN").successor).toMatchObject({ code: "EUR", ratio: rational(195583n, 100000n), since: "2026-01-01" });
    expect(currency("ANG").successor).toMatchObject({ code: "XCG", ratio: rational(1n), since: "2025-03-31" });
    expect(currency("DEM").successor).toMatchObject({ code: "EUR", ratio: rational(195583n, 100000n) });
    expect(currency("ITL").successor?.ratio).toEqual(rational(193627n, 100n));
  });

  it("shares numeric codes over time: 704 is VNC and VND", () => {
    const bearers = (numeric: string): string[] => currencies().filter((one) => one.numeric === numeric).map(({ code }) => code);
    expect([bearers("704"), bearers("418"), bearers("104"), bearers("532")]).toEqual([["VNC", "VND"], ["LAJ", "LAK"], ["BUK", "MMK"], ["ANG", "XCG"]]);
  });

  it("tells a code outside its dates, with the successor", () => {
    expect(currencyProblem("BGN", "2026-01-15")).toBeNull();
    expect(currencyProblem("BGN", "2026-02-01")).toMatchObject({ code: "currency.withdrawn", expected: "EUR" });
    expect(currencyProblem("XCG", "2025-03-30")).toMatchObject({ code: "currency.not-yet", expected: "ANG" });
    expect(currencyProblem("EUR", "1998-12-31")).toMatchObject({ code: "currency.not-yet" });
    expect(currencyProblem("CNY", "1990-01-01")).toBeNull();
    expect(() => currencyProblem("RMB", "2024-01-01")).toThrowError(/“RMB” is not a currency code/);
  });

  it("names currencies in three languages", () => {
    expect(currency("VND").names).toEqual({ en: "Vietnamese Dong", vi: "Đồng Việt Nam", zh: "越南盾" });
    for (const one of currencies()) for (const name of Object.values(one.names)) expect(name, one.code).not.toBe("");
  });
});

describe("the ways in which texts write money", () => {
  it.each([
    ["yuan", "CNY"], ["RMB", "CNY"], ["renminbi", "CNY"], ["CNH", "CNY"], ["nhân dân tệ", "CNY"], ["NDT", "CNY"], ["人民币", "CNY"], ["元", "CNY"], ["đồng", "VND"], ["VNĐ", "VND"], ["Dong", "VND"], ["VND", "VND"],
    ["US$", "USD"], ["đô la Mỹ", "USD"], ["美元", "USD"], ["kip", "LAK"], ["kíp", "LAK"], ["Baht", "THB"], ["Bt", "THB"], ["泰铢", "THB"], ["kyat", "MMK"], ["riel", "KHR"], ["euro", "EUR"], ["越南盾", "VND"], ["港元", "HKD"],
  ])("%s is %s", (words, code) => {
    expect(currencyOf(words)).toMatchObject({ status: "found", code });
  });

  it.each([["$", "USD"], ["¥", "CNY"], ["¥", "JPY"], ["kr", "SEK"], ["kr", "DKK"], ["dollars", "USD"], ["rupees", "INR"], ["won", "KRW"]])("%s stays ambiguous, and %s is among its meanings", (mark, code) => {
    const found = currencyOf(mark);
    expect([found.status, found.code]).toEqual(["ambiguous", null]);
    expect(found.candidates).toContain(code);
  });

  it("resolves a mark by the countries and currencies nearby, unless they disagree", () => {
    expect(currencyOf("¥", { near: ["JP"] }).code).toBe("JPY");
    expect(currencyOf("$", { near: ["HK-KLN"] }).code).toBe("HKD");
    expect(currencyOf("$", { near: ["USD"] }).code).toBe("USD");
    expect(currencyOf("kr", { near: [{ id: "DK-84", type: "region", name: "Hovedstaden", country: "DK", codes: {} }] }).code).toBe("DKK");
    expect(currencyOf("¥", { near: ["CN", "JP"] }).status).toBe("ambiguous");
    expect(currencyOf("$", { near: ["VN"] }).status).toBe("ambiguous");
  });

  it("knows nothing of other words", () => {
    expect(currencyOf("container")).toEqual({ status: "unknown", code: null, candidates: [] });
    expect(currencyOf("yuan", { language: "vi" }).status).toBe("unknown");
    expect(currencyOf("all").status).toBe("unknown");
  });

  it("lists each form of a language once, and every active code", () => {
    for (const language of ["en", "vi", "zh"] as const) {
      const forms = [...currencyWords(language)].map(({ form }) => form);
      expect(new Set(forms).size, language).toBe(forms.length);
      expect(forms).toEqual(expect.arrayContaining(["MNT", "KZT", "USD"]));
      expect(forms.every((form) => form === form.normalize("NFC"))).toBe(true);
    }
  });

  it("lists the words of all languages with their language, full names included, and marks the ambiguous ones", () => {
    const all = [...currencyWords()];
    for (const language of ["en", "vi", "zh"] as const) for (const { form, language: of } of currencyWords(language)) expect(all.some((word) => word.form === form && word.language === of), form).toBe(true);
    expect(all.filter(({ form }) => form === "南非兰特" || form === "Zloty Ba Lan" || form === "Polish Zloty").map(({ language, code }) => `${language} ${code}`)).toEqual(["en PLN", "vi PLN", "zh ZAR"]);
    for (const { form, code, candidates } of all) expect(code, form).toBe(candidates.length === 1 ? candidates[0] : null);
    expect(all.some(({ form, kind }) => kind === "word" && /^(gold|vàng|黄金)$/i.test(form))).toBe(false);
  });

  it("reads back the name of every currency in use, in each language", () => {
    for (const { code, names, withdrawn, minorUnits } of currencies()) {
      if (withdrawn !== undefined || minorUnits === null) continue;
      for (const language of ["en", "vi", "zh"] as const) expect(currencyOf(names[language], { language }).candidates, `${code} ${language}`).toContain(code);
    }
  });
});
