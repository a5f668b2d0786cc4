import { addRational, compareRational, type DecimalLike, decimal, divideRational, EntrepotError, multiplyRational, type Rational, rational, rationalOf, shown } from "../model/index.js";
import type { Weighted } from "./missing.js";
import { endsOfRate, type Rate, type RateEnds } from "./rate.js";

/**
 * How several rates become one: the mean weighted by days of rates (the default), the plain mean, the harmonic mean (by days),
 * or the mean weighted by the trade of each month ("2024-01": 12.5), as UN Comtrade does it.
 */
export type MeanMethod = "days" | "simple" | "harmonic" | { trade: Record<string, DecimalLike> };

const one = rational(1n);

/** The mean of the ends of the rates, exact. */
export function meanOf(found: Weighted, method: MeanMethod): RateEnds {
  const [only, ...more] = found.rates;
  if (only !== undefined && more.length === 0) return endsOfRate(only.rate);
  const ends = found.rates.map(({ rate }) => endsOfRate(rate));
  const weights = found.rates.map(({ rate, weight }) => weightBy(method, rate, weight));
  return { low: weighted(ends.map((end) => end.low), weights, method), high: weighted(ends.map((end) => end.high), weights, method) };
}

function weightBy(method: MeanMethod, rate: Rate, weight: bigint): Rational {
  if (method === "simple") return one;
  if (typeof method !== "object") return rational(weight);
  const month = rate.period.start.slice(0, 7);
  const trade = method.trade[month];
  if (trade === undefined) throw new EntrepotError("rates.trade-weight", `No trade of ${month} is given to weight its rate by.`, { expected: `a weight for ${month}` });
  const value = rationalOf(decimal(trade));
  if (value.numerator < 0n) throw new EntrepotError("rates.trade-weight", `Trade of ${shown(String(trade))} in ${month} cannot weight a rate.`, { found: shown(String(trade)), expected: "0 or more" });
  return value;
}

function weighted(values: readonly Rational[], weights: readonly Rational[], method: MeanMethod): Rational {
  const total = weights.reduce(addRational);
  if (compareRational(total, rational(0n)) === 0) throw new EntrepotError("rates.trade-weight", "The weights of the rates add up to zero.", { found: "0", expected: "a weight above 0" });
  const terms = values.map((value, index) => multiplyRational(method === "harmonic" ? divideRational(one, value) : value, weights[index] ?? one));
  const mean = divideRational(terms.reduce(addRational), total);
  return method === "harmonic" ? divideRational(one, mean) : mean;
}
