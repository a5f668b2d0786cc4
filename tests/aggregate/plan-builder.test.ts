import { describe, expect, expectTypeOf, it } from "vitest";
import { explainPlan, fieldNames, type FieldWord, type Plan, plan, PlanBuilder } from "../../src/aggregate/index.js";

describe("plan()", () => {
  it("writes the JSON that a hand would write", () => {
    const built = plan()
      .where({ field: "direction", is: "export" }, { field: "money", over: "1000" })
      .by("reporter", { field: "partner", level: "country", at: "2024-12-31", as: "market" })
      .sum().mean({ of: "quantity", as: "mass" }).share({ over: ["reporter"], as: "part" }).count()
      .into("USD", { kind: "average" }).having("sum", { atLeast: "5" }).order("part", "descending").order("market").limit(3).overlaps("coarsest");
    const written: Plan = {
      where: [{ field: "direction", is: "export" }, { field: "money", over: "1000" }],
      by: ["reporter", { field: "partner", level: "country", at: "2024-12-31", as: "market" }],
      measures: ["sum", { measure: "mean", of: "quantity", as: "mass" }, { measure: "share", over: ["reporter"], as: "part" }, "count"],
      currency: { to: "USD", kind: "average" }, having: [{ column: "sum", atLeast: "5" }],
      order: [{ column: "part", direction: "descending" }, { column: "market", direction: "ascending" }], limit: 3, overlaps: "coarsest",
    };
    expect(built.done()).toEqual(written);
    expect(JSON.parse(JSON.stringify(built))).toEqual(written);
  });

  it("leaves earlier builders as they were", () => {
    const base = plan().by("year");
    base.sum().limit(1);
    expect(base.count().done()).toEqual({ by: ["year"], measures: ["count"] });
  });

  it("knows its columns by type and by check", () => {
    const two = plan().by("year", "reporter.province").sum({ as: "value" });
    expectTypeOf(two).toEqualTypeOf<PlanBuilder<"year" | "reporter.province", "value">>();
    // @ts-expect-error there is no column of this name
    expect(() => two.order("sum").done()).toThrow(expect.objectContaining({ code: "aggregate.column" }));
    // @ts-expect-error a key is no measure
    expect(() => two.having("year", { over: 1 }).done()).toThrow(expect.objectContaining({ code: "aggregate.column" }));
    expect(() => plan().by("year").done()).toThrow(expect.objectContaining({ code: "aggregate.plan" }));
  });

  it("types just the fields that there are", () => {
    const words: Record<FieldWord, true> = {
      reporter: true, partner: true, via: true, gate: true, direction: true, status: true, currency: true, unit: true, valuation: true, coverage: true, document: true,
      period: true, year: true, quarter: true, month: true, commodity: true, hs2: true, hs4: true, hs6: true,
      "reporter.country": true, "reporter.province": true, "reporter.prefecture": true, "reporter.county": true,
      "partner.country": true, "partner.province": true, "partner.prefecture": true, "partner.county": true,
      "via.country": true, "via.province": true, "via.prefecture": true, "via.county": true,
    };
    expect([...fieldNames()].sort()).toEqual(Object.keys(words).sort());
  });
});

describe("explainPlan", () => {
  const cases: readonly (readonly [Plan, string])[] = [
    [{ measures: ["count"] }, "The number of figures of all figures. Figures that count the same trade twice are refused."],
    [
      { by: ["reporter.country", "year"], measures: ["sum", { measure: "share", over: ["year"], as: "part" }], currency: { to: "USD", kind: "average", missing: { previous: 5 } }, overlaps: "finest", order: [{ column: "year", direction: "descending" }, { column: "sum", direction: "descending" }], limit: 1 },
      "The sum of money and the share of money in the rows of the same year (as part) for each reporter's country and year. Money is converted into USD at average rates of each figure's time; where there is none, at the last rate of up to 5 days before. Of figures that count the same trade, the narrowest are added. Rows by year downwards then sum, largest first. The first row.",
    ],
    [
      { where: { all: [{ field: "partner", within: "ASEAN" }, { any: [{ field: "year", atLeast: "2020", under: "2023" }, { not: { field: "hs2", in: ["08", "10"] } }] }, { field: "via", is: null }] }, measures: [{ measure: "ratio", as: "price" }], having: [{ column: "price", over: "2" }], overlaps: "allow" },
      "The ratio of money to quantity (as price) of all figures. Only figures of which (partner is within ASEAN, (year is at least 2020 and under 2023 or it is not so that hs2 is one of 08 or 10) and via is not said). Figures that count the same trade are all added. Only rows whose price is over 2.",
    ],
  ];
  it.each(cases)("tells %j", (given, told) => expect(explainPlan(given)).toBe(told));
});
