import type { Period } from "../../../model/index.js";
import { monthsIn } from "./calendar.js";

/**
 * The month in which the fiscal year begins, by country, where it is not January; from a year on where it changed.
 * Source: CIA, The World Factbook, "Fiscal year"; Myanmar: Union Budget Laws 2018 and 2021.
 */
const firstMonths: Readonly<Record<string, readonly (readonly [from: number, month: number])[]>> = {
  AU: [[0, 7]], BD: [[0, 7]], BT: [[0, 7]], EG: [[0, 7]], GB: [[0, 4]], HK: [[0, 4]], IN: [[0, 4]], IR: [[0, 3]], JP: [[0, 4]], KW: [[0, 4]],
  LA: [[0, 10], [2018, 1]], MM: [[0, 4], [2018, 10], [2022, 4]], NP: [[0, 7]], NZ: [[0, 7]], PK: [[0, 7]], SG: [[0, 4]], TH: [[0, 10]], US: [[0, 10]], ZA: [[0, 4]],
};

/** Whether a country counts fiscal years otherwise than by the calendar. */
export const hasFiscalYear = (country: string | null | undefined): boolean => country !== null && country !== undefined && firstMonths[country] !== undefined;

/** The fiscal year of a country that begins in a year. */
export function fiscalYear(country: string, begins: number): Period {
  const month = firstMonthOf(country, begins);
  return month === 1 ? monthsIn(begins, 1, 12) : { start: monthsIn(begins, month, month).start, end: monthsIn(begins + 1, month - 1, month - 1).end };
}

/** The fiscal year that bears a year's number: the one that ends in it, except where it begins in April, as in Japan and Singapore. */
export function fiscalYearNamed(country: string, year: number): Period {
  const month = firstMonthOf(country, year);
  return fiscalYear(country, month === 1 || (month === 4 && country !== "IN") ? year : year - 1);
}

/** The fiscal year of a country in which a day lies. */
export function fiscalYearOn(country: string, day: string): Period {
  const year = Number(day.slice(0, 4));
  const here = fiscalYear(country, year);
  return here.start <= day ? here : fiscalYear(country, year - 1);
}

function firstMonthOf(country: string, year: number): number {
  let month = 1;
  for (const [from, first] of firstMonths[country] ?? []) if (year >= from) month = first;
  return month;
}
