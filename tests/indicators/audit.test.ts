import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { audit } from "../../src/indicators/index.js";
import { checks } from "../../src/indicators/audit/audit.js";
import { type LocalityRef, type Money, money, months, percent, type TradeFlow, year } from "../../src/model/index.js";
import { rateTable } from "../../src/rates/index.js";

const place = (id: string, type: LocalityRef["type"] = "country"): LocalityRef => ({ id, type, name: id, country: id.slice(0, 2), codes: {} });
const base: TradeFlow = { direction: "total", reporter: place("VN"), partner: place("CN"), via: null, period: year(2022), status: "actual", source: {} };
const flow = (amount: Money | null, fields: Partial<TradeFlow> = {}): TradeFlow => ({ ...base, ...(amount === null ? {} : { money: amount }), ...fields });
const usd = (value: string, options = {}) => money(value, "USD", options);
const found = (...flows: TradeFlow[]) => audit(flows).map(({ code }) => code);

it("has a check in each file that makes a finding", () => {
  const helpers = ["audit.ts", "book.ts", "disagreement.ts", "finding.ts", "index.ts", "power.ts", "wholes.ts"];
  const files = readdirSync(join(import.meta.dirname, "../../src/indicators/audit")).filter((file) => !helpers.includes(file));
  expect(Object.keys(checks).map((name) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`).sort()).toEqual(files.sort());
});

describe("a two-way total called export", () => {
  const exported = flow(usd("175.6e9"), { direction: "export" });
  const later = flow(usd("138.9e9"), { period: months(2023, 1, 10), change: { percent: percent("-5.88") } });
  it("is found by the base of a later change: 147.6 bn for ten months of 2022", () => {
    const [finding, ...more] = audit([exported, later]);
    expect(finding).toMatchObject({ code: "audit.called-one-way", expected: "total", found: "export", facts: [exported, later] });
    expect(finding?.message).toContain("147600000000");
    expect(more).toEqual([]);
  });
  it("is found beside the total itself", () => expect(found(exported, flow(usd("175.57e9")))).toEqual(["audit.called-one-way"]));
  it("is not found for the exports of that year, 57.7 bn, nor for the total called by its name", () => {
    expect(found(flow(usd("57.7e9"), { direction: "export" }), later)).toEqual([]);
    expect(found(flow(usd("175.6e9")), later)).toEqual([]);
  });
  it("is not found by a total with another partner", () => expect(found(exported, { ...later, partner: place("US") })).toEqual([]));
});

describe("a stated pair", () => {
  const pair = (equivalent: string) => flow(money("1e9", "CNY", { bound: "over" }), { period: year(2024), equivalents: [usd(equivalent, { bound: "about" })] });
  it("off the rate of 2024 (7.1975) is found, one that fits is not", () => {
    expect(found(pair("150e6"))).toEqual(["audit.stated-pair"]);
    expect(found(pair("140e6"))).toEqual([]);
  });
  it("is held against the rates that are given", () => {
    const rates = rateTable([{ base: "USD", quote: "CNY", kind: "average", period: year(2024), digits: "6.6667", source: "test", trust: "stated" }]);
    expect(audit([pair("150e6")], { rates })).toEqual([]);
  });
  it("without a rate is no finding", () => expect(found({ ...pair("150e6"), period: year(1950) })).toEqual([]));
});

describe("exports and imports", () => {
  const sides = [flow(usd("57.7e9"), { direction: "export" }), flow(usd("117.9e9"), { direction: "import" })];
  it.each([["175.6e9", []], ["175.5e9", []], ["176.0e9", ["audit.two-way-sum"]]])("57.7 and 117.9 against a total of %s", (total, codes) => expect(found(...sides, flow(usd(total, { step: "1e8" })))).toEqual(codes));
  it.each([["-60.2e9", []], ["-62e9", ["audit.balance"]]])("57.7 and 117.9 against a balance of %s", (balance, codes) => expect(found(...sides, flow(usd(balance, { step: "1e8" }), { direction: "balance" }))).toEqual(codes));
  it("take bounds as bounds: a total of over 170 fits", () => expect(found(...sides, flow(usd("170e9", { bound: "over" })))).toEqual([]));
});

describe("a change", () => {
  const was = (value: string) => flow(usd(value), { period: months(2022, 1, 10) });
  const now = flow(usd("138.9e9"), { period: months(2023, 1, 10), change: { percent: percent("-5.88") } });
  it("that leads from the earlier figure is no finding: 147.6 × 0.9412 = 138.92", () => expect(found(was("147.6e9"), now)).toEqual([]));
  it("that does not is one, with what it gives", () => {
    const [finding] = audit([was("150.1e9"), now]);
    expect(finding).toMatchObject({ code: "audit.change", found: "138900000000 USD" });
    expect(finding?.expected).toMatch(/^1412\d+ to 1413\d+ USD$/); // 150.05 × 0.94115 = 141.22 and 150.15 × 0.94125 = 141.33
  });
  it("tells where a power of ten explains it", () => expect(audit([was("147.6e6"), now])[0]?.message).toContain("off by a thousand"));
  it("compares with the period it names", () => {
    const monthly = flow(usd("11e9"), { period: months(2023, 2, 2), change: { percent: percent("10"), against: months(2023, 1, 1) } });
    expect(found(flow(usd("10e9", { step: "1e8" }), { period: months(2023, 1, 1) }), monthly)).toEqual([]);
    expect(found(flow(usd("13e9", { step: "1e8" }), { period: months(2023, 1, 1) }), monthly)).toEqual(["audit.change"]);
  });
});

describe("a part larger than its whole", () => {
  it("in time", () => {
    expect(found(flow(usd("20.1e9"), { period: months(2022, 3, 3) }), flow(usd("19.9e9")))).toEqual(["audit.part-over-whole"]);
    expect(found(flow(usd("20.1e9"), { period: months(2022, 3, 3) }), flow(usd("175.6e9")))).toEqual([]);
  });
  it("in place: a province and its country", () => {
    const province = { reporter: place("VN-02", "province") };
    expect(found(flow(usd("7.2e9"), province), flow(usd("6.1e9")))).toEqual(["audit.part-over-whole"]);
    expect(found(flow(usd("2.2e9"), province), flow(usd("6.1e9")))).toEqual([]);
  });
  it("in direction and goods", () => {
    expect(found(flow(usd("8.2e9"), { direction: "export" }), flow(usd("6.1e9")))).toEqual(["audit.part-over-whole"]);
    expect(found(flow(usd("8.2e9"), { commodity: { words: "fruit", hs: "0810" } }), flow(usd("6.1e9"), { commodity: { words: "fruit and nuts", hs: "08" } }))).toEqual(["audit.part-over-whole"]);
    expect(found(flow(usd("8.2e9"), { commodity: { words: "fruit", hs: "0810" } }), flow(usd("6.1e9"), { commodity: { words: "cereals", hs: "10" } }))).toEqual([]);
  });
  it("only where no rounding explains it", () => expect(found(flow(usd("6.14e9"), { period: months(2022, 1, 11) }), flow(usd("6.1e9")))).toEqual([]));
});

describe("shares", () => {
  const share = (value: string, words: string) => flow(null, { commodity: { words }, share: { percent: percent(value, { step: value.includes(".") ? "0.1" : "1" }), of: "exports" } });
  it("over 100 % together are found, 100 % at their precision is not", () => {
    expect(found(share("60", "rice"), share("45", "coffee"))).toEqual(["audit.shares-over-hundred"]);
    expect(found(share("60.3", "rice"), share("39.8", "coffee"))).toEqual([]); // 60.25 and 39.75 are 100
    expect(found(share("60", "rice"), share("40", "coffee"))).toEqual([]);
  });
  it("over 100 % alone", () => expect(found(share("123", "rice"))).toEqual(["audit.shares-over-hundred"]));
  it("of a part and what holds it are not added", () => {
    const of = (id: string, type: LocalityRef["type"], value: string) => flow(null, { reporter: place(id, type), share: { percent: percent(value), of: "trade with China" } });
    expect(found(of("VN", "country", "70"), of("VN-02", "province", "50"))).toEqual([]);
    expect(found(of("VN", "country", "70"), of("TH", "country", "50"))).toEqual(["audit.shares-over-hundred"]);
  });
});

describe("one fact, two figures", () => {
  it.each([
    ["agree at their precision", usd("175.6e9"), usd("175.57e9"), []],
    ["differ", usd("175.6e9"), usd("171.9e9"), ["audit.different-values"]],
    ["differ by thousands and millions", usd("24.3e6"), usd("24.3e9"), ["audit.power-of-ten"]],
    ["differ by a zero", usd("243e6"), usd("2.43e9"), ["audit.power-of-ten"]],
    ["are the same number of dollars and dong", usd("24.3e9"), money("24.3e9", "VND"), ["audit.other-currency"]],
    ["are the same amount in two currencies", money("24.3e12", "VND"), usd("1.04e9"), []], // 23,271 dong for a dollar in 2022
    ["meet through a bound", usd("175e9", { bound: "over" }), usd("175.6e9"), []],
    ["do not meet through a bound", usd("180e9", { bound: "over" }), usd("175.6e9"), ["audit.different-values"]],
  ])("that %s", (_, one, other, codes) => expect(found(flow(one), flow(other))).toEqual(codes));
  it("may differ between forecast and outcome, fob and cif, and where nobody says whose they are", () => {
    expect(found(flow(usd("180e9"), { status: "forecast" }), flow(usd("175.6e9")))).toEqual([]);
    expect(found(flow(usd("110e9"), { direction: "import", valuation: "fob" }), flow(usd("117.9e9"), { direction: "import", valuation: "cif" }))).toEqual([]);
    expect(found(flow(usd("180e9"), { reporter: null }), flow(usd("175.6e9"), { reporter: null }))).toEqual([]);
  });
});

it("of nothing finds nothing", () => expect(audit([])).toEqual([]));
