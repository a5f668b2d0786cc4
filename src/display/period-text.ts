import { containsPeriod, EntrepotError, half, isDate, months, type Period, quarter, samePeriod, shown } from "../model/index.js";

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const monthName = (number: number): string => monthNames[number - 1] ?? "";

const dateParts = (date: string): { year: number; month: number; day: number } => ({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) });

/**
 * A date at its stated precision.
 *
 * Errors: `display.date` for what is no date.
 *
 * @example
 * import { dateText } from "entrepot/display";
 * dateText("2006-11"); // => Nov 2006
 * dateText("2025-10-21"); // => 21 Oct 2025
 */
export function dateText(date: string): string {
  if (!/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(date) && !isDate(date)) throw new EntrepotError("display.date", `“${shown(date)}” is no date.`, { found: shown(date), expected: "a date such as 2006, 2006-11 or 2006-11-03" });
  const { year, month, day } = dateParts(date);
  return [day > 0 ? String(day) : "", month > 0 ? monthName(month) : "", String(year)].filter((part) => part !== "").join(" ");
}

/** The quarters and halves of a year that have a name of their own. */
function namedPart(p: Period, year: number): string | undefined {
  const parts = [...[1, 2, 3, 4].map((n) => [`Q${n} ${year}`, quarter(year, n)] as const), ...[1, 2].map((n) => [`H${n} ${year}`, half(year, n)] as const)];
  return parts.find(([, part]) => samePeriod(part, p))?.[0];
}

function withinYear(p: Period, year: number): string | undefined {
  const [from, to] = [dateParts(p.start), dateParts(p.end)];
  if (samePeriod(p, months(year, from.month, to.month))) {
    if (from.month === to.month) return dateText(p.start.slice(0, 7));
    return namedPart(p, year) ?? `${monthName(from.month)}–${monthName(to.month)} ${year}`;
  }
  return from.month === to.month ? `${from.day}–${to.day} ${monthName(to.month)} ${year}` : undefined;
}

/**
 * A period as people write it.
 *
 * @example
 * import { months, period, quarter, year } from "entrepot";
 * import { periodText } from "entrepot/display";
 * periodText(year(2024)); // => 2024
 * periodText(months(2023, 1, 10)); // => Jan–Oct 2023
 * periodText(quarter(2020, 4)); // => Q4 2020
 * periodText(period("2015-01-01", "2020-12-31")); // => 2015–2020
 * periodText(period("2023-11-13", "2023-11-14")); // => 13–14 Nov 2023
 */
export function periodText(p: Period): string {
  if (p.start === p.end) return dateText(p.start);
  const [first, last] = [dateParts(p.start).year, dateParts(p.end).year];
  if (containsPeriod(p, { start: `${p.start.slice(0, 4)}-01-01`, end: `${p.end.slice(0, 4)}-12-31` })) return first === last ? String(first) : `${first}–${last}`;
  return (first === last ? withinYear(p, first) : undefined) ?? `${dateText(p.start)} – ${dateText(p.end)}`;
}
