import type { Period } from "../../../model/index.js";
import { addDaysTo, monthAfter, monthOf, monthsIn, quarterAfter, shiftMonths, shiftYearsOf, yearOf } from "./calendar.js";
import type { Fields } from "./fields.js";
import { fiscalYearOn } from "./fiscal-years.js";
import { inYear, partOf } from "./in-year.js";
import type { PeriodMention } from "../mention.js";

/** What the words are counted from, and whether a word of comparison stands before them. */
export interface Compared {
  readonly reporting: PeriodMention | undefined;
  readonly month: Period | undefined;
  readonly week: Period | undefined;
  /** The year last named. */
  readonly year: number | undefined;
  readonly anchor: string | undefined;
  /** Whose fiscal years are meant. */
  readonly country: string | undefined;
  readonly than: boolean;
}

/** Whether the words lean on a period said elsewhere. */
export const isRelative = (f: Fields): boolean => f.same !== undefined || f.that !== undefined || f.prior !== undefined;

type Found = { period: Period; base: boolean; why: string } | undefined;

/** "The same period last year", "that quarter", "the previous month": days told by the period at hand. */
export function comparedWith(f: Fields, known: Compared): Found {
  if (f.same !== undefined) return sameDays(f, known);
  if (f.that !== undefined) return atHand(f, known);
  return before(f, f.prior ?? "year", known);
}

const said = ({ period }: PeriodMention): string => `counted from ${period.start} to ${period.end}, of which the text speaks`;

function sameDays(f: Fields, { reporting, anchor, than }: Compared): Found {
  if (reporting === undefined) return undefined;
  const { period } = reporting;
  const month = sameOfMonth(f, period);
  if (month !== undefined) return { period: month, base: true, why: said(reporting) };
  const shift = yearsAway(f, period, anchor, than);
  return { period: shift === 0 ? period : shiftYearsOf(period, shift), base: shift !== 0, why: said(reporting) };
}

/** "The same period of November", said of the first half of December: those days of the month named. */
function sameOfMonth(f: Fields, { start, end }: Period): Period | undefined {
  if (f.from === undefined || f.from !== f.to || f.year !== undefined || f.shift !== undefined || start.slice(0, 7) !== end.slice(0, 7)) return undefined;
  const back = (monthOf(start) - f.from + 12) % 12;
  return back === 0 ? undefined : { start: shiftMonths(start, -back), end: shiftMonths(end, -back) };
}

function yearsAway(f: Fields, period: Period, anchor: string | undefined, than: boolean): number {
  if (f.year !== undefined && f.fiscal !== true) return f.year - yearOf(period.end);
  if (f.shift === 0 && f.fiscal !== true) return anchor === undefined ? 0 : yearOf(anchor) - yearOf(period.end);
  return f.shift !== undefined || f.prior !== undefined || f.year !== undefined || f.same !== "same" || than ? -1 : 0;
}

/** "That month", or the same month of another year ("去年同月"). */
function monthAtHand(f: Fields, last: Period, anchor: string | undefined): Found {
  const year = f.year ?? (f.prior === "year" ? yearOf(last.start) - 1 : f.shift === undefined || anchor === undefined ? undefined : yearOf(anchor) + f.shift);
  const away = year === undefined ? 0 : year - yearOf(last.start);
  const month = away === 0 ? last : shiftYearsOf(last, away);
  return { period: f.part === undefined ? month : partOf(month, { ...f, from: 1, to: 1 }), base: away !== 0, why: "the month last named" };
}

function atHand(f: Fields, { reporting, month: last, week, year, anchor, country }: Compared): Found {
  const unit = f.that;
  if (unit === "next-year" || (unit === "year" && f.from !== undefined)) {
    const period = year === undefined ? undefined : inYear(f, unit === "year" ? year : year + 1);
    return period && { period, base: false, why: `${unit === "year" ? "" : "behind "}the year last named, ${year}` };
  }
  if (unit === "month") {
    const month = last ?? (reporting && monthAround(reporting.period));
    return month && monthAtHand(f, month, anchor);
  }
  if (unit === "week") return week && { period: week, base: false, why: "the week last named" };
  if (reporting === undefined) return undefined;
  const { period } = reporting;
  if (unit === "fiscal") return { period: fiscalYearOn(country, period.start), base: false, why: said(reporting) };
  if (unit === "year") return { period: monthsIn(yearOf(period.start), 1, 12), base: false, why: said(reporting) };
  return { period, base: false, why: said(reporting) };
}

/** The month in which some days lie. */
const monthAround = ({ start, end }: Period): Period | undefined => (start.slice(0, 7) === end.slice(0, 7) ? monthsIn(yearOf(start), monthOf(start), monthOf(start)) : undefined);

function before(f: Fields, unit: NonNullable<Fields["prior"]>, { reporting, month: last, week, anchor, country }: Compared): Found {
  if (unit === "week") return week && { period: { start: addDaysTo(week.start, -daysOfWeek), end: addDaysTo(week.end, -daysOfWeek) }, base: true, why: "counted from the week last named" };
  const from = unit === "month" ? last : reporting !== undefined && (unit === "fiscal" || yearOf(reporting.period.start) === yearOf(reporting.period.end)) ? reporting.period : undefined;
  if (from === undefined && anchor === undefined) return undefined;
  const day = from?.start ?? anchor ?? "";
  const why = from === undefined ? `counted from ${anchor}` : `counted from ${from.start}, of which the text speaks`;
  if (unit === "fiscal") return { period: fiscalYearOn(country, addDaysTo(fiscalYearOn(country, day).start, -1)), base: true, why };
  if (unit === "year") {
    const period = inYear(f, yearOf(day) - 1);
    return period && { period, base: true, why };
  }
  if (unit === "quarter") return { period: quarterAfter(day, -1), base: true, why };
  return unit === "month" ? { period: monthAfter(day, -1), base: true, why } : undefined;
}

const daysOfWeek = 7;

/** The month that a period is, if it is one. */
export const monthIn = ({ start, end }: Period): Period | undefined => {
  const whole = monthsIn(yearOf(start), monthOf(start), monthOf(start));
  return whole.start === start && whole.end === end ? whole : undefined;
};
