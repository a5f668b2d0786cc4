import { addRational, compareRational, type DecimalLike, decimal, divideRational, EntrepotError, multiplyRational, type Rational, rational, rationalOf, shown } from "../model/index.js";
import type { Weighted } from "./missing.js";
import { endsOfRate, type Rate, type RateEnds } from "./rate.js";

/**
 * How several rates become one: the mean weighted by days of rates (the default), the plain mean, the harmonic mean (by days),
 * or the mean weighted by the trade of each month ("2024-01": 12.5), as UN Comtrade does it. A published average of the whole
 * period is a mean by days: the other methods go back to the rates of its months, and are refused where there are none.
 */
export type MeanMethod = "days" | "simple" | "harmonic" | { trade: Record<string, DecimalLike> };

const one = rational(1n);
const names: readonly unknown[] = ["days", "simple", "harmonic"];

/** The method, refused where it is none. Errors: `rates.mean`. */
export function checkedMean(method: MeanMethod): MeanMethod {
  if (names.includes(method) || (typeof method === "object" && method !== null && typeof method.trade === "object")) return method;
  throw new EntrepotError("rates.mean", `“${shown(method)}” is no way to take a mean of rates.`, { found: shown(method), expected: "days, simple, harmonic or { trade: … }" });
}

/** The mean of the ends of the rates, exact. */
export function meanOf(found: Weighted, method: MeanMethod): RateEnds {
  const [only, ...more] = found.rates;
  if (only !== undefined && more.length === 0) return endsOfRate(only.rate);
  const ends = found.rates.map(({ rate }) => endsOfRate(rate));
  const weights = typeof method === "object" ? tradeWeights(method.trade, found) : found.rates.map(({ weight }) => (method === "simple" ? one : rational(weight)));
  return { low: weighted(ends.map((end) => end.low), weights, method), high: weighted(ends.map((end) => end.high), weights, method) };
}

const monthOf = (rate: Rate): string => rate.period.start.slice(0, 7);

/** The trade of a month is shared by its rates, so that a month of more days of rates does not weigh more. */
function tradeWeights(trade: Record<string, DecimalLike>, { rates }: Weighted): Rational[] {
  const counts = new Map<string, bigint>();
  for (const { rate } of rates) counts.set(monthOf(rate), (counts.get(monthOf(rate)) ?? 0n) + 1n);
  return rates.map(({ rate }) => divideRational(tradeOf(trade[monthOf(rate)], monthOf(rate)), rational(counts.get(monthOf(rate)) ?? 1n)));
}

function tradeOf(trade: DecimalLike | undefined, month: string): Rational {
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
