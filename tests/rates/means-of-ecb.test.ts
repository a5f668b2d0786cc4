import { describe, expect, it } from "vitest";
import { crossesOf, differing, meansOf } from "../../scripts/rates/means-of-ecb.js";
import { readEcbRates } from "../../src/rates/door.js";

/** Crosses by hand: CNY 10 / 1.25 = 8, 9 / 1.00 = 9; JPY 150 / 1.25 = 120; EUR 1 / 1.25 = 0.8, 1 / 1.00 = 1. */
const history = readEcbRates("Date,USD,JPY,CNY,\n2024-02-01,N/A,160,8,\n2024-01-03,1.00,N/A,9,\n2024-01-02,1.25,150,10,\n");
const means = meansOf(crossesOf(history), 7);
const row = (quote: string, value: string, days: string): Record<string, string> => ({ quote, period: "2024-01", value, days });

describe("means of the ECB's daily rates", () => {
  it("are those of the crosses of days that have both rates", () => {
    expect([...means].map(([key, { value, days }]) => `${key} ${value} ${days}`).sort()).toEqual(["CNY 2024-01 8.5 2", "EUR 2024-01 0.9 2", "JPY 2024-01 120 1"]);
    expect([...meansOf(crossesOf(history), 4).keys()].sort()).toEqual(["CNY 2024", "EUR 2024", "JPY 2024"]);
  });

  it("tell each row of a table that they do not give, to its last place", () => {
    expect(differing([row("CNY", "8.5000", "2"), row("EUR", "0.9", "2")], means)).toEqual([]);
    expect(differing([row("CNY", "8.5001", "2"), row("EUR", "0.9", "3"), row("THB", "34", "2")], means).map((line) => line.slice(0, 3))).toEqual(["CNY", "EUR", "THB"]);
  });
});
