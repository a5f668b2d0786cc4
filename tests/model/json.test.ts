import { describe, expect, it } from "vitest";
import {
  type Agreement, agreementFromJson, type Locality, localityFromJson, type LocalityRef, money, moneyFromJson, months, percent, percentFromJson, quantity, quantityFromJson, type Reading, readingFromJson, type Share, shareFromJson, type TradeFlow, tradeFlowFromJson, year,
} from "../../src/model/index.js";

const dali: LocalityRef = { id: "gbt:532900", type: "prefecture", name: "Dali", country: "CN", codes: { gbt2260: "532900" } };
const vietnam: LocalityRef = { id: "VN", type: "country", name: "Viet Nam", country: "VN", codes: { iso: "VN", m49: "704" } };
const source = { document: "a", quote: "over CNY 1 billion", span: [10, 28] as [number, number] };

const flow: TradeFlow = {
  direction: "total", reporter: dali, partner: vietnam, via: null, period: year(2024),
  money: money("1e9", "CNY", { bound: "over", step: "1e9" }), quantity: quantity("1.5e6", "t", { bound: "nearly" }),
  equivalents: [money("140e6", "USD", { bound: "about", step: "1e7" })],
  change: { percent: percent("-5.88"), against: year(2023) }, share: { percent: percent(36), of: "its goods trade" },
  commodity: { words: "fruit", hs: "08", hsRevision: "HS2022" }, valuation: "fob", coverage: "year-to-date", status: "actual",
  inferred: { reporter: "the subject of the sentence before" }, source,
};
const share: Share = { percent: percent(95, { bound: "over" }), part: "Guangxi", whole: "all", period: months(2024, 1, 7), source };
const agreement: Agreement = {
  form: "mou", title: "a memorandum", parties: [{ name: "Dali", locality: dali, kind: "locality" }, { name: "somebody", kind: "unknown" }], date: "2006-11", status: "signed",
  events: [{ status: "signed", date: "2006-11" }], count: null, purposes: ["twinning"], topics: ["trade"], source,
};
const locality: Locality = {
  ...dali, level: 2, names: { en: ["Dali"], zh: ["大理"] }, parents: [{ id: "CN-YN", from: "1956-11-22" }], sides: [{ country: "CN", locality: "gbt:532532", class: [{ class: "international", from: "1993-05-18" }] }],
  valid: { from: "1956-11-22" }, predecessors: [], successors: [], history: [{ from: "1956-11-22", name: "Dali" }], source: "S1", trust: "stated",
};
const reading: Reading = {
  language: "en", amounts: [{ money: money(1, "USD"), role: "trade", source }], quantities: [{ quantity: quantity(2, "project"), source }], percents: [{ percent: percent(3), role: "share", source }],
  periods: [{ period: year(2024), source }], localities: [{ locality: null, candidates: [dali, vietnam], source }], flows: [flow], shares: [share], agreements: [agreement], problems: [{ code: "text.x", message: "…", source, found: "a", expected: "b" }],
};

describe("JSON", () => {
  const throughText = (fact: unknown): unknown => JSON.parse(JSON.stringify(fact));
  it.each<[string, unknown, (json: unknown) => unknown]>([
    ["flow", flow, tradeFlowFromJson], ["share", share, shareFromJson], ["agreement", agreement, agreementFromJson], ["locality", locality, localityFromJson], ["reading", reading, readingFromJson],
    ["money", money("5", "USD", { high: "7" }), moneyFromJson], ["quantity", quantity("5", "TEU"), quantityFromJson], ["percent", percent("-1.5"), percentFromJson],
  ])("gives an equal %s back", (_noun, fact, fromJson) => {
    expect(fromJson(throughText(fact))).toEqual(fact);
    expect(JSON.stringify(fromJson(throughText(fact)))).toBe(JSON.stringify(fact));
  });

  it("shows plain digits", () => {
    expect(JSON.stringify(money("1e24", "VND", { bound: "over" }))).toBe('{"value":"1000000000000000000000000","bound":"over","currency":"VND"}');
  });

  it.each<[string, unknown, string]>([
    ["an unknown currency", { ...flow, money: { value: "1", bound: "exact", currency: "XYQ" } }, "money"],
    ["a date that does not exist", { ...flow, period: { start: "2023-02-30", end: "2023-03-01" } }, "period.start"],
    ["an unknown direction", { ...flow, direction: "sideways" }, "direction"],
    ["a value that is a float", { ...flow, money: { value: 1.5, bound: "exact", currency: "USD" } }, "money"],
    ["an upper end below the lower", { ...flow, money: { value: "5", high: "4", bound: "between", currency: "USD" } }, "money"],
    ["a missing source", { ...flow, source: undefined }, "source"],
  ])("refuses %s and names the field", (_what, json, field) => {
    expect(() => tradeFlowFromJson(throughText(json))).toThrow(expect.objectContaining({ code: "schema.trade-flow", message: expect.stringContaining(field) as unknown }));
  });

  it.each([null, undefined, 7, "flow", []])("refuses %j", (json) => {
    expect(() => tradeFlowFromJson(json)).toThrow(expect.objectContaining({ code: "schema.trade-flow" }));
  });
});
