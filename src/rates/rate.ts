import { type CurrencyCode, EntrepotError, type Period, type Rational, shown } from "../model/index.js";
import { ratioOf } from "./ratio.js";

/** What a rate is: a period's average, its end, a day's reference, a customs rate in force, one implied by a stated pair, or a fixed ratio of succession. */
export const rateKinds = ["average", "end", "daily", "customs", "stated", "fixed"] as const;
/** One of `rateKinds`. */
export type RateKind = (typeof rateKinds)[number];

/** The kind, refused where it is none. Errors: `rates.kind`. */
export function checkedKind(kind: RateKind): RateKind {
  if (rateKinds.includes(kind)) return kind;
  throw new EntrepotError("rates.kind", `“${shown(kind)}” is no kind of rate.`, { found: shown(kind), expected: rateKinds.join(", ") });
}

/** How far a rate has been checked: against a second source, as its source states it, or not at all. */
export type RateTrust = "verified" | "stated" | "unverified";

/** One rate as published: `digits` units of `quote` for one unit of `base`; it is inverted only in use. */
export interface Rate {
  base: CurrencyCode;
  quote: CurrencyCode;
  kind: RateKind;
  period: Period;
  /** Digits as published; the lower end where `high` is given. */
  digits: string;
  /** The upper end of a band. */
  high?: string;
  /** On how many days of rates an average rests. */
  days?: number;
  source: string;
  trust: RateTrust;
  /** What must be told with the rate: an official rate's distance from the market, a peg. */
  note?: string;
  /** By how many percent the market's rate differed from this official one. */
  marketGap?: string;
  /** By how many percent the rate of a second source differed, where it was checked against one. */
  checkGap?: string;
  /** The row it was read from, counted from 1 with the header. */
  row?: number;
}

/** The lower and upper end of a rate, exact; equal where it is no band. */
export interface RateEnds {
  low: Rational;
  high: Rational;
}

/** Units of quote for one unit of base, exact. Errors: `rates.value`. */
export function endsOfRate(rate: Rate): RateEnds {
  const low = ratioOf(rate.digits);
  return { low, high: rate.high === undefined ? low : ratioOf(rate.high) };
}

/** What rates of one pair and kind share. */
export const seriesKey = (base: string, quote: string, kind: string): string => `${base}/${quote}/${kind}`;
/** The order of a series: by the first day, then by the last. */
export const byDate = (a: Rate, b: Rate): number => (a.period.start < b.period.start ? -1 : a.period.start > b.period.start ? 1 : a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : 0);
