import { EntrepotError, isDate, samePeriod, months, shown } from "../model/index.js";
import { type InputCell, keyText } from "./rows.js";

/** Whole months: the first counted from January of the year 0, and how many. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

const yearKey = /^(\d{4})$/;
const quarterKey = /^(\d{4})-Q([1-4])$/;
const monthKey = /^(\d{4})-(0[1-9]|1[0-2])$/;

const monthsFrom = (year: string | undefined, month: number, count: number): Span => ({ first: Number(year) * 12 + month - 1, count });

/**
 * The months of a time key as aggregations write them: 2024, "2024-Q3", "2024-09", "2024-01-01/2024-10-31".
 *
 * Errors: `indicators.time` for what is no such key, also for a period that is not of whole months of one year.
 */
export function spanOf(cell: InputCell): Span {
  const key = keyText(cell);
  const [year, quarter, month] = [yearKey, quarterKey, monthKey].map((pattern) => pattern.exec(key));
  if (year) return monthsFrom(year[1], 1, 12);
  if (quarter) return monthsFrom(quarter[1], Number(quarter[2]) * 3 - 2, 3);
  if (month) return monthsFrom(month[1], Number(month[2]), 1);
  const span = wholeMonths(key);
  if (span !== null) return span;
  throw new EntrepotError("indicators.time", `“${shown(key)}” is no time of whole months.`, { found: shown(key), expected: "2024, 2024-Q3, 2024-09 or 2024-01-01/2024-10-31" });
}

function wholeMonths(key: string): Span | null {
  const [start = "", end = ""] = key.split("/");
  if (!isDate(start) || !isDate(end) || start > end || start.slice(0, 4) !== end.slice(0, 4)) return null;
  const [year, from, to] = [start.slice(0, 4), Number(start.slice(5, 7)), Number(end.slice(5, 7))];
  return samePeriod({ start, end }, months(Number(year), from, to)) ? monthsFrom(year, from, to - from + 1) : null;
}

/** The months just before, as many. */
export const before = ({ first, count }: Span): Span => ({ first: first - count, count });
/** The same months of an earlier year. */
export const yearsEarlier = ({ first, count }: Span, years: number): Span => ({ first: first - 12 * years, count });
/** The text that tells one span from another. */
export const spanText = ({ first, count }: Span): string => `${first}+${count}`;
