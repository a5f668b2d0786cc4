import { describe, expect, it } from "vitest";
import { readingFromJson } from "../../../src/model/index.js";
import { ground, readText } from "../../../src/text/index.js";

const text = "In the first ten months of 2023, exports of Yunnan to Vietnam were worth US$2.5 billion, up 12.4% year on year. Its imports from Vietnam exceeded US$1.1 billion. The two sides signed a memorandum of understanding on customs in November 2023.";
const options = { published: "2023-12-01" };
const usd = (value: string, bound = "exact"): unknown => ({ value, bound, currency: "USD" });
const place = (id: string, country: string, type = "country"): unknown => ({ id, type, name: id, country, codes: {} });
const yunnan = place("CN-YN", "CN", "province");
const vietnam = place("VN", "VN");
const tenMonths = { start: "2023-01-01", end: "2023-10-31" };
const judged = (claim: unknown): string => ground(text, [claim], options)[0]?.verdict ?? "";

describe("ground", () => {
  it("confirms every fact of the text's own reading, given back as JSON", () => {
    const reading = readText(text, options);
    const facts = [...reading.flows, ...reading.agreements, ...reading.amounts, ...reading.percents, ...reading.periods];
    expect(facts.length).toBeGreaterThan(6);
    for (const { verdict, source } of ground(text, JSON.parse(JSON.stringify(facts)) as unknown[], options)) {
      expect(verdict).toBe("confirmed");
      expect(text.slice(...(source?.span ?? [0, 0]))).toBe(source?.quote);
    }
    expect(readingFromJson(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
  });

  it.each([
    ["the number written otherwise", { money: usd("2500000000.00") }, "confirmed"],
    ["a bound that the text has not", { money: usd("2500000000", "over") }, "contradicted"],
    ["another currency", { money: { value: "2500000000", bound: "exact", currency: "CNY" } }, "contradicted"],
    ["a number that stands nowhere", { money: usd("2600000000") }, "not-found"],
    ["the sign of a change", { percent: { value: "-12.4", bound: "exact", unit: "%" } }, "contradicted"],
    ["a flow with only some fields", { direction: "export", money: usd("2500000000") }, "confirmed"],
    ["a flow of the wrong way", { direction: "import", reporter: yunnan, partner: vietnam, money: usd("2500000000") }, "contradicted"],
    ["a flow of another time", { direction: "export", reporter: yunnan, partner: vietnam, period: { start: "2022-01-01", end: "2022-12-31" }, money: usd("2500000000") }, "contradicted"],
    ["the same flow with another value", { direction: "export", reporter: yunnan, partner: vietnam, period: tenMonths, money: usd("2600000000") }, "contradicted"],
    ["a flow that the text does not have", { direction: "export", reporter: place("LA", "LA"), partner: place("TH", "TH"), period: tenMonths, money: usd("7") }, "not-found"],
    ["an agreement", { form: "mou", date: "2023-11", status: "signed" }, "confirmed"],
    ["an agreement of another date", { form: "mou", date: "2022-11", status: "signed" }, "contradicted"],
    ["a quote that does not stand there", { direction: "export", money: usd("2500000000"), source: { quote: "exports of Guangxi" } }, "not-found"],
    ["a place", { locality: yunnan }, "confirmed"],
    ["a place that is not named", { locality: place("CN-GX", "CN", "province") }, "not-found"],
  ])("%s", (_, claim, verdict) => {
    expect(judged(claim)).toBe(verdict);
  });

  it("tells what the text says instead, and in which fields", () => {
    const [judgement] = ground(text, [{ direction: "import", reporter: yunnan, partner: vietnam, period: tenMonths, money: usd("1100000000", "exact") }], options);
    expect(judgement?.differs).toEqual(["bound"]);
    expect(judgement?.source?.quote).toContain("exceeded US$1.1 billion");
  });

  it("refuses what is no claim", () => {
    expect(() => ground(text, [{ colour: "blue" }])).toThrow(expect.objectContaining({ code: "ground.claim" }));
    expect(() => ground(text, [null])).toThrow(expect.objectContaining({ code: "ground.claim" }));
    expect(() => ground(text, [{ money: { value: "two", currency: "USD" } }])).toThrow(expect.objectContaining({ code: "schema.money" }));
  });
});
