import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOf, month, shiftYears } from "../../../src/model/index.js";
import { addDaysTo, dayOf, lengthOf, monthsIn, quarterAfter, shiftYearsOf, weekdayBefore } from "../../../src/text/mentions/periods/calendar.js";

const days = fc.integer({ min: -500_000, max: 900_000 }).map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

describe("the calendar of periods agrees with that of the model and of the runtime", () => {
  it("adds days", () => {
    fc.assert(fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, by) => {
      expect(addDaysTo(day, by)).toBe(new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10));
    }));
  });
  it("counts days, and moves months by years", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: -50, max: 50 }), (year, number, by) => {
      const period = month(year, number);
      expect(monthsIn(year, number, number)).toEqual(period);
      expect(lengthOf(period)).toBe(daysOf(period));
      if (year + by > 0) expect(shiftYearsOf(period, by)).toEqual(shiftYears(period, by));
    }));
  });
  it("knows weekdays", () => {
    fc.assert(fc.property(days, fc.integer({ min: 1, max: 7 }), (day, weekday) => {
      const found = weekdayBefore(day, weekday);
      expect(new Date(`${found}T00:00:00Z`).getUTCDay() || 7).toBe(weekday);
      expect(lengthOf({ start: found, end: day })).toBeLessThanOrEqual(7);
    }));
  });
  it("knows days that are none, and quarters over the end of a year", () => {
    expect(dayOf(2023, 2, 29)).toBeUndefined();
    expect(dayOf(2024, 2, 29)).toEqual({ start: "2024-02-29", end: "2024-02-29" });
    expect(quarterAfter("2024-02-10", -1)).toEqual({ start: "2023-10-01", end: "2023-12-31" });
  });
});
