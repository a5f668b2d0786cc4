import { describe, expect, it } from "vitest";
import { aggregate } from "../../src/aggregate/index.js";
import { months, year } from "../../src/index.js";
import { flow } from "./flows.js";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("aggregate", () => {
  it("adds by reporter and year in one currency, with bounds", () => {
    const flows = [
      flow({ reporter: "VN", usd: "100.25", period: year(2023) }),
      flow({ reporter: "VN", partner: "US", usd: "200.50", bound: "over", period: year(2023) }),
      flow({ reporter: "CN", partner: "VN", cny: "708.47", period: year(2023) }),
      flow({ reporter: "VN", usd: "7", period: year(2024) }),
    ];
    const result = aggregate(flows.filter((_, i) => i !== 2), { by: ["reporter", "year"], measures: ["sum", "count"] });
    expect(plain(result.rows)).toEqual([
      { reporter: expect.objectContaining({ id: "VN" }), year: 2023, sum: { value: "300.75", bound: "over", currency: "USD" }, count: 2 },
      { reporter: expect.objectContaining({ id: "VN" }), year: 2024, sum: { value: "7", bound: "exact", currency: "USD" }, count: 1 },
    ]);
    const converted = aggregate(flows, { by: ["reporter", "year"], measures: ["sum"], currency: { to: "USD" } });
    expect(converted.rows.map(({ reporter }) => (reporter as { id: string }).id)).toEqual(["CN", "VN", "VN"]);
    expect(converted.rates.map(({ from, to }) => `${from}>${to}`)).toEqual(["CNY>USD"]);
    expect(converted.problems).toEqual([]);
  });

  it("leaves a province out beside its country when told to keep the coarsest", () => {
    const flows = [flow({ usd: "100" }), flow({ reporter: "VN-02", usd: "5" }), flow({ period: months(2024, 1, 3), usd: "20" })];
    const { rows, overlaps } = aggregate(flows, { by: ["year"], measures: ["sum"], overlaps: "coarsest" });
    expect(plain(rows)).toEqual([{ year: 2024, sum: { value: "100", bound: "exact", currency: "USD" } }]);
    expect(overlaps.map(({ kinds, treatment, rows: pair }) => [kinds.join(), treatment, pair.part, pair.whole])).toEqual([["place", "left-out", 1, 0], ["time", "left-out", 2, 0]]);
    expect(() => aggregate(flows, { by: ["year"], measures: ["sum"] })).toThrow(expect.objectContaining({ code: "aggregate.overlap" }));
  });
});
