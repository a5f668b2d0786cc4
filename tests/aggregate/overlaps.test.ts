import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AmountCell, aggregate, OverlapError, type OverlapPolicy } from "../../src/aggregate/index.js";
import { type TradeFlow, months, year } from "../../src/index.js";
import { flow, type FlowWords } from "./flows.js";

/** What is added of two figures under a policy, and how they overlap. */
function told(first: FlowWords, second: FlowWords, policy: OverlapPolicy) {
  const { rows, overlaps } = aggregate([flow({ usd: "10", ...first }), flow({ usd: "3", ...second })], { measures: ["sum"], overlaps: policy });
  const [overlap] = overlaps;
  const [sum] = rows.map((row) => String((row.sum as AmountCell).value));
  return { sum, kinds: overlap?.kinds ?? [], sentence: overlap?.sentence };
}

/** Whole, part, in what they overlap, and how it is told. */
const pairs: readonly (readonly [string, FlowWords, FlowWords, readonly string[], string])[] = [
  ["a province in its country", {}, { reporter: "VN-02" }, ["place"], "Lào Cai's exports to China are a part of Vietnam's: not added"],
  ["what went through a gate", {}, { via: "gate:hekou-lao-cai" }, ["gate"], "Vietnam's exports to China through Hekou–Lào Cai in 2024 are a part of all Vietnam's exports to China: not added"],
  ["months in their year", {}, { period: months(2024, 1, 10) }, ["time"], "Vietnam's exports to China in January to October 2024 are a part of that in 2024: not added"],
  ["exports in the total", { direction: "total" }, {}, ["direction"], "Vietnam's exports to China in 2024 are a part of Vietnam's trade with China: not added"],
  ["a heading in its chapter", { hs: "09" }, { hs: "0901" }, ["commodity"], "Vietnam's exports to China in HS 0901 in 2024 are a part of that in HS 09: not added"],
];

describe("overlaps", () => {
  it.each(pairs)("find %s", (_, whole, part, kinds, sentence) => {
    expect(told(whole, part, "coarsest")).toEqual({ sum: "10", kinds, sentence });
    expect(told(whole, part, "finest")).toMatchObject({ sum: "3", kinds });
    expect(told(whole, part, "first-source")).toMatchObject({ sum: "10" });
    expect(told(part, whole, "first-source")).toMatchObject({ sum: "10" });
    expect(told(whole, part, "allow")).toMatchObject({ sum: "13", kinds });
    const refused = () => aggregate([flow({ usd: "10", ...whole }), flow({ usd: "3", ...part })], { measures: ["sum"] });
    expect(refused).toThrow(OverlapError);
    expect(refused).toThrow(/rows 1 and 0/);
  });

  it("find an import that mirrors an export, and one figure from two sources", () => {
    expect(told({}, { direction: "import", reporter: "CN", partner: "VN" }, "first-source")).toMatchObject({ sum: "10", kinds: ["mirror"] });
    const twice = aggregate([flow({ usd: "10.1", document: "a" }), flow({ usd: "12.3", document: "b" })], { measures: ["sum"], overlaps: "coarsest" });
    expect(twice.overlaps.map(({ kinds }) => kinds)).toEqual([["duplicate"]]);
    expect(twice.problems).toMatchObject([{ code: "aggregate.conflict", found: "12.3 USD", expected: "10.1 USD" }]);
  });

  it("tell rows that may not be added to one another", () => {
    const { rows, overlaps } = aggregate([flow({ usd: "10" }), flow({ usd: "3", reporter: "VN-02" })], { by: ["reporter"], measures: ["sum"] });
    expect(rows).toHaveLength(2);
    expect(overlaps).toMatchObject([{ treatment: "separate-rows", kinds: ["place"] }]);
  });

  it("leave apart what shares no trade", () => {
    const apart: readonly FlowWords[] = [{}, { partner: "US" }, { direction: "import" }, { period: year(2023) }, { reporter: "TH" }, { direction: "balance" }];
    expect(aggregate(apart.map((words) => flow({ usd: "1", ...words })), { measures: ["sum"] }).overlaps).toEqual([]);
  });

  it("keep a figure of no time out of a sum, unless all are allowed", () => {
    const { rows, problems } = aggregate([flow({ usd: "1", period: null }), flow({ usd: "2" })], { measures: ["sum", "count"] });
    expect(JSON.stringify(rows)).toBe('[{"sum":{"value":"2","bound":"exact","currency":"USD"},"count":1}]');
    expect(problems).toMatchObject([{ code: "aggregate.no-period" }]);
  });

  it("of doubles among figures that hold none another keep the first of each, as by hand", () => {
    const drawn = fc.array(fc.record({ ends: fc.constantFrom(["VN", "CN"], ["CN", "VN"], ["VN", "TH"], ["TH", "CN"]), direction: fc.constantFrom("export", "import"), inYear: fc.constantFrom(2023, 2024), words: fc.constantFrom("tea", "rice"), cents: fc.nat(1000) }), { maxLength: 40 });
    fc.assert(fc.property(drawn, (figures) => {
      const seen = new Set<string>();
      const sums = new Map<number, number>();
      for (const { ends: [own, other], direction, inYear, words, cents } of figures) {
        const key = [...(direction === "export" ? [own, other] : [other, own]), inYear, words].join();
        if (!seen.has(key)) sums.set(inYear, (sums.get(inYear) ?? 0) + cents);
        seen.add(key);
      }
      const flows = figures.map(({ ends: [reporter, partner], direction, inYear, words, cents }): TradeFlow => flow({ reporter: reporter ?? null, partner: partner ?? null, direction, period: year(inYear), words, usd: String(cents) }));
      const { rows } = aggregate(flows, { by: ["year"], measures: ["sum"], overlaps: "first-source" });
      expect(rows.map((row) => [row.year, Number((row.sum as AmountCell).value)])).toEqual([...sums].sort(([a], [b]) => a - b));
    }), { numRuns: 100 });
  });
});
