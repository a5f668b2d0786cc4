import { Decimal, maximumDigits } from "./decimal.js";
import { EntrepotError } from "./error.js";

/** An exact quotient in lowest terms; the denominator is positive. */
export interface Rational {
  numerator: bigint;
  denominator: bigint;
}

/** The greatest common divisor of two whole numbers, of which the second is not negative. */
export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * The quotient of two whole numbers, in lowest terms.
 *
 * Errors: `rational.zero` when the denominator is 0.
 *
 * @example
 * import { rational } from "entrepot";
 * const { numerator, denominator } = rational(6n, -4n);
 * `${numerator}/${denominator}`; // => -3/2
 */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new EntrepotError("rational.zero", `${numerator} cannot be divided by zero.`, { found: "0", expected: "a denominator other than 0" });
  const [n, d] = denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
  const shared = gcd(n, d);
  return { numerator: n / shared, denominator: d / shared };
}

/** The exact quotient that a decimal is. */
export function rationalOf(value: Decimal): Rational {
  const places = value.decimalPlaces();
  return rational(BigInt(value.times(new Decimal(10).pow(places)).toFixed(0)), 10n ** BigInt(places));
}

export const addRational = (a: Rational, b: Rational): Rational => rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
export const subtractRational = (a: Rational, b: Rational): Rational => rational(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
export const multiplyRational = (a: Rational, b: Rational): Rational => rational(a.numerator * b.numerator, a.denominator * b.denominator);
/** Errors: `rational.zero` when `b` is 0. */
export const divideRational = (a: Rational, b: Rational): Rational => rational(a.numerator * b.denominator, a.denominator * b.numerator);

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareRational(a: Rational, b: Rational): number {
  const [left, right] = a.denominator === b.denominator ? [a.numerator, b.numerator] : [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The decimal of a quotient: exact where it ends within `digits` significant digits, else its first `digits`, half-even.
 *
 * @example
 * import { rational, toDecimal } from "entrepot";
 * toDecimal(rational(2n, 3n), 5); // => 0.66667
 */
export function toDecimal(value: Rational, digits = maximumDigits): Decimal {
  const long = Decimal.clone({ precision: Math.max(digits, value.numerator.toString().length, value.denominator.toString().length) + 2 });
  const quotient = new long(value.numerator.toString()).div(value.denominator.toString());
  return new Decimal(quotient.toSignificantDigits(digits, Decimal.ROUND_HALF_EVEN));
}
