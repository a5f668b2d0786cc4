import type { Period } from "../../../model/index.js";
import { addDaysTo, dayOfMonth, monthOf, yearOf } from "./calendar.js";
import type { Draft } from "./draft.js";
import { type Fields, grainOf } from "./fields.js";
import { hasFiscalYear } from "./fiscal-years.js";
import { inYear } from "./in-year.js";
import type { Known, Resolved } from "./known.js";
import { resolve, yearSaid } from "./resolve.js";
import { upTo } from "./trailing.js";

/** Lays a date or a range on the calendar. */
export function resolveDraft({ from, to, untilNow, fromNow }: Draft, known: Known): Resolved | undefined {
  const found = to === undefined ? resolve(from, known) : resolveRange(from, to, known);
  if (found !== undefined && from.trailing !== undefined) return { ...found, period: upTo(found.period, from.trailing) };
  if (found !== undefined && fromNow === true) return known.anchor !== undefined && known.anchor < found.period.end ? { period: { start: known.anchor, end: found.period.end }, why: `from ${known.anchor}, the day of the text` } : undefined;
  if (found === undefined || untilNow !== true) return found;
  if (known.anchor === undefined) return undefined;
  return found.period.start <= known.anchor ? { period: { start: found.period.start, end: known.anchor }, why: `until ${known.anchor}, the day of the text` } : undefined;
}

function resolveRange(given: Fields, other: Fields, known: Known): Resolved | undefined {
  // "2023-24", of a country that counts its years otherwise; "2023-25" are three years.
  if (other.short === true && (other.year ?? 0) - (given.year ?? 0) === 1 && hasFiscalYear(known.country)) return resolve({ ...given, fiscal: true, bothYears: true }, known);
  if ((given.fiscal === true || other.fiscal === true) && grainOf(given) === "year") return fiscalYears(given, other, known);
  const [from, to] = shared(given, other);
  const end = endOf(from, to, known);
  if (end === undefined) return undefined;
  if (from.day !== undefined && from.from === undefined) Object.assign(from, { from: monthOf(end.period.end), to: monthOf(end.period.end) });
  const year = yearSaid(from, known.anchor);
  const start = year === undefined ? startBefore(from, end.period) : inYear(from, year);
  if (start === undefined) return undefined;
  // From the middle of one month to the middle of another: the day between its halves.
  const isMiddle = known.tenths !== true && from.part === "mid" && to.part === "mid";
  const period: Period = isMiddle ? { start: onDay(start.start, 16), end: onDay(end.period.end, 15) } : { start: start.start, end: end.period.end };
  return period.start <= period.end ? { ...end, period } : undefined;
}

const onDay = (date: string, day: number): string => addDaysTo(date, day - dayOfMonth(date));

/** "From FY2020-21 to FY2022-23". */
function fiscalYears(from: Fields, to: Fields, known: Known): Resolved | undefined {
  const [start, end] = [resolve({ ...from, fiscal: true }, known), resolve({ ...to, fiscal: true }, known)];
  return start && end && start.period.start <= end.period.end ? { ...end, period: { start: start.period.start, end: end.period.end } } : undefined;
}

/** What one end says for both: "2月23日至24日", "24 to 28 July". */
function shared(given: Fields, other: Fields): [Fields, Fields] {
  const from = { ...given };
  const to = { ...other };
  if (from.lone === true && to.day === undefined && to.from !== undefined) Object.assign(from, { from: from.day, to: from.day, day: undefined });
  if (to.day !== undefined && to.from === undefined && from.from !== undefined) Object.assign(to, { from: from.from, to: from.to });
  if (from.day !== undefined && from.from === undefined && to.from !== undefined) Object.assign(from, { from: to.from, to: to.to });
  return [from, to];
}

function endOf(from: Fields, to: Fields, known: Known): Resolved | undefined {
  const first = yearSaid(from, known.anchor);
  // "July-January (2024-25)": the second year is that of the end.
  if (to.bothYears === true && to.year !== undefined && from.from !== undefined && to.from !== undefined && from.from > to.from) return resolve({ ...to, year: to.year + 1, fiscal: false }, known);
  if (yearSaid(to, known.anchor) !== undefined || first === undefined) return resolve(to, known);
  const period = inYear(to, first);
  const start = inYear(from, first);
  if (period === undefined || start === undefined) return undefined;
  const later = start.start > period.end ? inYear(to, first + 1) : period;
  return later && { period: later, ...(from.year === undefined ? { why: `the year is counted from ${known.anchor}` } : {}) };
}

/** The last such beginning that is not after the end. */
function startBefore(from: Fields, end: Period): Period | undefined {
  const year = yearOf(end.end);
  if (grainOf(from) === "year" && from.part === "start") return inYear({ ...from, part: "early" }, year);
  const here = inYear(from, year);
  return here !== undefined && here.start > end.end ? inYear(from, year - 1) : here;
}
