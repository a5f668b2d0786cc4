import { describe, expect, it } from "vitest";
import { money, rational } from "../../src/model/index.js";
import { checkStatedPair, convert, impliedRate, rateTable } from "../../src/rates/index.js";

const overOneBillion = money("1e9", "CNY", { bound: "over" });

describe("checkStatedPair", () => {
  it.each([["140e6", undefined, "agrees"], ["150e6", undefined, "disagrees"], ["130e6", undefined, "disagrees"], ["139e6", undefined, "agrees"], ["138.9e6", undefined, "agrees"], ["140e6", "1e6", "disagrees"], ["140e6", "5e6", "agrees"]] as const)("holds over CNY 1 bn of 2024 against about USD %s (written to %s): %s", (equivalent, step, verdict) => {
    const stated = money(equivalent, "USD", { bound: "about", ...(step === undefined ? {} : { step }) });
    expect(checkStatedPair(overOneBillion, stated, { on: "2024" }).verdict).toBe(verdict);
  });

  it.each([["139e6", "agrees"], ["150e6", "unknown"], ["300e6", "disagrees"]] as const)("cannot tell of a figure written to one digit what a point would tell: CNY 1 bn as USD %s %s", (equivalent, verdict) => {
    expect(checkStatedPair(money("1e9", "CNY"), money(equivalent, "USD"), { on: "2024" }).verdict).toBe(verdict);
  });

  it("gives the implied rate, with source “stated”, and the difference", () => {
    const found = checkStatedPair(overOneBillion, money("140e6", "USD", { bound: "about" }), { on: "2024" });
    expect(found.implied).toMatchObject({ base: "USD", quote: "CNY", kind: "stated", source: "stated", digits: "50/7" });
    expect(found.difference?.toFixed(2)).toBe("0.76");
    expect(convert(money("50", "CNY"), "USD", { on: "2024", kind: "stated", rates: rateTable(found.implied === null ? [] : [found.implied]) }).exact).toEqual(rational(7n));
  });

  it("takes both figures at the precision in which they are written", () => {
    const one = money("2.34e12", "CNY", { step: "1e10" });
    expect(checkStatedPair(one, money("382.4e9", "USD"), { on: "2014-01", rates: rateTable([{ base: "USD", quote: "CNY", kind: "average", period: { start: "2014-01-01", end: "2014-01-31" }, digits: "6.119", source: "test", trust: "stated" }]) }).verdict).toBe("agrees");
    expect(checkStatedPair(one, money("382.4e9", "USD"), { on: "2014-01" }).verdict).toBe("disagrees"); // the market's mean was 6.052
  });

  it.each([["1.4e9", { figure: "equivalent", power: 1 }], ["14e6", { figure: "equivalent", power: -1 }], ["140e9", { figure: "equivalent", power: 3 }], ["150e6", null]] as const)("finds USD %s mistyped by a power of ten: %o", (equivalent, mistyped) => {
    expect(checkStatedPair(overOneBillion, money(equivalent, "USD", { bound: "about" }), { on: "2024" }).mistyped).toEqual(mistyped);
  });

  it("holds the stated figure for mistyped where its usual size says so", () => {
    const found = checkStatedPair(money("10e9", "CNY"), money("140e6", "USD", { step: "1e6" }), { on: "2024", usual: money("1.1e9", "CNY"), rates: rateTable([{ base: "USD", quote: "CNY", kind: "average", period: { start: "2024-01-01", end: "2024-12-31" }, digits: "7.15", source: "test", trust: "stated" }]) });
    expect(found.mistyped).toEqual({ figure: "stated", power: 1 });
  });

  it("cannot tell without a rate, for one currency or for a zero", () => {
    expect(checkStatedPair(money("1", "VND"), money("1", "USD"), { on: "2026" })).toMatchObject({ verdict: "unknown", reason: expect.stringMatching(/the last rate is of 2024/) as unknown, conversion: null });
    expect(checkStatedPair(money("5", "USD"), money("5", "USD"), { on: "2024" })).toMatchObject({ verdict: "agrees", implied: null });
    expect(checkStatedPair(money("0", "CNY"), money("0", "USD"), { on: "2024" }).difference).toBeNull();
  });

  it("cannot tell where the market's rate fits and the official one does not", () => {
    const stated = money("25045.68e9", "VND", { step: "1e7" });
    expect(checkStatedPair(stated, money("1000e6", "USD", { step: "1e6" }), { on: "2024" }).verdict).toBe("unknown");
    expect(checkStatedPair(stated, money("1100e6", "USD", { step: "1e6" }), { on: "2024" }).verdict).toBe("disagrees");
  });

  it("cannot tell by a rate that nobody has checked, unless a power of ten explains it", () => {
    const stated = money("5e12", "LAK", { bound: "nearly" }); // 20,167 kip by the IMF's average of 2024, about 21,600 by daily quotes
    expect(checkStatedPair(stated, money("230e6", "USD"), { on: "2024" })).toMatchObject({ verdict: "unknown", reason: expect.stringMatching(/unverified/) as unknown });
    expect(checkStatedPair(stated, money("2.5e9", "USD"), { on: "2024" })).toMatchObject({ verdict: "disagrees", mistyped: { figure: "equivalent", power: 1 } });
  });

  it("takes the rate of a second source for a limit, where the two differ", () => {
    const stated = money("1e9", "CNY", { bound: "over" }); // 2015: 6.2275 by the IMF, 6.2854 by the ECB: US$160.58 m, US$159.10 m
    for (const [equivalent, verdict] of [["160.5e6", "agrees"], ["159.8e6", "unknown"], ["158.0e6", "disagrees"]] as const) expect(checkStatedPair(stated, money(equivalent, "USD", { step: "2e5" }), { on: "2015" }).verdict, equivalent).toBe(verdict);
  });

  it("tells figures of different signs", () => {
    expect(checkStatedPair(money("-3e9", "USD"), money("21.6e9", "CNY"), { on: "2024" })).toMatchObject({ verdict: "disagrees", reason: "One of the figures is negative, the other is not." });
  });

  it("implies no rate from one currency, a zero or different signs", () => {
    for (const [a, b] of [[money("1", "USD"), money("1", "USD")], [money("0", "CNY"), money("1", "USD")], [money("-1", "CNY"), money("1", "USD")]] as const) expect(() => impliedRate(a, b, { on: "2024" })).toThrowError(expect.objectContaining({ code: "rates.implied" }));
  });
});
