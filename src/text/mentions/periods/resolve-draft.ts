import type { Period } from "../../../model/index.js";
import type { Draft } from "./draft.js";
import { type Fields, grainOf } from "./fields.js";
import { fiscalYear } from "./fiscal-years.js";
import { inYear, type Known, type Resolved, resolve, yearSaid } from "./resolve.js";

/** Lays a date or a range on the calendar. */
export function resolveDraft({ from, to, untilNow }: Draft, known: Known): Resolved | undefined {
  const found = to === undefined ? resolve(from, known) : resolveRange(from, to, known);
  if (found === undefined || untilNow !== true) return found;
  if (known.anchor === undefined) return undefined;
  return found.period.start <= known.anchor ? { period: { start: found.period.start, end: known.anchor }, why: `until ${known.anchor}, the day of the text` } : undefined;
}

function resolveRange(given: Fields, other: Fields, known: Known): Resolved | undefined {
  if ((given.fiscal === true || other.fiscal === true) && given.year !== undefined && other.year !== undefined && known.country !== undefined) return { period: fiscalYear(known.country, given.year), why: `the fiscal year of ${known.country}` };
  const [from, to] = shared(given, other);
  const end = endOf(from, to, known);
  if (end === undefined) return undefined;
  const year = yearSaid(from, known.anchor);
  const start = year === undefined ? startBefore(from, end.period) : inYear(from, year);
  if (start === undefined) return undefined;
  const period: Period = { start: start.start, end: end.period.end };
  return period.start <= period.end ? { ...end, period } : undefined;
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
  if (yearSaid(to, known.anchor) !== undefined || first === undefined) return resolve(to, known);
  const period = inYear(to, first);
  const start = inYear(from, first);
  if (period === undefined || start === undefined) return undefined;
  const later = start.start > period.end ? inYear(to, first + 1) : period;
  return later && { period: later, ...(from.year === undefined ? { why: `the year is counted from ${known.anchor}` } : {}) };
}

/** The last such beginning that is not after the end. */
function startBefore(from: Fields, end: Period): Period | undefined {
  const year = Number(end.end.slice(0, 4));
  if (grainOf(from) === "year" && from.part === "start") return inYear({ ...from, part: "early" }, year);
  const here = inYear(from, year);
  return here !== undefined && here.start > end.end ? inYear(from, year - 1) : here;
}
