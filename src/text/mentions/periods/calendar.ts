import { UTCDateMini } from "@date-fns/utc/date/mini"; // the whole UTCDate makes three formats of dates at import, for 20 ms
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { isDate, month, months, type Period } from "../../../model/index.js";

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const two = (value: number): string => String(value).padStart(2, "0");

export const yearOf = (date: string): number => Number(date.slice(0, 4));
export const monthOf = (date: string): number => Number(date.slice(5, 7));
export const addDaysTo = (date: string, days: number): string => iso(addDays(new UTCDateMini(`${date}T00:00:00Z`), days));
export const shiftMonths = (date: string, by: number): string => iso(addMonths(new UTCDateMini(`${date}T00:00:00Z`), by));

/** A day of the calendar; undefined for 31 June. */
export function dayOf(year: number, monthNumber: number, day: number): Period | undefined {
  const date = `${String(year).padStart(4, "0")}-${two(monthNumber)}-${two(day)}`;
  return isDate(date) ? { start: date, end: date } : undefined;
}

/** The month `shift` months after that of a date. */
export function monthAfter(date: string, shift: number): Period {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + shift;
  return month(Math.floor(index / 12), (index % 12) + 1);
}

/** The quarter `shift` quarters after that of a date. */
export function quarterAfter(date: string, shift: number): Period {
  const index = yearOf(date) * 4 + Math.floor((monthOf(date) - 1) / 3) + shift;
  const first = (index % 4) * 3 + 1;
  return months(Math.floor(index / 4), first, first + 2);
}

/** 1 for Monday to 7. */
const weekdayOf = (date: string): number => new UTCDateMini(`${date}T00:00:00Z`).getUTCDay() || 7;
/** The last such weekday that is not after a date. */
export const weekdayBefore = (date: string, weekday: number): string => addDaysTo(date, -((weekdayOf(date) - weekday + 7) % 7));
/** The week from Monday to Sunday, `shift` weeks after that of a date. */
export function weekAfter(date: string, shift: number): Period {
  const start = addDaysTo(date, 1 - weekdayOf(date) + 7 * shift);
  return { start, end: addDaysTo(start, 6) };
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** What lies ahead must be nearer than what lies behind to be meant: news speak of what was. */
const aheadWeighs = { day: 2, month: 4, span: 2 } as const;

/** Of the same days in the years around a date, those nearest to it. */
export function nearest(around: string, kind: keyof typeof aheadWeighs, inYear: (year: number) => Period | undefined): Period | undefined {
  let best: Period | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const shift of [0, -1, 1]) {
    const found = inYear(yearOf(around) + shift);
    if (found === undefined) continue;
    const ahead = daysBetween(around, found.end);
    const distance = ahead > 0 ? ahead * aheadWeighs[kind] : -ahead;
    if (distance < least) [best, least] = [found, distance];
  }
  return best;
}
