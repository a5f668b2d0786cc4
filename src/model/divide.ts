import type { Decimal } from "./decimal.js";
import { EntrepotError } from "./error.js";
import type { Estimate } from "./estimate.js";
import { estimateFrom, type Interval, interval } from "./interval.js";
import { compareRational, divideRational, multiplyRational, type Rational, rational, rationalOf, toDecimal } from "./rational.js";

/** One end of an interval as an exact quotient; a null value is infinity of the given sign. */
interface End {
  value: Rational | null;
  sign: number;
  closed: boolean;
}
type Ends = readonly [low: End, high: End];

const zero = rational(0n);
const signOf = (value: Rational): number => compareRational(value, zero);

function endOf(value: Decimal | null, closed: boolean, infinite: number): End {
  const exact = value === null ? null : rationalOf(value);
  return { value: exact, sign: exact === null ? infinite : signOf(exact), closed };
}

const endsOf = (i: Interval): Ends => [endOf(i.low, i.lowClosed, -1), endOf(i.high, i.highClosed, 1)];

function product(a: End, b: End): End {
  if (a.sign === 0 || b.sign === 0) return { value: zero, sign: 0, closed: (a.sign === 0 && a.closed) || (b.sign === 0 && b.closed) };
  const value = a.value === null || b.value === null ? null : multiplyRational(a.value, b.value);
  return { value, sign: a.sign * b.sign, closed: value !== null && a.closed && b.closed };
}

/** Negative when `a` lies before `b` on the line. */
function order(a: End, b: End): number {
  if (a.value !== null && b.value !== null) return compareRational(a.value, b.value);
  return (a.value === null ? a.sign * 2 : 0) - (b.value === null ? b.sign * 2 : 0);
}

/** The interval of all products: its ends are among the products of the ends. */
function productOf(a: Ends, b: Ends): Interval {
  const corners = a.flatMap((x) => b.map((y) => product(x, y)));
  const outermost = (sign: number): End => corners.reduce((best, end) => {
    const further = sign * order(end, best);
    return further > 0 || (further === 0 && end.closed && !best.closed) ? end : best;
  });
  const [low, high] = [outermost(-1), outermost(1)];
  const shown = (end: End): Decimal | null => (end.value === null ? null : toDecimal(end.value));
  return { low: shown(low), high: shown(high), lowClosed: low.closed, highClosed: high.closed };
}

/** The interval of all products of a number of each; ends that do not end as decimals keep 60 digits. */
export const multiplyIntervals = (a: Interval, b: Interval): Interval => productOf(endsOf(a), endsOf(b));

/** One over each number of an interval that does not span zero. */
function reciprocal([low, high]: Ends): Ends {
  const turned = (end: End, infinite: number): End => {
    if (end.value === null) return { value: zero, sign: 0, closed: false };
    return end.sign === 0 ? { value: null, sign: infinite, closed: false } : { value: divideRational(rational(1n), end.value), sign: end.sign, closed: end.closed };
  };
  return [turned(high, -1), turned(low, 1)];
}

const spansZero = ([low, high]: Ends): boolean => (low.sign < 0 || (low.sign === 0 && low.closed)) && (high.sign > 0 || (high.sign === 0 && high.closed));

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
  const divisor = endsOf(interval(b));
  if (spansZero(divisor)) throw new EntrepotError("estimate.division", `A ratio to ${b.bound} ${b.value} is not known: it may be zero.`, { found: `${b.bound} ${b.value}`, expected: "a divisor that cannot be zero" });
  return estimateFrom(productOf(endsOf(interval(a)), reciprocal(divisor)));
}
