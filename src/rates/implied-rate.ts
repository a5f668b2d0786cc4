import { divideRational, EntrepotError, type Money, type Period, rationalOf } from "../model/index.js";
import { periodOn } from "./dates.js";
import type { Rate } from "./rate.js";

/** What is known of a stated pair beside its figures. */
export interface ImpliedRateOptions {
  on: Period | string;
  /** Who states the pair; "stated" where nothing else is told. */
  source?: string;
}

/**
 * The rate that two figures of one amount imply, units of the first currency for one of the second, as an exact fraction.
 *
 * Errors: `rates.implied` for figures of one currency, or that are zero or of different sign.
 *
 * @example
 * import { impliedRate, money } from "entrepot";
 * impliedRate(money("1e9", "CNY", { bound: "over" }), money("140e6", "USD", { bound: "about" }), { on: "2024" }).digits; // => 50/7
 */
export function impliedRate(stated: Money, equivalent: Money, options: ImpliedRateOptions): Rate {
  const [first, second] = [rationalOf(stated.value), rationalOf(equivalent.value)];
  const sound = stated.currency !== equivalent.currency && first.numerator * second.numerator > 0n;
  if (!sound) throw new EntrepotError("rates.implied", `${stated.value} ${stated.currency} and ${equivalent.value} ${equivalent.currency} imply no rate.`, { found: `${stated.currency} and ${equivalent.currency}`, expected: "two amounts of one sign in different currencies" });
  const ratio = divideRational(first, second);
  const digits = ratio.denominator === 1n ? String(ratio.numerator) : `${ratio.numerator}/${ratio.denominator}`;
  return { base: equivalent.currency, quote: stated.currency, kind: "stated", period: periodOn(options.on), digits, source: options.source ?? "stated", trust: "stated" };
}
