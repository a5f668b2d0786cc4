import { type CurrencyCode, gcd, compareRational, Decimal, type DecimalLike, decimal, EntrepotError, lastPlace, type Money, multiplyRational, type Rational, rational, rationalOf, shown } from "../model/index.js";
import { currency } from "./currency.js";

/**
 * Splits an amount by weights without losing a unit: each part is a whole number of minor units, and the parts add up to the
 * amount. Units left over go to the parts that lost most, the first ones before the later. An amount written more finely than
 * its minor unit is split in its own last place.
 *
 * Errors: `money.allocate` for a bound amount, no weights, a negative weight, or weights that add up to zero.
 *
 * @example
 * import { allocate, money } from "entrepot";
 * allocate(money("100", "USD"), [1, 1, 1]).map((part) => part.value.toFixed(2)).join(" "); // => 33.34 33.33 33.33
 */
export function allocate<C extends CurrencyCode>(amount: Money<C>, weights: readonly DecimalLike[]): Money<C>[] {
  const shares = checkedWeights(amount, weights);
  const unit = unitOf(amount);
  const total = BigInt(amount.value.abs().div(unit).toFixed(0));
  const sum = shares.reduce((a, b) => a + b, 0n);
  const parts = shares.map((share) => (total * share) / sum);
  const lost = shares.map((share, index) => ({ index, rest: rational((total * share) % sum, sum) }));
  lost.sort((a, b) => compareRational(b.rest, a.rest) || a.index - b.index);
  const left = Number(total - parts.reduce((a, b) => a + b, 0n));
  for (const { index } of lost.slice(0, left)) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts.map((part) => ({ value: decimal(unit.times(amount.value.isNegative() ? String(-part) : String(part))), bound: "exact", currency: amount.currency }));
}

/** Weights as whole numbers of one scale. */
function checkedWeights(amount: Money, weights: readonly DecimalLike[]): bigint[] {
  if (amount.bound !== "exact") throw refused(`An amount that is “${amount.bound}” cannot be split: its parts would claim to be exact.`, amount.bound, "an exact amount");
  const exact = weights.map((weight) => rationalOf(decimal(weight)));
  if (exact.some((weight) => weight.numerator < 0n)) throw refused("A part cannot have a negative weight.", weights.map(String).join(", "), "weights of 0 or more");
  const scale = exact.reduce((common, { denominator }) => common * (denominator / gcd(common, denominator)), 1n);
  const whole = exact.map((weight) => multiplyRational(weight, rational(scale))).map((weight: Rational) => weight.numerator);
  if (whole.every((weight) => weight === 0n)) throw refused("Nothing can be split by weights that add up to zero.", weights.map(String).join(", "), "at least one weight above 0");
  return whole;
}

const refused = (message: string, found: string, expected: string): EntrepotError => new EntrepotError("money.allocate", message, { found: shown(found), expected });

/** The minor unit, or the place of the last digit where the amount is written more finely. */
function unitOf(amount: Money): Decimal {
  const minor = new Decimal(10).pow(-(currency(amount.currency).minorUnits ?? 0));
  return Decimal.min(minor, lastPlace(amount.value));
}
