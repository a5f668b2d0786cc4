import { decimal, type Rational, rational, rationalOf, multiplyRational } from "../../model/index.js";
import { decimalOf } from "./amount.js";
import type { AmountExpression } from "./amount.js";
import { type Sql, sql } from "./sql.js";

type Comparison = "over" | "atLeast" | "under" | "atMost";

const limit = 10n ** 38n;

/**
 * The condition that an amount compares with a bound. The bound is brought to the places of the column, up or down as the
 * comparison allows, so that no digit of it is rounded away. True or false, never unknown.
 */
export function thresholdSql({ value, scale, times }: AmountExpression, comparison: Comparison, bound: string | number): Sql {
  const exact = multiplyRational(rationalOf(decimal(bound)), rational(10n ** BigInt(scale), times));
  const whole = comparison === "over" || comparison === "atMost" ? floor(exact) : -floor(rational(-exact.numerator, exact.denominator));
  const greater = comparison === "over" || comparison === "atLeast";
  if (whole >= limit || whole <= -limit) return greater === whole < 0n ? sql`(${value}) is not null` : sql`false`;
  const operator = { over: sql`>`, atLeast: sql`>=`, under: sql`<`, atMost: sql`<=` }[comparison];
  return sql`((${value}) is not null and (${value}) ${operator} ${decimalOf(pointed(whole, scale), scale)})`;
}

function floor({ numerator, denominator }: Rational): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** A whole number of 10^-scale with its point. */
function pointed(whole: bigint, scale: number): string {
  const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, "0");
  const point = digits.length - scale;
  return `${whole < 0n ? "-" : ""}${digits.slice(0, point)}${scale === 0 ? "" : `.${digits.slice(point)}`}`;
}
