import { day, EntrepotError, isDate, month, type Period, period, shown, year } from "../model/index.js";

const millisecondsOfDay = 86_400_000;
const time = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The day `days` after a date. */
export const addDays = (date: string, days: number): string => new Date(time(date) + days * millisecondsOfDay).toISOString().slice(0, 10);

/** Days from one date to another. */
export const daysBetween = (from: string, to: string): number => Math.round((time(to) - time(from)) / millisecondsOfDay);

/** The period of "2024", "2024-05", "2024-05-17", or the period itself. Errors: `period.date`, `period.order`. */
export function periodOn(on: Period | string): Period {
  if (typeof on === "object" && on !== null) return period(on.start, on.end);
  if (isDate(on)) return day(on);
  if (/^\d{4}$/.test(on)) return year(Number(on));
  const [, inYear, number] = /^(\d{4})-(\d{2})$/.exec(on) ?? [];
  if (inYear !== undefined && Number(number) >= 1 && Number(number) <= 12) return month(Number(inYear), Number(number));
  throw new EntrepotError("period.date", `“${shown(on)}” is not a day, a month or a year.`, { found: shown(on), expected: "2024, 2024-05 or 2024-05-17" });
}

/** A period as people write it: a year, a month, a day, or both ends. */
export function shownPeriod(period: Period): string {
  if (period.start === period.end) return period.start;
  if (period.start.slice(5) === "01-01" && period.end === `${period.start.slice(0, 4)}-12-31`) return period.start.slice(0, 4);
  const sameMonth = period.start.slice(0, 7) === period.end.slice(0, 7);
  return sameMonth && period.start.endsWith("-01") && addDays(period.end, 1).endsWith("-01") ? period.start.slice(0, 7) : `${period.start} to ${period.end}`;
}

/** Days that a used period lies before the asked one: 0 where they touch, negative where it lies after. */
export function ageOf(asked: Period, used: Period): number {
  if (used.end < asked.start) return daysBetween(used.end, asked.start);
  return used.start > asked.end ? -daysBetween(asked.end, used.start) : 0;
}
