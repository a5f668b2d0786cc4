import type { Decimal, Estimate, Percent } from "../../../model/index.js";
import type { Figure } from "./figure.js";

/** How a written number becomes the one that is meant: tenths as hundredths, a fall below zero, a multiple of the whole as a change. */
export interface Meant {
  /** Taken away first: 1 from a multiple of the whole. */
  readonly less?: number;
  readonly times?: string | number;
}

/** What a figure states. */
export function estimateOf({ value, high, step, bound }: Figure, how: Meant = asWritten): Estimate {
  const from = meant(value, how);
  const { times = 1 } = how;
  const place = times === 1 || times === -1 ? step : step.times(times).abs();
  if (high === undefined || bound !== "between") return { value: from, bound: bound as "exact", step: place };
  const to = meant(high, how);
  return from.lessThan(to) ? { value: from, bound, high: to, step: place } : { value: to, bound, high: from, step: place };
}

const asWritten: Meant = {};

/** An estimate of our own as a percentage. */
export function percentFrom(estimate: Estimate): Percent {
  const percent = estimate as Percent;
  percent.unit = "%";
  return percent;
}

function meant(written: Decimal, { less = 0, times = 1 }: Meant): Decimal {
  const rest = less === 0 ? written : written.minus(less);
  if (times === 1 || rest.isZero()) return rest;
  return times === -1 ? rest.negated() : rest.times(times);
}
