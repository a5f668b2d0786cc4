import type { AmountCell } from "../aggregate/index.js";
import { add, addRational, Decimal, divide, divideRational, type Estimate, estimateFrom, type Interval, interval, multiplyRational, type Rational, rationalOf, subtractRational, toDecimal } from "../model/index.js";
import type { Outcome } from "./indicator.js";
import { hundred, one } from "./rows.js";

const bothExact = (a: Estimate, b: Estimate): boolean => a.bound === "exact" && b.bound === "exact";

/** A quotient: exact from exact figures, else with the bounds of both. Errors: `rational.zero`, `estimate.division`. */
export const quotient = (a: Estimate, b: Estimate): Outcome => (bothExact(a, b) ? { exact: divideRational(rationalOf(a.value), rationalOf(b.value)) } : { value: divide(a, b) });

const percentIn = (i: Interval): AmountCell => ({ ...estimateFrom(i), unit: "%" });
const end = (value: Decimal | null, map: (exact: Rational) => Rational): Decimal | null => (value === null ? null : toDecimal(map(rationalOf(value))));

/** By how many percent a figure is above another. Errors: as {@link quotient}. */
export function percentChange(now: Estimate, earlier: Estimate): Outcome {
  const change = (ratio: Rational): Rational => multiplyRational(subtractRational(ratio, one), hundred);
  if (bothExact(now, earlier)) return { exact: change(divideRational(rationalOf(now.value), rationalOf(earlier.value))), unit: "%" };
  const ratio = interval(divide(now, earlier));
  return { value: percentIn({ ...ratio, low: end(ratio.low, change), high: end(ratio.high, change) }) };
}

/** A part, from 0, in percent of itself and the rest; each figure enters once, so the bounds are the tightest. Errors: as {@link quotient}. */
export function percentShare(part: Estimate, rest: Estimate): Outcome {
  if (bothExact(part, rest)) return { exact: multiplyRational(divideRational(rationalOf(part.value), rationalOf(add(part, rest).value)), hundred), unit: "%" };
  const ratio = interval(divide(rest, part));
  const share = (others: Rational): Rational => divideRational(hundred, addRational(one, others));
  const [low, high] = [end(ratio.high, share) ?? new Decimal(0), end(ratio.low, share)];
  return { value: percentIn({ low, high, lowClosed: ratio.high !== null && ratio.highClosed, highClosed: ratio.lowClosed }) };
}
