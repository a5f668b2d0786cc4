import { type CurrencyCode, compareRational, Decimal, EntrepotError, estimateFrom, interval, type Money, multiply, multiplyIntervals, multiplyRational, type Period, type Problem, problem, type Rational, rational, rationalOf, shown, toDecimal } from "../model/index.js";
import { checkedCode, currencyProblem } from "./currency.js";
import { periodOn, shownPeriod } from "./dates.js";
import { defaultRates } from "./embedded.js";
import type { ConversionStep } from "./leg.js";
import { checkedMean, type MeanMethod } from "./mean.js";
import { checkedPolicy, type MissingPolicy } from "./missing.js";
import { checkedKind, type RateEnds, type RateKind } from "./rate.js";
import type { RateTable } from "./rate-table.js";
import { routeOf } from "./route.js";

/** How to convert. */
export interface ConvertOptions {
  /** The asked period: a {@link Period}, "2024", "2024-05" or "2024-05-17". */
  on: Period | string;
  /** The kind of rate; without it, `daily` for one day and `average` for longer periods. */
  kind?: RateKind;
  /** The rates to use; without them, the embedded ones. */
  rates?: RateTable;
  /** What to do where a date has no rate; without it, an error. */
  missing?: MissingPolicy;
  /** How the rates of several months or days become one; without it, weighted by days of rates. */
  mean?: MeanMethod;
}

/** An amount in another currency, and how it came about. */
export interface Conversion<C extends CurrencyCode = CurrencyCode> {
  /** The converted amount with its bound; its value has at most 60 digits. */
  money: Money<C>;
  /** The converted value, exact; with a band of rates, at the end that is unfavourable to the bound. */
  exact: Rational;
  /** The exact upper end, where the amount has two ends. */
  exactHigh?: Rational;
  /** The amount that was converted first. */
  of: Money;
  /** Units of the new currency for one of the first; its ends differ with a band of rates. */
  factor: RateEnds;
  steps: readonly ConversionStep[];
  /** Codes outside their dates, rates that differ from the market or were not checked. */
  problems: readonly Problem[];
}

const one: RateEnds = { low: rational(1n), high: rational(1n) };
/** An amount to convert, and how it came to be what it is. */
export type Start = Pick<Conversion, "of" | "factor" | "steps" | "problems" | "money">;
/** An amount as it stands, not converted yet. Errors: `rates.amount` for what is no amount of money. */
export function unconverted(of: Money): Start {
  if (Decimal.isDecimal(of.value)) return { of, money: of, factor: one, steps: [], problems: [] };
  throw new EntrepotError("rates.amount", `${shown(of)} is no amount of money: its value is no Decimal.`, { found: shown(of.value), expected: "an amount made by money() or moneyFromJson()" });
}

/** One amount on its way: also one that has been converted before, whose exact factor goes on. */
export function convertAmount<C extends CurrencyCode>(start: Start, to: C, options: ConvertOptions): Conversion<C> {
  const asked = periodOn(options.on);
  const kind = checkedKind(options.kind ?? (asked.start === asked.end ? "daily" : "average"));
  const query = { asked, kind, table: options.rates ?? defaultRates(), missing: checkedPolicy(options.missing ?? "error"), mean: checkedMean(options.mean ?? "days") };
  const legs = routeOf(checkedCode(start.money.currency), checkedCode(to) as C, query);
  const factor = legs.reduce((ends, leg) => ({ low: multiplyRational(ends.low, leg.ends.low), high: multiplyRational(ends.high, leg.ends.high) }), start.factor);
  const steps = [...start.steps, ...legs.map((leg) => leg.step)];
  const problems = [...start.problems, ...codeProblems([start.money.currency, to], asked), ...legs.flatMap((leg) => stepProblems(leg.step))];
  return withJson({ money: amountBy(start.of, to, factor), ...exactEnds(start.of, factor), of: start.of, factor, steps, problems });
}

function amountBy<C extends CurrencyCode>(of: Money, to: C, factor: RateEnds): Money<C> {
  if (compareRational(factor.low, factor.high) === 0) return { ...multiply(of, factor.low), currency: to };
  const band = { low: toDecimal(factor.low), high: toDecimal(factor.high), lowClosed: true, highClosed: true };
  return { ...estimateFrom(multiplyIntervals(interval(of), band)), currency: to };
}

/** "At least" is true at the lowest rate only, "at most" at the highest; a figure without a bound spans both. */
function exactEnds(of: Money, { low, high }: RateEnds): { exact: Rational; exactHigh?: Rational } {
  const value = rationalOf(of.value);
  const banded = compareRational(low, high) !== 0;
  if (of.bound === "under" || of.bound === "atMost") return { exact: multiplyRational(value, high) };
  if (of.bound === "over" || of.bound === "atLeast" || (of.bound !== "between" && !banded)) return { exact: multiplyRational(value, low) };
  const upper = of.bound === "between" ? rationalOf(of.high) : value;
  return { exact: multiplyRational(value, value.numerator < 0n ? high : low), exactHigh: multiplyRational(upper, upper.numerator < 0n ? low : high) };
}

const codeProblems = (codes: readonly string[], asked: Period): Problem[] => codes.flatMap((code) => currencyProblem(code, asked.start) ?? []);

function stepProblems(step: ConversionStep): Problem[] {
  const what = `The ${step.kind} rate ${step.pair} of ${shownPeriod(step.used)} (${step.source})`;
  if (step.marketGap !== undefined) return [problem("rates.market-gap", `${what} is an official rate; the market's mean differed by ${step.marketGap}%.`, {}, { found: step.marketGap })];
  return step.trust === "unverified" ? [problem("rates.unverified", `${what} is unverified${step.note === undefined ? "" : `: ${step.note}`}.`, {}, { found: step.digits.join(" ") })] : [];
}

/** `JSON.stringify` of whole numbers of any size: as texts of digits. */
function withJson<C extends CurrencyCode>(conversion: Conversion<C>): Conversion<C> {
  const plain = (value: Rational): object => ({ numerator: String(value.numerator), denominator: String(value.denominator) });
  const toJSON = (): object => ({
    ...conversion, exact: plain(conversion.exact), factor: { low: plain(conversion.factor.low), high: plain(conversion.factor.high) },
    ...(conversion.exactHigh === undefined ? {} : { exactHigh: plain(conversion.exactHigh) }),
  });
  return Object.defineProperty(conversion, "toJSON", { value: toJSON, enumerable: false });
}
