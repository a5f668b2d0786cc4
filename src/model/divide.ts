import { Decimal } from "./decimal.js";
import { EntrepotError } from "./error.js";
import type { Estimate } from "./estimate.js";
import { estimateFrom, type Interval, interval } from "./interval.js";
import { divideRational, multiplyRational, rationalOf, toDecimal } from "./rational.js";

/** One end of an interval; a null value is infinity of the given sign. */
interface End {
  value: Decimal | null;
  sign: number;
  closed: boolean;
}

const signOf = (value: Decimal): number => (value.isZero() ? 0 : value.isNegative() ? -1 : 1);
const lowEnd = (i: Interval): End => ({ value: i.low, sign: i.low === null ? -1 : signOf(i.low), closed: i.lowClosed });
const highEnd = (i: Interval): End => ({ value: i.high, sign: i.high === null ? 1 : signOf(i.high), closed: i.highClosed });

function product(a: End, b: End): End {
  if (a.sign === 0 || b.sign === 0) return { value: new Decimal(0), sign: 0, closed: (a.sign === 0 && a.closed) || (b.sign === 0 && b.closed) };
  const value = a.value === null || b.value === null ? null : toDecimal(multiplyRational(rationalOf(a.value), rationalOf(b.value)));
  return { value, sign: a.sign * b.sign, closed: value !== null && a.closed && b.closed };
}

/** Negative when `a` lies before `b` on the line. */
function order(a: End, b: End): number {
  if (a.value !== null && b.value !== null) return a.value.comparedTo(b.value);
  return (a.value === null ? a.sign * 2 : 0) - (b.value === null ? b.sign * 2 : 0);
}

/** The interval of all products of a number of each. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const corners = [lowEnd(a), highEnd(a)].flatMap((x) => [lowEnd(b), highEnd(b)].map((y) => product(x, y)));
  const pick = (sign: number): End => corners.reduce((best, end) => {
    const difference = sign * order(end, best);
    return difference > 0 || (difference === 0 && end.closed && !best.closed) ? end : best;
  });
  const [low, high] = [pick(-1), pick(1)];
  return { low: low.value, high: high.value, lowClosed: low.closed, highClosed: high.closed };
}

function reciprocal(i: Interval): Interval {
  const one = { numerator: 1n, denominator: 1n };
  const turned = (end: Decimal | null): Decimal | null => (end === null ? new Decimal(0) : end.isZero() ? null : toDecimal(divideRational(one, rationalOf(end))));
  return { low: turned(i.high), high: turned(i.low), lowClosed: i.highClosed, highClosed: i.lowClosed };
}

function spansZero(i: Interval): boolean {
  const below = i.low === null || i.low.isNegative() || (i.low.isZero() && i.lowClosed);
  const above = i.high === null || i.high.greaterThan(0) || (i.high.isZero() && i.highClosed);
  return below && above;
}

/**
 * The ratio of two figures as a bare estimate, their intervals carried along; a quotient that does not end keeps 60 digits.
 *
 * Errors: `estimate.division` when the divisor may be zero.
 *
 * @example
 * import { divide, estimate } from "entrepot";
 * divide(estimate(10, { bound: "over" }), estimate(4)); // => {"value":"2.5","bound":"over"}
 */
export function divide(a: Estimate, b: Estimate): Estimate {
  const divisor = interval(b);
  if (spansZero(divisor)) throw new EntrepotError("estimate.division", `A ratio to ${b.bound} ${b.value} is not known: it may be zero.`, { found: `${b.bound} ${b.value}`, expected: "a divisor that cannot be zero" });
  return estimateFrom(multiplyIntervals(interval(a), reciprocal(divisor)));
}

