import type { Decimal, Estimate } from "../../../model/index.js";
import type { Figure } from "./figure.js";

/** How a written number becomes the one that is meant: tenths as hundredths, a fall below zero, a multiple of the whole as a change. */
export interface Meant {
  /** Taken away first: 1 from a multiple of the whole. */
  readonly less?: number;
  readonly times?: string | number;
}

/** What a figure states. */
export function estimateOf({ value, high, step, bound }: Figure, { less = 0, times = 1 }: Meant = {}): Estimate {
  const meant = (written: Decimal): Decimal => {
    const rest = less === 0 ? written : written.minus(less);
    return times === 1 || rest.isZero() ? rest : rest.times(times);
  };
  const from = meant(value);
  const place = times === 1 ? step : step.times(times).abs();
  if (high === undefined || bound !== "between") return { value: from, bound: bound as "exact", step: place };
  const to = meant(high);
  return from.lessThan(to) ? { value: from, bound, high: to, step: place } : { value: to, bound, high: from, step: place };
}
