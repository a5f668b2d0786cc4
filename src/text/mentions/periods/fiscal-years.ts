import type { Period } from "../../../model/index.js";
import { addDaysTo, yearOf } from "./calendar.js";

/**
 * The day on which the fiscal year begins, by country, where it is not 1 January; from a year on where it changed.
 * Source: CIA, The World Factbook, field "Fiscal year" (years of the government, not of taxes: New Zealand from its edition of 2005, Britain of 2001).
 * Laos: World Bank, Public Expenditure and Financial Accountability Assessment, March 2019 (calendar years since 2017).
 * Myanmar: from October since 2018-19 (The Irrawaddy, 31 October 2017), from April again since 2022-23 (The Global New Light of Myanmar, 2021).
 */
const firstDays: Readonly<Record<string, readonly (readonly [from: number, day: string])[]>> = {
  AU: [[0, "07-01"]], BD: [[0, "07-01"]], BN: [[0, "04-01"]], BT: [[0, "07-01"]], CA: [[0, "04-01"]], EG: [[0, "07-01"]], GB: [[0, "04-01"]], HK: [[0, "04-01"]],
  IN: [[0, "04-01"]], IR: [[0, "03-21"]], JP: [[0, "04-01"]], KW: [[0, "04-01"]], LA: [[0, "10-01"], [2017, "01-01"]], MM: [[0, "04-01"], [2018, "10-01"], [2022, "04-01"]],
  NP: [[0, "07-16"]], NZ: [[0, "07-01"]], PK: [[0, "07-01"]], SG: [[0, "04-01"]], TH: [[0, "10-01"]], US: [[0, "10-01"]], ZA: [[0, "04-01"]],
};

/** Countries whose fiscal year bears the number of the year in which it begins. */
const namedByStart = new Set(["HK", "JP", "SG", "MM"]);

/** Whether a country counts fiscal years otherwise than by the calendar. */
export const hasFiscalYear = (country: string | null | undefined): country is string => country !== null && country !== undefined && firstDays[country] !== undefined;

/** Whether fiscal years of a country have begun on a day, or the one of a year does. */
export const beginsOn = (country: string, month: number, day: number, year?: number): boolean => {
  const words = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return year === undefined ? firstDays[country]?.some(([, first]) => first === words) === true : firstDayOf(country, year) === words;
};

/** The fiscal year of a country that begins in a year: it ends when the next one begins, sooner where the country changed its first day (Myanmar, October 2021 to March 2022). */
export function fiscalYear(country: string | undefined, begins: number): Period {
  const start = `${begins}-${firstDayOf(country, begins)}`;
  const [next = ""] = [start.slice(5), firstDayOf(country, begins + 1)].sort();
  return { start, end: addDaysTo(`${begins + 1}-${next}`, -1) };
}

/** The fiscal year that bears a year's number: the one that ends in it, in some countries the one that begins in it. */
export function fiscalYearNamed(country: string | undefined, year: number): Period {
  const inItself = firstDayOf(country, year) === "01-01" || (country !== undefined && namedByStart.has(country) && firstDayOf(country, year) === "04-01");
  return fiscalYear(country, inItself ? year : year - 1);
}

/** The fiscal year of a country in which a day lies. */
export function fiscalYearOn(country: string | undefined, day: string): Period {
  const here = fiscalYear(country, yearOf(day));
  return here.start <= day ? here : fiscalYear(country, yearOf(day) - 1);
}

function firstDayOf(country: string | undefined, year: number): string {
  let day = "01-01";
  for (const [from, first] of firstDays[country ?? ""] ?? []) if (year >= from) day = first;
  return day;
}
