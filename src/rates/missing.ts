import { EntrepotError, type Period, shown } from "../model/index.js";
import { ageOf } from "./dates.js";
import type { Rate } from "./rate.js";

/**
 * What to do where no rate stands for the asked date: refuse (the default), take the last one before it within `days`, the
 * nearest one, or a straight line between the two around it (which sees the future).
 */
export type MissingPolicy = "error" | { policy: "previous"; days: number } | { policy: "nearest"; days?: number } | { policy: "interpolate"; days?: number };

/** Rates to use for an asked period, with their shares of the whole. */
export interface Weighted {
  rates: readonly { rate: Rate; weight: bigint }[];
}

const distance = (asked: Period, rate: Rate): number => Math.abs(ageOf(asked, rate.period));
const within = (asked: Period, rate: Rate | undefined, days = Number.POSITIVE_INFINITY): Rate | null => (rate !== undefined && distance(asked, rate) <= days ? rate : null);
const lastBefore = (series: readonly Rate[], asked: Period): Rate | undefined => series.findLast((rate) => rate.period.end < asked.start);
const firstAfter = (series: readonly Rate[], asked: Period): Rate | undefined => series.find((rate) => rate.period.start > asked.end);

/** Rates that a policy puts in the place of a missing one; null where it finds none. */
export function substitute(series: readonly Rate[], asked: Period, missing: MissingPolicy): Weighted | null {
  if (missing === "error") return null;
  if (missing.policy === "interpolate") return between(series, asked, missing.days);
  const used = missing.policy === "previous" ? within(asked, lastBefore(series, asked), missing.days) : nearest(series, asked, missing.days);
  return used === null ? null : { rates: [{ rate: used, weight: 1n }] };
}

const policies: readonly string[] = ["previous", "nearest", "interpolate"];

/** The policy, refused where it is none or its number of days is none. Errors: `rates.missing-policy`. */
export function checkedPolicy(missing: MissingPolicy): MissingPolicy {
  if (missing !== "error" && !policies.includes(missing.policy)) throw new EntrepotError("rates.missing-policy", `“${shown(missing.policy ?? missing)}” is no policy for missing rates.`, { found: shown(missing.policy ?? missing), expected: "error, previous, nearest or interpolate" });
  const days = missing === "error" ? 0 : missing.days;
  if (days === undefined ? missing !== "error" && missing.policy !== "previous" : Number.isInteger(days) && days >= 0) return missing;
  throw new EntrepotError("rates.missing-policy", `A policy for missing rates needs a whole number of days, not ${days}.`, { found: String(days), expected: "0 or more days" });
}

/** The rate whose period lies nearest; of several that hold the asked days, the shortest. */
function nearest(series: readonly Rate[], asked: Period, days: number | undefined): Rate | null {
  let best: Rate | undefined;
  for (const rate of series) if (best === undefined || distance(asked, rate) < distance(asked, best) || (distance(asked, rate) === distance(asked, best) && length(rate) < length(best))) best = rate;
  return within(asked, best, days);
}

const length = (rate: Rate): number => Date.parse(rate.period.end) - Date.parse(rate.period.start);

/** Both neighbours, each weighted by its nearness. */
function between(series: readonly Rate[], asked: Period, days: number | undefined): Weighted | null {
  const [before, after] = [within(asked, lastBefore(series, asked), days), within(asked, firstAfter(series, asked), days)];
  if (before === null || after === null) return null;
  return { rates: [{ rate: before, weight: BigInt(distance(asked, after)) }, { rate: after, weight: BigInt(distance(asked, before)) }] };
}
