import { describe, expect, it } from "vitest";
import { containsPeriod, day, daysOf, half, isDate, month, months, overlapsPeriod, period, periodFromJson, quarter, samePeriod, shiftYears, year } from "../../src/model/index.js";

describe("period", () => {
  it("makes years, halves, quarters, months and days", () => {
    expect(year(2024)).toEqual({ start: "2024-01-01", end: "2024-12-31" });
    expect(half(2011, 1)).toEqual({ start: "2011-01-01", end: "2011-06-30" });
    expect(quarter(2020, 4)).toEqual({ start: "2020-10-01", end: "2020-12-31" });
    expect(month(2006, 11)).toEqual({ start: "2006-11-01", end: "2006-11-30" });
    expect(months(2024, 1, 2)).toEqual({ start: "2024-01-01", end: "2024-02-29" });
    expect(day("2025-10-21")).toEqual({ start: "2025-10-21", end: "2025-10-21" });
    expect(year(33)).toEqual({ start: "0033-01-01", end: "0033-12-31" });
  });

  it.each(["2023-02-29", "2024-13-01", "2024-1-1", "", "today", "2024-08-31T00:00:00Z"])("refuses the date %j", (text) => {
    expect(isDate(text)).toBe(false);
    expect(() => day(text)).toThrow(expect.objectContaining({ code: "period.date" }));
  });

  it("refuses an end before the start and numbers off the calendar", () => {
    expect(() => period("2024-02-01", "2024-01-01")).toThrow(expect.objectContaining({ code: "period.order" }));
    for (const run of [() => year(2024.5), () => quarter(2024, 5), () => months(2024, 5, 4), () => months(2024, 0, 4)]) expect(run).toThrow(expect.objectContaining({ code: "period.number" }));
  });

  it("counts days, contains, overlaps and equals", () => {
    expect(daysOf(year(2024))).toBe(366);
    expect(containsPeriod(year(2023), months(2023, 1, 10))).toBe(true);
    expect(overlapsPeriod(months(2023, 1, 10), months(2023, 10, 12))).toBe(true);
    expect(overlapsPeriod(year(2023), year(2024))).toBe(false);
    expect(samePeriod(quarter(2024, 1), months(2024, 1, 3))).toBe(true);
  });

  it("shifts by years and keeps a month's last day last", () => {
    expect(shiftYears(months(2023, 1, 2), 1)).toEqual({ start: "2024-01-01", end: "2024-02-29" });
    expect(shiftYears(day("2024-02-28"), -1)).toEqual(day("2023-02-28"));
  });

  it("comes back from JSON and refuses what is none", () => {
    expect(periodFromJson(JSON.parse(JSON.stringify(year(2024))))).toEqual(year(2024));
    expect(() => periodFromJson({ start: "2024-12-31", end: "2024-01-01" })).toThrow(expect.objectContaining({ code: "schema.period" }));
  });
});
