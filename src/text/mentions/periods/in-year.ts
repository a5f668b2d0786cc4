import type { Period } from "../../../model/index.js";
import { addDaysTo, dayOf, monthsIn, yearOf } from "./calendar.js";
import type { Fields, Part } from "./fields.js";

const whole = (day: string): Period => ({ start: day, end: day });

/** The days of the fields in a year. */
export function inYear(f: Fields, year: number): Period | undefined {
  if (year < 1 || year > 9998) return undefined;
  if (f.count !== undefined) return firstOf(f, year);
  if (f.day !== undefined) return f.from === undefined ? undefined : toDate(f, year, daysIn(f, year));
  const span = f.from === undefined ? monthsIn(year, 1, 12) : monthsIn(year, f.from, Math.max(f.from, f.to ?? f.from));
  const part = f.part === undefined ? span : partOf(span, f);
  return f.until === true && f.from !== undefined && f.part !== "close" ? toDate(f, year, part) : part;
}

function daysIn({ from = 1, day = 1, dayTo = day }: Fields, year: number): Period | undefined {
  const [first, last] = [dayOf(year, from, day), dayOf(year, from, dayTo)];
  return first && last && { start: first.start, end: last.end };
}

const toDate = (f: Fields, year: number, period: Period | undefined): Period | undefined => (period !== undefined && f.until === true ? { start: `${monthsIn(year, 1, 1).start}`, end: period.end } : period);

/** The first so many months, quarters, weeks or days of a year or month. */
export function firstOf({ count = 1, unit, from, closing, past }: Fields, year: number): Period | undefined {
  const start = monthsIn(year, from ?? 1, from ?? 1).start;
  if (unit === "month" || unit === "quarter") {
    const last = unit === "month" ? count : count * 3;
    if ((closing === true || past === true) && last <= 12) return monthsIn(year, 13 - last, 12);
    return last <= 12 ? monthsIn(year, 1, last) : undefined;
  }
  if (unit === "year") return undefined;
  const days = unit === "week" ? count * 7 : count;
  return days <= 366 ? { start, end: addDaysTo(start, days - 1) } : undefined;
}

/** A tenth day ends the first part of a month, a twentieth the second; of longer spans only start and end are days. */
export function partOf(span: Period, { part, from, to, until }: Fields): Period {
  const month = span.start.slice(0, 8);
  const isMonth = from !== undefined && from === to;
  if (part === "first-half" || part === "second-half") return isMonth ? halfOf(span, part) : halfYear(span, part);
  if (isMonth && part?.includes("week") === true) return weekOf(span, part);
  if (part === "close" && (until === true || !isMonth)) return whole(span.end);
  if (part === "end") return until === true && isMonth ? span : whole(span.end);
  if (!isMonth || part === "within") return span;
  if (part === "early" || part === "start") return { start: span.start, end: `${month}10` };
  return part === "mid" ? { start: `${month}11`, end: `${month}20` } : { start: `${month}21`, end: span.end };
}

/** The first seven days of a month are its first week. */
const weekOf = ({ start, end }: Period, part: Part): Period => (part === "last-week" ? { start: addDaysTo(end, -6), end } : { start: addDaysTo(start, 7 * (Number(part.slice(-1)) - 1)), end: addDaysTo(start, 7 * Number(part.slice(-1)) - 1) });
const halfOf = (span: Period, part: "first-half" | "second-half"): Period => (part === "first-half" ? { start: span.start, end: `${span.start.slice(0, 8)}15` } : { start: `${span.start.slice(0, 8)}16`, end: span.end });
const halfYear = (span: Period, part: "first-half" | "second-half"): Period => (part === "first-half" ? monthsIn(yearOf(span.start), 1, 6) : monthsIn(yearOf(span.start), 7, 12));
