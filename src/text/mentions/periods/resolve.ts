import { type Period, samePeriod } from "../../../model/index.js";
import { addDaysTo, dayOf, dayOfMonth, lengthOf, monthAfter, monthOf, monthsIn, nearest, quarterAfter, shiftMonths, weekAfter, weekdayBefore, yearOf } from "./calendar.js";
import { monthIn } from "./compared.js";
import { type Fields, grainOf, isWholeYear } from "./fields.js";
import { firstOf, inYear, partOf } from "./in-year.js";
import type { Around, Known, Resolved } from "./known.js";
import { resolveFiscal } from "./resolve-fiscal.js";

/** Lays fields on the calendar; undefined where the words and the day of the text do not say enough. */
export function resolve(f: Fields, known: Known): Resolved | undefined {
  const { anchor } = known;
  if (f.upTo === true) return resolveUpTo(f, known);
  if (f.span !== undefined) return { period: f.span };
  // "From 1 October to 5 July in this fiscal year", of no country: the days are told.
  if (f.fiscal === true) return resolveFiscal(f, known) ?? (f.from === undefined || f.year !== undefined ? undefined : resolve(inCalendar(f), known));
  if (f.past === true && f.year === undefined && f.shift === undefined) return anchor === undefined ? undefined : { period: pastOf(f, anchor, known.around?.period), why: `counted back from ${anchor}` };
  // "As of Thursday this year": the day.
  if (f.weekday !== undefined && f.day === undefined && f.from === undefined && f.shift === 0 && anchor !== undefined) return { period: whole(weekdayBefore(anchor, f.weekday)), why: `the year is counted from ${anchor}` };
  const year = yearSaid(f, anchor);
  if (year !== undefined) {
    const period = inYear(f, year);
    return period && { period, ...(f.shift === undefined ? {} : { why: `the year is counted from ${anchor}` }) };
  }
  if (anchor === undefined) return undefined;
  const period = f.away !== undefined ? partOfShifted(f, f.away, anchor) : around(f, anchor, known);
  return period && { period, why: `the year nearest to ${anchor}` };
}

const inCalendar = ({ fiscal: _, shift: __, ...fields }: Fields): Fields => fields;

/** "Hết tháng 9": from the start of the year where that has passed, the month itself where it is to come. */
function resolveUpTo({ upTo: _, ...f }: Fields, known: Known): Resolved | undefined {
  const counted = resolve({ ...f, until: true }, known);
  return counted !== undefined && known.anchor !== undefined && counted.period.end > addDaysTo(known.anchor, mostEarly) ? resolve(f, known) : counted;
}

/** Figures of a month come out a few days before its end. */
const mostEarly = 10;

/** The year that the words name, or count from the day of the text. */
export function yearSaid(f: Fields, anchor: string | undefined): number | undefined {
  if (f.year !== undefined) return f.year;
  return f.shift !== undefined && anchor !== undefined ? yearOf(anchor) + f.shift : undefined;
}

function around(f: Fields, anchor: string, known: Known): Period | undefined {
  const { reported, ahead = false, limit = false } = known;
  if (f.weekday !== undefined && f.day === undefined) return whole(weekdayBefore(ahead ? addDaysTo(anchor, 6) : anchor, f.weekday));
  if (f.day !== undefined && f.from === undefined) return dayNear(f.day, anchor);
  if (f.from === undefined && (f.count === undefined || f.unit === "day" || f.unit === "week")) return undefined;
  if (isWholeYear(f) && known.around?.near === true && !ahead) return monthsIn(yearOf(known.around.period.end), 1, 12);
  if (isWholeYear(f) && reported !== undefined && !(ahead && isOver(monthsIn(reported, 1, 12), anchor))) return monthsIn(reported, 1, 12);
  // Told in the half itself, "the second half" is that one.
  if (f.from === secondHalf[0] && f.to === secondHalf[1] && f.count === undefined && monthOf(anchor) >= secondHalf[0] && monthOf(anchor) < secondHalf[1]) return monthsIn(yearOf(anchor), ...secondHalf);
  if (ahead) return nextOf(f, anchor);
  if (f.turn !== undefined) return turned(f, f.turn, anchor);
  const near = nearestTo(f, anchor, limit);
  return (known.around && near && insideOf(f, known.around, near, anchor)) ?? near;
}

/** Months of the second half of a year. */
const secondHalf = [7, 12] as const;

/** What a text reports of came to its end in the last weeks before it. */
const latest = 62;

/** "In Q1 2021 …; in March alone": the month of the days of which the text speaks, unless it is a month of which the text itself is news. */
function insideOf(f: Fields, { period, near: isNear }: Around, near: Period, anchor: string): Period | undefined {
  const inside = inYear(f, yearOf(period.end)) ?? near;
  if (f.count !== undefined) return inside.end === monthsIn(yearOf(period.end), monthOf(period.end), monthOf(period.end)).end ? inside : undefined;
  // "In January 2022 …; in February": months in a row are of one year.
  if (isNear && f.part === undefined && isNextMonth(inside, period)) return inside;
  if (inside.start < period.start || inside.end > period.end || lengthOf(inside) >= lengthOf(period)) return undefined;
  const isNews = near.end <= anchor && near.end >= addDaysTo(anchor, -latest);
  return isNews && !(isNear && lengthOf(period) < wholeYear) ? undefined : inside;
}

const isNextMonth = (month: Period, before: Period): boolean => monthIn(before) !== undefined && monthIn(month) !== undefined && monthOf(month.start) === monthOf(before.end) + 1;

const wholeYear = 365;

function nearestTo(f: Fields, anchor: string, limit: boolean): Period | undefined {
  return nearest(anchor, limit ? "limit" : f.day !== undefined ? "day" : f.from === f.to && f.from !== undefined ? "month" : "span", (year) => inYear(f, year));
}

/** "Last November", "next March". */
function turned(f: Fields, turn: "past" | "next", anchor: string): Period | undefined {
  const years = turn === "past" ? [0, -1] : [0, 1];
  return years.map((by) => inYear(f, yearOf(anchor) + by)).find((period) => period !== undefined && (turn === "past" ? period.end <= anchor : period.start > anchor));
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
function pastOf({ count = 1, unit }: Fields, anchor: string, told: Period | undefined): Period {
  const passed = monthOf(anchor) - count;
  const ofYear = unit === "month" && count > 1 && passed >= 0 ? monthsIn(yearOf(anchor), 1, count) : undefined;
  // Of which the text speaks, or as many as have just ended.
  if (ofYear !== undefined && (passed <= 1 || (told !== undefined && samePeriod(told, ofYear)))) return ofYear;
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
  if (f.count !== undefined && away.unit === "month") return firstOf({ ...f, from: monthOf(period.start) }, yearOf(period.start));
  if (f.day !== undefined && away.unit === "month") return dayOf(yearOf(period.start), monthOf(period.start), f.day);
  return f.part === undefined || away.unit !== "month" ? period : partOf(period, { ...f, from: 1, to: 1 });
}

function shifted({ unit, by }: NonNullable<Fields["away"]>, anchor: string): Period {
  if (unit === "month") return monthAfter(anchor, by);
  if (unit === "quarter") return quarterAfter(anchor, by);
  return unit === "week" ? weekAfter(anchor, by) : whole(addDaysTo(anchor, by));
}

const shortestMonth = 28;

export const kindOf = (f: Fields, { start, end }: Period): "day" | "month" | "quarter" | "half" | "year" | "span" => {
  if (start === end) return "day";
  if (grainOf(f) === "year" && f.span === undefined && f.fiscal !== true) return "year";
  if (yearOf(start) !== yearOf(end) || dayOfMonth(start) !== 1) return "span";
  const length = monthOf(end) - monthOf(start) + 1;
  if (length === 12) return "year";
  return length === 1 && dayOfMonth(end) >= shortestMonth ? "month" : length === 3 && f.count === undefined ? "quarter" : length === 6 && f.count === undefined ? "half" : "span";
};
