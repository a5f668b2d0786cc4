import type { Period } from "../../../model/index.js";
import { addDaysTo, monthsIn, shiftMonths, yearOf } from "./calendar.js";
import type { Fields } from "./fields.js";
import { fiscalYear, fiscalYearNamed, fiscalYearOn } from "./fiscal-years.js";
import { inYear } from "./in-year.js";
import type { Known, Resolved } from "./known.js";

/** A fiscal year, or a part of one: its "first four months", its "third quarter", "October" in it. */
export function resolveFiscal(f: Fields, known: Known): Resolved | undefined {
  const year = wholeYear(f, known);
  const period = year && partOf(year, f, known.limit === true);
  return period && { period, why: known.country === undefined ? "no country is named that counts fiscal years otherwise" : `the fiscal year of ${known.country}` };
}

function wholeYear({ year, shift = 0, bothYears }: Fields, { anchor, country }: Known): Period | undefined {
  if (country === undefined) return year === undefined ? undefined : { start: monthsIn(year, 1, 12).start, end: monthsIn(bothYears === true ? year + 1 : year, 1, 12).end };
  if (year !== undefined) return bothYears === true ? fiscalYear(country, year) : fiscalYearNamed(country, year);
  return anchor === undefined ? undefined : fiscalYear(country, yearOf(fiscalYearOn(country, anchor).start) + shift);
}

/** How many months the units have that are counted from the start of a year. */
const monthsOfUnit: Readonly<Record<string, number>> = { month: 1, quarter: 3 };

function partOf(year: Period, f: Fields, limit: boolean): Period | undefined {
  const counted = monthsOfUnit[f.unit ?? ""];
  if (f.count !== undefined && counted !== undefined) return f.closing === true ? { start: shiftMonths(addDaysTo(year.end, 1), -f.count * counted), end: year.end } : monthsFrom(year.start, 0, f.count * counted);
  if (f.from === undefined) return f.part === "first-half" ? monthsFrom(year.start, 0, 6) : f.part === "second-half" ? monthsFrom(year.start, 6, 12) : year;
  if (f.counted === true) return monthsFrom(year.start, f.from - 1, f.to ?? f.from);
  const named = [yearOf(year.start), yearOf(year.end)].map((each) => inYear(f, each));
  const part = named.find((period) => period !== undefined && period.end >= year.start && period.start <= year.end);
  // "Till February of the current fiscal year": from its start.
  return part !== undefined && (limit || f.until === true || f.upTo === true) ? { start: year.start, end: part.end } : part;
}

const monthsFrom = (start: string, from: number, to: number): Period => ({ start: shiftMonths(start, from), end: addDaysTo(shiftMonths(start, to), -1) });
