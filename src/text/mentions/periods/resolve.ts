import type { Period } from "../../../model/index.js";
import { addDaysTo, dayOf, monthAfter, monthOf, monthsIn, nearest, quarterAfter, shiftMonths, weekAfter, weekdayBefore, yearOf } from "./calendar.js";
import { type Fields, grainOf, isWholeYear } from "./fields.js";
import { fiscalYear, fiscalYearNamed, fiscalYearOn } from "./fiscal-years.js";

/** Days on the calendar, and why, where a part was not in the words. */
export interface Resolved {
  readonly period: Period;
  readonly why?: string;
}

export interface Known {
  /** The day from which distances are counted. */
  readonly anchor: string | undefined;
  /** Whose fiscal years are meant. */
  readonly country: string | undefined;
  /** The year of which the text speaks. */
  readonly reported?: number | undefined;
  /** The words around say that it is still to come. */
  readonly ahead?: boolean;
}

/** Lays fields on the calendar; undefined where the words and the day of the text do not say enough. */
export function resolve(f: Fields, known: Known): Resolved | undefined {
  const { anchor } = known;
  if (f.span !== undefined) return { period: f.span };
  if (f.fiscal === true) return fiscal(f, known);
  if (f.past === true && f.year === undefined && f.shift === undefined) return anchor === undefined ? undefined : { period: pastOf(f, anchor), why: `counted back from ${anchor}` };
  const year = yearSaid(f, anchor);
  if (year !== undefined) {
    const period = inYear(f, year, anchor);
    return period && { period, ...(f.shift === undefined ? {} : { why: `the year is counted from ${anchor}` }) };
  }
  if (anchor === undefined) return undefined;
  const period = f.away !== undefined ? partOfShifted(f, f.away, anchor) : around(f, anchor, known);
  return period && { period, why: `the year nearest to ${anchor}` };
}

/** The year that the words name, or count from the day of the text. */
export function yearSaid(f: Fields, anchor: string | undefined): number | undefined {
  if (f.year !== undefined) return f.year;
  return f.shift !== undefined && anchor !== undefined ? yearOf(anchor) + f.shift : undefined;
}

function around(f: Fields, anchor: string, { reported, ahead = false }: Known): Period | undefined {
  if (f.weekday !== undefined && f.day === undefined) return whole(weekdayBefore(ahead ? addDaysTo(anchor, 6) : anchor, f.weekday));
  if (f.day !== undefined && f.from === undefined) return dayNear(f.day, anchor);
  if (f.from === undefined && (f.count === undefined || f.unit === "day" || f.unit === "week")) return undefined;
  if (isWholeYear(f) && reported !== undefined && !(ahead && isOver(monthsIn(reported, 1, 12), anchor))) return monthsIn(reported, 1, 12);
  if (ahead) return nextOf(f, anchor);
  return nearest(anchor, f.day !== undefined ? "day" : f.from === f.to && f.from !== undefined ? "month" : "span", (year) => inYear(f, year));
}

/** What has just ended is still estimated. */
const stillEstimated = 45;
const isOver = ({ start, end }: Period, anchor: string): boolean => end < (start === end ? anchor : addDaysTo(anchor, -stillEstimated));

/** The same days in the first year in which they are not over. */
function nextOf(f: Fields, anchor: string): Period | undefined {
  const year = yearOf(anchor);
  return [year - 1, year, year + 1].map((each) => inYear(f, each)).find((period) => period !== undefined && !isOver(period, anchor));
}

/** So many years or months up to a day; as many months as the year has had are those of the year. */
function pastOf({ count = 1, unit }: Fields, anchor: string): Period {
  const passed = monthOf(anchor) - count;
  if (unit === "month" && count > 1 && (passed === 0 || passed === 1)) return monthsIn(yearOf(anchor), 1, count);
  const start = shiftMonths(anchor, unit === "month" ? -count : -12 * count);
  return { start: addDaysTo(start, 1), end: anchor };
}

const whole = (day: string): Period => ({ start: day, end: day });

/** A day of a month that is not named: the nearest one. */
function dayNear(day: number, anchor: string): Period | undefined {
  const here = dayOf(yearOf(anchor), monthOf(anchor), day);
  if (here !== undefined && here.start <= addDaysTo(anchor, 14)) return here;
  const before = monthAfter(anchor, -1).start;
  return dayOf(yearOf(before), monthOf(before), day);
}

function partOfShifted(f: Fields, away: NonNullable<Fields["away"]>, anchor: string): Period | undefined {
  const period = shifted(away, anchor);
  if (f.day !== undefined && away.unit === "month") return dayOf(yearOf(period.start), monthOf(period.start), f.day);
  return f.part === undefined || away.unit !== "month" ? period : partOf(period, { ...f, from: 1, to: 1 });
}

function shifted({ unit, by }: NonNullable<Fields["away"]>, anchor: string): Period {
  if (unit === "month") return monthAfter(anchor, by);
  if (unit === "quarter") return quarterAfter(anchor, by);
  return unit === "week" ? weekAfter(anchor, by) : whole(addDaysTo(anchor, by));
}

/** The days of the fields in a year. */
export function inYear(f: Fields, year: number, anchor?: string): Period | undefined {
  if (year < 1 || year > 9998) return undefined;
  if (f.count !== undefined) return firstOf(f, year);
  if (f.day !== undefined) return f.from === undefined ? undefined : toDate(f, year, daysIn(f, year));
  const span = f.from === undefined ? monthsIn(year, 1, 12) : monthsIn(year, f.from, Math.max(f.from, f.to ?? f.from));
  const part = f.part === undefined || isEndAhead(f, span, anchor) ? span : partOf(span, f);
  return f.until === true && f.from !== undefined && f.part !== "close" ? toDate(f, year, part) : part;
}

/** "By the end of this year": what is to come until then, not the last day. */
const isEndAhead = ({ part, from }: Fields, { end }: Period, anchor: string | undefined): boolean => (part === "end" || part === "close") && from === undefined && anchor !== undefined && end > anchor;

function daysIn({ from = 1, day = 1, dayTo = day }: Fields, year: number): Period | undefined {
  const [first, last] = [dayOf(year, from, day), dayOf(year, from, dayTo)];
  return first && last && { start: first.start, end: last.end };
}

const toDate = (f: Fields, year: number, period: Period | undefined): Period | undefined => (period !== undefined && f.until === true ? { start: `${monthsIn(year, 1, 1).start}`, end: period.end } : period);

/** The first so many months, quarters, weeks or days of a year or month. */
function firstOf({ count = 1, unit, from, closing, past }: Fields, year: number): Period | undefined {
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
function partOf(span: Period, { part, from, to, until }: Fields): Period {
  const month = span.start.slice(0, 8);
  const isMonth = from !== undefined && from === to;
  if (part === "first-half" || part === "second-half") return isMonth ? halfOf(span, part) : halfYear(span, part);
  if (part === "close" && (until === true || !isMonth)) return whole(span.end);
  if (part === "end") return until === true && isMonth ? span : whole(span.end);
  if (!isMonth || part === "within") return span;
  if (part === "early" || part === "start") return { start: span.start, end: `${month}10` };
  return part === "mid" ? { start: `${month}11`, end: `${month}20` } : { start: `${month}21`, end: span.end };
}

const halfOf = (span: Period, part: "first-half" | "second-half"): Period => (part === "first-half" ? { start: span.start, end: `${span.start.slice(0, 8)}15` } : { start: `${span.start.slice(0, 8)}16`, end: span.end });
const halfYear = (span: Period, part: "first-half" | "second-half"): Period => (part === "first-half" ? monthsIn(yearOf(span.start), 1, 6) : monthsIn(yearOf(span.start), 7, 12));

function fiscal(f: Fields, { anchor, country }: Known): Resolved | undefined {
  if (country === undefined) return f.year === undefined ? undefined : { period: monthsIn(f.year, 1, 12), why: "no country is named that counts fiscal years otherwise" };
  if (f.year !== undefined) return { period: f.to === 2 ? fiscalYear(country, f.year) : fiscalYearNamed(country, f.year), why: `the fiscal year of ${country}` };
  if (anchor === undefined) return undefined;
  const now = fiscalYearOn(country, anchor);
  return { period: fiscalYear(country, yearOf(now.start) + (f.shift ?? 0)), why: `the fiscal year of ${country}` };
}

export const kindOf = (f: Fields, { start, end }: Period): "day" | "month" | "quarter" | "half" | "year" | "span" => {
  if (start === end) return "day";
  if (grainOf(f) === "year" && f.span === undefined && f.fiscal !== true) return "year";
  const [first, last] = [start.slice(5), end.slice(5)];
  if (start.slice(0, 4) !== end.slice(0, 4) || !first.endsWith("-01")) return "span";
  const length = Number(last.slice(0, 2)) - Number(first.slice(0, 2)) + 1;
  if (length === 12) return "year";
  return length === 1 && last >= `${first.slice(0, 2)}-28` ? "month" : length === 3 && f.count === undefined ? "quarter" : length === 6 && f.count === undefined ? "half" : "span";
};
