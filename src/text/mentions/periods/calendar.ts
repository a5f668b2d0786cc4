import type { Period } from "../../../model/index.js";

// Days as whole numbers: a text may hold a date in every line, and calendar libraries make several objects for each.

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
const four = (value: number): string => (value >= 1000 ? String(value) : String(value).padStart(4, "0"));
const spelled = (year: number, month: number, day: number): string => `${four(year)}-${two(month)}-${two(day)}`;

const earliest = 1900;
const latest = 2100;
/** Whether a number may be a year of which a text of trade speaks. */
export const isYear = (value: number): boolean => value >= earliest && value <= latest;

/** The days of such years, by year, month and day: each is spelled once. */
const days: string[][] = [];
function iso(year: number, month: number, day: number): string {
  if (!isYear(year)) return spelled(year, month, day);
  const ofYear = (days[year - earliest] ??= []);
  return (ofYear[month * mostDays + day] ??= spelled(year, month, day));
}
const mostDays = 32;

export const yearOf = (date: string): number => twoAt(date, 0) * 100 + twoAt(date, 2);
export const monthOf = (date: string): number => twoAt(date, 5);
export const dayOfMonth = (date: string): number => twoAt(date, 8);
/** Whether days reach from one year beyond the next. */
export const coversYears = ({ start, end }: Period): boolean => yearOf(end) - yearOf(start) > 1;
/** The number that two digits make: dates are asked for theirs often. */
const twoAt = (date: string, at: number): number => date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 0x30 * 11;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lastDayOf = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 31));

/** The number of a day, counted from 1 March of the year 0: months from March on have the same lengths in every year. */
function numberOf(date: string): number {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth(date) - 1;
}

/** The years after which the calendar comes again, and how many days they have. */
const round = { years: 400, days: 146_097 } as const;

/** The day that bears a number: the way back, by whole rounds of the calendar, years that begin in March, and months. */
function dateOf(number: number): string {
  const rounds = Math.floor(number / round.days);
  const inRound = number - rounds * round.days;
  const years = Math.floor((inRound - Math.floor(inRound / 1460) + Math.floor(inRound / 36_524) - Math.floor(inRound / (round.days - 1))) / 365);
  const inYear = inRound - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const months = Math.floor((5 * inYear + 2) / 153);
  const month = months < 10 ? months + 3 : months - 9;
  return iso(rounds * round.years + years + (month <= 2 ? 1 : 0), month, inYear - Math.floor((153 * months + 2) / 5) + 1);
}

/** How many days a date lies behind another. */
export const daysBehind = (date: string, other: string): number => numberOf(date) - numberOf(other);
export const addDaysTo = (date: string, days: number): string => dateOf(numberOf(date) + days);
/** How many days a period has. */
export const lengthOf = ({ start, end }: Period): number => numberOf(end) - numberOf(start) + 1;

/** The first day of month `from` to the last day of month `to`. */
export const monthsIn = (year: number, from: number, to: number): Period => ({ start: iso(year, from, 1), end: iso(year, to, lastDayOf(year, to)) });

/** The same day so many months away, or the last of a shorter month. */
export function shiftMonths(date: string, by: number): string {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + by;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return iso(year, month, Math.min(dayOfMonth(date), lastDayOf(year, month)));
}

/** The same days of another year; a month's last day stays a last day. */
export function shiftYearsOf({ start, end }: Period, years: number): Period {
  const [year, month] = [yearOf(end) + years, monthOf(end)];
  const closes = dayOfMonth(end) === lastDayOf(yearOf(end), month);
  return { start: shiftMonths(start, years * 12), end: closes ? iso(year, month, lastDayOf(year, month)) : shiftMonths(end, years * 12) };
}

/** A day of the calendar; undefined for 31 June. */
export function dayOf(year: number, month: number, day: number): Period | undefined {
  if (day < 1 || month < 1 || month > 12 || day > lastDayOf(year, month)) return undefined;
  const date = iso(year, month, day);
  return { start: date, end: date };
}

/** The month `shift` months after that of a date. */
export function monthAfter(date: string, shift: number): Period {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + shift;
  return monthsIn(Math.floor(index / 12), (index % 12) + 1, (index % 12) + 1);
}

/** The quarter `shift` quarters after that of a date. */
export function quarterAfter(date: string, shift: number): Period {
  const index = yearOf(date) * 4 + Math.floor((monthOf(date) - 1) / 3) + shift;
  const first = (index % 4) * 3 + 1;
  return monthsIn(Math.floor(index / 4), first, first + 2);
}

/** 1 for Monday to 7: 1 March of the year 0 was a Wednesday. */
const weekdayOf = (date: string): number => ((numberOf(date) + 2) % 7) + 1;
/** The last such weekday that is not after a date. */
export const weekdayBefore = (date: string, weekday: number): string => addDaysTo(date, -((weekdayOf(date) - weekday + 7) % 7));
/** The week from Monday to Sunday, `shift` weeks after that of a date. */
export function weekAfter(date: string, shift: number): Period {
  const start = addDaysTo(date, 1 - weekdayOf(date) + 7 * shift);
  return { start, end: addDaysTo(start, 6) };
}

/** What lies ahead must be nearer than what lies behind to be meant: news speak of what was. */
const aheadWeighs = { day: 2, month: 4, span: 3, limit: 1 } as const;

/** Of the same days in the years around a date, those nearest to it. */
export function nearest(around: string, kind: keyof typeof aheadWeighs, inYear: (year: number) => Period | undefined): Period | undefined {
  let best: Period | undefined;
  let least = Number.POSITIVE_INFINITY;
  const here = numberOf(around);
  for (const shift of [0, -1, 1]) {
    const found = inYear(yearOf(around) + shift);
    if (found === undefined) continue;
    const ahead = numberOf(found.end) - here;
    const distance = ahead > 0 ? ahead * aheadWeighs[kind] : -ahead;
    if (distance < least) [best, least] = [found, distance];
  }
  return best;
}
