import { Decimal } from "./decimal.js";
import { EntrepotError } from "./error.js";
import { type Estimate, stepOf } from "./estimate.js";

/** All numbers that a statement allows; `null` is infinity, an open end is not itself allowed. */
export interface Interval {
  low: Decimal | null;
  high: Decimal | null;
  lowClosed: boolean;
  highClosed: boolean;
}

const point = (value: Decimal): Interval => ({ low: value, high: value, lowClosed: true, highClosed: true });
const closed = (low: Decimal, high: Decimal): Interval => ({ low, high, lowClosed: true, highClosed: true });

/** The interval mirrored at zero. */
export function mirrored(i: Interval): Interval {
  return { low: i.high?.negated() ?? null, high: i.low?.negated() ?? null, lowClosed: i.highClosed, highClosed: i.lowClosed };
}

/** What the bound says of a magnitude, value ≥ 0. */
function ofMagnitude(e: Estimate, value: Decimal): Interval {
  switch (e.bound) {
    case "exact": return point(value);
    case "about": return closed(value.minus(stepOf(e).div(2)), value.plus(stepOf(e).div(2)));
    case "over": return { low: value, high: null, lowClosed: false, highClosed: false };
    case "atLeast": return { low: value, high: null, lowClosed: true, highClosed: false };
    case "under": return { low: null, high: value, lowClosed: false, highClosed: false };
    case "atMost": return { low: null, high: value, lowClosed: false, highClosed: true };
    case "nearly": return { low: value.minus(stepOf(e)), high: value, lowClosed: false, highClosed: false };
    case "between": return closed(e.value, e.high);
  }
}

/**
 * The numbers that an estimate allows. "About" spans half a unit of the last stated digit to each side, "nearly" one unit
 * below; bounds speak of the magnitude, so a negative value is mirrored.
 *
 * @example
 * import { estimate, interval } from "entrepot";
 * interval(estimate("1e9", { bound: "over" })); // => {"low":"1000000000","high":null,"lowClosed":false,"highClosed":false}
 */
export function interval(e: Estimate): Interval {
  if (e.bound === "between" || !e.value.isNegative()) return ofMagnitude(e, e.value);
  return mirrored(ofMagnitude(e, e.value.negated()));
}

/**
 * The numbers that a figure may stand for at the precision it was written in: US$175.6 bn is 175.55 to 175.65.
 *
 * @example
 * import { estimate, precisionInterval } from "entrepot";
 * precisionInterval(estimate("175.6")).high; // => 175.65
 */
export function precisionInterval(e: Estimate): Interval {
  if (e.bound !== "exact") return interval(e);
  const halfStep = stepOf(e).div(2);
  return closed(e.value.minus(halfStep), e.value.plus(halfStep));
}

/** Whether two intervals share a number. */
export function meet(a: Interval, b: Interval): boolean {
  return reaches(a.high, a.highClosed, b) && reaches(b.high, b.highClosed, a);
}

function reaches(high: Decimal | null, highClosed: boolean, other: Interval): boolean {
  if (high === null || other.low === null) return true;
  const order = high.comparedTo(other.low);
  return order > 0 || (order === 0 && highClosed && other.lowClosed);
}

/**
 * The estimate that says no more than an interval: a point is exact, one open end is a bound, two ends are "between".
 *
 * Errors: `interval.unbounded` when neither end is known.
 *
 * @example
 * import { decimal, estimateFrom } from "entrepot";
 * estimateFrom({ low: decimal(5), high: null, lowClosed: false, highClosed: false }); // => {"value":"5","bound":"over"}
 */
export function estimateFrom(i: Interval): Estimate {
  if (i.low !== null && i.high !== null) return i.low.equals(i.high) ? { value: i.low, bound: "exact" } : { value: i.low, bound: "between", high: i.high };
  const end = i.low ?? i.high;
  if (end === null) throw new EntrepotError("interval.unbounded", "Nothing is known of this number: it has neither a lower nor an upper end.", { expected: "an interval with at least one end" });
  return { value: end, bound: boundOf(i, end) };
}

/** The bound whose interval, at the sign of its end, is open towards the same infinity. */
function boundOf(i: Interval, end: Decimal): "over" | "atLeast" | "under" | "atMost" {
  const away = (i.low !== null) !== end.isNegative();
  const included = i.low !== null ? i.lowClosed : i.highClosed;
  if (away) return included ? "atLeast" : "over";
  return included ? "atMost" : "under";
}
