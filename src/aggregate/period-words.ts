import { type Period, samePeriod, months } from "../model/index.js";

const monthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A period as people write it: 2023, January to October 2023, October 2023, or its first and last day. */
export function periodWords(period: Period): string {
  const [inYear, from, to] = [Number(period.start.slice(0, 4)), Number(period.start.slice(5, 7)), Number(period.end.slice(5, 7))];
  const wholeMonths = period.end.slice(0, 4) === period.start.slice(0, 4) && samePeriod(period, months(inYear, from, to));
  if (!wholeMonths) return period.start === period.end ? period.start : `${period.start} to ${period.end}`;
  if (from === 1 && to === 12) return String(inYear);
  return from === to ? `${monthNames[from - 1]} ${inYear}` : `${monthNames[from - 1]} to ${monthNames[to - 1]} ${inYear}`;
}
