import { EntrepotError, isDate, type Locality, type LocalityType, shown } from "../model/index.js";
import { checkedLocality } from "./check.js";

/** The day for which the tables were last checked; without `at` a name is dated by it. */
export const tablesDate = "2026-11-23";

/** The names of a text are asked for on one day. */
let lastDay = tablesDate;

/** A day as given by a caller. Errors: `places.date`. */
export function checkedDay(at: unknown): string {
  if (at === lastDay) return lastDay;
  if (typeof at === "string" && isDate(at)) return (lastDay = at);
  throw new EntrepotError("places.date", `The date ${shown(at)} is no day of the calendar; a day such as 2024-12-31 was expected.`, { found: shown(at), expected: "YYYY-MM-DD" });
}

/** Whether a span with open ends holds a day. */
export const holds = (span: { from?: string; to?: string } | undefined, at: string): boolean => !span || ((span.from === undefined || span.from <= at) && (span.to === undefined || span.to >= at));

/**
 * Whether the locality exists on a day. Errors: `places.date`, `places.locality`.
 * @example
 * import { exists, localityOf } from "entrepot";
 * exists(localityOf("VN-06")!, "2025-07-01"); // => false
 */
export const exists = (locality: Locality, at: string): boolean => holds(checkedLocality(locality).valid, checkedDay(at));

/** What kind of place it was on a day: Đồng Nai is a province to 2026-04-29 and a city since. */
export function typeAt(locality: Locality, at: string): LocalityType {
  let type = locality.type;
  for (const change of locality.history ?? []) if (change.type && change.from <= at) type = change.type;
  return type;
}

/** Its name on a day: Thừa Thiên Huế to 2024-12-31, Huế since. */
export function nameAt(locality: Locality, at: string): string {
  let name = locality.name;
  for (const change of locality.history ?? []) if (change.name && change.from <= at) name = change.name;
  return name;
}

/** Every type that the locality has had. */
export const typesEver = (locality: Locality): LocalityType[] => [locality.type, ...(locality.history ?? []).flatMap((change) => change.type ?? [])];
