import { type Decimal, type Estimate, estimate } from "../../../model/index.js";
import type { Figure } from "./figure.js";

/** What a figure states; with `as`, of another value than the one written (a multiple as a percentage). */
export function estimateOf({ value, high, step, bound }: Figure, as: (written: Decimal) => Decimal = (written) => written): Estimate {
  const [from, to] = [as(value), high === undefined ? undefined : as(high)];
  const place = as(value.plus(step)).minus(from).abs();
  const options = place.isZero() ? {} : { step: place };
  if (to === undefined) return estimate(from, { bound, ...options });
  return from.lessThan(to) ? estimate(from, { bound: "between", high: to, ...options }) : estimate(to, { bound: "between", high: from, ...options });
}
