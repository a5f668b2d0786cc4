import { UTCDateMini } from "@date-fns/utc/date/mini"; // the whole UTCDate makes three formats of dates at import, for 20 ms
import { addYears } from "date-fns/addYears";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import * as z from "zod/mini";
import { EntrepotError, shown } from "./error.js";
import { parseAs } from "./schema.js";

/** Whole days from `start` to `end`, both included, as ISO dates without a time zone. */
export interface Period {
  start: string;
  end: string;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const utc = (date: string): Date => new UTCDateMini(`${date}T00:00:00Z`);

/**
 * Whether a text is a day of the calendar, written as in ISO 8601.
 *
 * @example
 * import { isDate } from "entrepot";
 * isDate("2023-02-29"); // => false
 */
export function isDate(text: string): boolean {
  return isoDate.test(text) && !Number.isNaN(utc(text).getTime()) && iso(utc(text)) === text;
}

function checkedDate(text: string): string {
  if (typeof text === "string" && isDate(text)) return text;
  throw new EntrepotError("period.date", `“${shown(text)}” is not a day of the calendar.`, { found: shown(text), expected: "an ISO date such as 2024-08-31" });
}

function whole(value: number, least: number, most: number, name: string): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new EntrepotError("period.number", `${shown(value)} is not a ${name}.`, { found: shown(value), expected: `a whole number from ${least} to ${most}` });
}

/**
 * The days from `start` to `end`, both included.
 *
 * Errors: `period.date` for what is no day, `period.order` when the end lies before the start.
 *
 * @example
 * import { period } from "entrepot";
 * period("2023-11-13", "2023-11-14"); // => {"start":"2023-11-13","end":"2023-11-14"}
 */
export function period(start: string, end: string): Period {
  if (checkedDate(start) > checkedDate(end)) throw new EntrepotError("period.order", `A period cannot end (${end}) before it starts (${start}).`, { found: `${start}..${end}`, expected: "start ≤ end" });
  return { start, end };
}

/** One day. Errors: `period.date`. */
export const day = (date: string): Period => period(date, date);

/**
 * The first day of month `from` to the last day of month `to` of a year; months count from 1.
 *
 * Errors: `period.number`.
 *
 * @example
 * import { months } from "entrepot";
 * months(2023, 1, 10); // => {"start":"2023-01-01","end":"2023-10-31"}
 */
export function months(inYear: number, from: number, to: number): Period {
  const named = whole(inYear, 1, 9999, "year");
  const first = new UTCDateMini(0);
  first.setUTCFullYear(named, whole(from, 1, 12, "month") - 1, 1);
  const last = new UTCDateMini(0);
  last.setUTCFullYear(named, whole(to, from, 12, "last month") - 1, 1);
  return { start: iso(first), end: iso(lastDayOfMonth(last)) };
}

/** One month of a year; months count from 1. Errors: `period.number`. */
export const month = (inYear: number, number: number): Period => months(inYear, number, number);

/**
 * A calendar year.
 *
 * @example
 * import { year } from "entrepot";
 * year(2024); // => {"start":"2024-01-01","end":"2024-12-31"}
 */
export const year = (number: number): Period => months(number, 1, 12);

/** A quarter of a year, 1 to 4. Errors: `period.number`. */
export function quarter(inYear: number, number: number): Period {
  const last = whole(number, 1, 4, "quarter") * 3;
  return months(inYear, last - 2, last);
}

/** Half a year, 1 or 2. Errors: `period.number`. */
export function half(inYear: number, number: number): Period {
  const last = whole(number, 1, 2, "half year") * 6;
  return months(inYear, last - 5, last);
}

/** How many days a period has. */
export const daysOf = (p: Period): number => differenceInCalendarDays(utc(p.end), utc(p.start)) + 1;
/** Whether every day of `inner` is a day of `outer`. */
export const containsPeriod = (outer: Period, inner: Period): boolean => outer.start <= inner.start && inner.end <= outer.end;
/** Whether two periods share a day. */
export const overlapsPeriod = (a: Period, b: Period): boolean => a.start <= b.end && b.start <= a.end;
/** Whether two periods are the same days. */
export const samePeriod = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end;

/**
 * The same period `years` later (earlier when negative); a month's last day stays a last day.
 *
 * @example
 * import { months, shiftYears } from "entrepot";
 * shiftYears(months(2024, 1, 2), -1); // => {"start":"2023-01-01","end":"2023-02-28"}
 */
export function shiftYears(p: Period, years: number): Period {
  const moved = addYears(utc(p.end), years);
  const endsMonth = iso(lastDayOfMonth(utc(p.end))) === p.end;
  return { start: iso(addYears(utc(p.start), years)), end: iso(endsMonth ? lastDayOfMonth(moved) : moved) };
}

export const periodSchema = () => {
  const date = z.string().check(z.refine(isDate, "expected an ISO date such as 2024-08-31"));
  return z.object({ start: date, end: date }).check(z.refine((p) => p.start <= p.end, "expected a period that does not end before it starts"));
};

/** A {@link Period} from JSON. Errors: `schema.period`. */
export const periodFromJson = (json: unknown): Period => parseAs(periodSchema, "period", json);
