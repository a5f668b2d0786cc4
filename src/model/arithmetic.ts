import { Decimal, exactSum, type DecimalLike, decimal } from "./decimal.js";
import { EntrepotError } from "./error.js";
import { type Estimate, stepOf } from "./estimate.js";
import { estimateFrom, type Interval, interval, mirrored } from "./interval.js";
import type { CurrencyCode } from "./currency-codes.js";
import type { Money } from "./money.js";
import type { Quantity, UnitCode } from "./quantity.js";
import { multiplyRational, type Rational, rationalOf, toDecimal } from "./rational.js";

/** An estimate of no currency and no unit. */
export type Bare = Estimate & { currency?: never; unit?: never };
type Measured = Estimate & { currency?: string; unit?: string };

/** Refuses figures of different money or units. */
export function sameMeasure(a: Measured, b: Measured, doing: string): void {
  if (a.currency !== b.currency) throw mixed("money.currency", a.currency, b.currency, doing);
  if (a.unit !== b.unit) throw mixed("quantity.unit", a.unit, b.unit, doing);
}

function mixed(code: string, a: string | undefined, b: string | undefined, doing: string): EntrepotError {
  const [left, right] = [a ?? "a bare number", b ?? "a bare number"];
  return new EntrepotError(code, `${left} and ${right} cannot be ${doing}: convert one of them first.`, { found: right, expected: left });
}

/** The figure with a new estimate and its own currency or unit. */
function like<T extends Measured>(figure: T, e: Estimate): T {
  const { value: _value, bound: _bound, high: _high, step: _step, ...measure } = figure as Measured;
  return { ...e, ...measure } as T; // the fields of an estimate are replaced, all others stay: still a T
}

/**
 * The sum of two figures, their intervals carried along: over 5 and exactly 2 is over 7.
 *
 * Errors: `money.currency`, `quantity.unit` for unlike figures, `interval.unbounded` when nothing is known of the sum,
 * `decimal.precision` when it does not fit 60 digits.
 *
 * @example
 * import { add, money } from "entrepot";
 * add(money("5", "USD", { bound: "over" }), money("2", "USD")); // => {"value":"7","bound":"over","currency":"USD"}
 */
export function add<C extends CurrencyCode>(a: Money<C>, b: Money<NoInfer<C>>): Money<C>;
export function add<U extends UnitCode>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U>;
export function add(a: Bare, b: Bare): Estimate;
export function add(a: Measured, b: Measured): Measured {
  sameMeasure(a, b, "added");
  return like(a, addEstimates(a, b));
}

function addEstimates(a: Estimate, b: Estimate): Estimate {
  const value = exactSum(a.value, b.value);
  const bound = keptBound(a, b);
  if (bound === null) return estimateFrom(addIntervals(interval(a), interval(b)));
  const step = summedStep(a, b, bound);
  return step === null ? { value, bound } : { value, bound, step };
}

/** The bound that a sum keeps by name; null where only the interval can tell. */
function keptBound(a: Estimate, b: Estimate): "exact" | "about" | "nearly" | null {
  const bounds = [a.bound, b.bound].filter((bound) => bound !== "exact");
  if (bounds.length === 0) return "exact";
  if (bounds.every((bound) => bound === "about")) return "about";
  const sameSign = a.value.isNegative() === b.value.isNegative();
  return sameSign && bounds.every((bound) => bound === "nearly") ? "nearly" : null;
}

/** Uncertainties add up; an exact figure adds none to an "about" or "nearly". */
function summedStep(a: Estimate, b: Estimate, bound: string): Decimal | null {
  if (bound === "exact") return a.step === undefined && b.step === undefined ? null : exactSum(stepOf(a), stepOf(b));
  const steps = [a, b].filter((e) => e.bound !== "exact").map(stepOf);
  return steps.reduce(exactSum);
}

/** The interval of all sums of a number of each. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.low === null ? null : exactSum(a.low, b.low),
    high: a.high === null || b.high === null ? null : exactSum(a.high, b.high),
    lowClosed: a.lowClosed && b.lowClosed,
    highClosed: a.highClosed && b.highClosed,
  };
}

/** The figure with the opposite sign. */
export function negate<T extends Estimate>(figure: T): T {
  if (figure.bound === "between") return like(figure as Measured, { ...withStep(figure), value: figure.high.negated(), bound: "between", high: figure.value.negated() }) as T;
  return like(figure as Measured, { ...withStep(figure), value: decimal(figure.value.negated()), bound: figure.bound }) as T;
}

const withStep = (e: Estimate): { step?: Decimal } => (e.step === undefined ? {} : { step: e.step });

/**
 * The difference of two figures, their intervals carried along.
 *
 * Errors: as {@link add}; the difference of two figures that are both "over" is `interval.unbounded`.
 *
 * @example
 * import { money, subtract } from "entrepot";
 * subtract(money("9", "USD"), money("2", "USD", { bound: "under" })); // => {"value":"7","bound":"over","currency":"USD"}
 */
export function subtract<C extends CurrencyCode>(a: Money<C>, b: Money<NoInfer<C>>): Money<C>;
export function subtract<U extends UnitCode>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U>;
export function subtract(a: Bare, b: Bare): Estimate;
export function subtract(a: Measured, b: Measured): Measured {
  sameMeasure(a, b, "subtracted");
  const negative = negate(b);
  if (keptBound(a, negative) !== null || negative.bound === "between") return like(a, addEstimates(a, negative));
  return like(a, estimateFrom(addIntervals(interval(a), mirrored(interval(b)))));
}

/**
 * The sum of figures of one currency or unit.
 *
 * Errors: as {@link add}; `arithmetic.empty` for an empty list, whose currency nobody knows.
 *
 * @example
 * import { money, sum } from "entrepot";
 * sum([money("1.10", "USD"), money("2.20", "USD"), money("3.30", "USD")]).value; // => 6.6
 */
export function sum<T extends Estimate>(figures: readonly T[]): T {
  const [first, ...rest] = figures;
  if (first === undefined) throw new EntrepotError("arithmetic.empty", "The sum of no figures has no currency and no unit.", { found: "an empty list", expected: "at least one figure" });
  return rest.reduce<T>((total, figure) => (add as (a: Measured, b: Measured) => Measured)(total, figure) as T, first);
}

/**
 * A figure times an exact factor. A negative factor mirrors it; a quotient that does not end keeps 60 digits.
 *
 * @example
 * import { money, multiply, rational } from "entrepot";
 * multiply(money("36", "USD", { bound: "over" }), rational(1n, 3n)); // => {"value":"12","bound":"over","currency":"USD"}
 */
export function multiply<T extends Estimate>(figure: T, factor: DecimalLike | Rational): T {
  const by = typeof factor === "object" && "numerator" in factor ? factor : rationalOf(decimal(factor));
  const times = (value: Decimal): Decimal => toDecimal(multiplyRational(rationalOf(value), by));
  if (by.numerator === 0n) return like(figure as Measured, { value: new Decimal(0), bound: "exact" }) as T;
  const step = figure.step === undefined && figure.bound !== "about" && figure.bound !== "nearly" ? {} : { step: times(stepOf(figure)).abs() };
  if (figure.bound !== "between") return like(figure as Measured, { value: times(figure.value), bound: figure.bound, ...step }) as T;
  const ends = [times(figure.value), times(figure.high)] as const;
  const [value, high] = by.numerator < 0n ? [ends[1], ends[0]] : ends;
  return like(figure as Measured, { value, bound: "between", high, ...step }) as T;
}
