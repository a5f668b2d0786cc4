import { type CurrencyCode, divideRational, type Period, rational } from "../model/index.js";
import { currency, fixedFactor } from "./currency.js";
import { ageOf } from "./dates.js";
import { findRates } from "./find-rate.js";
import { meanOf, type MeanMethod } from "./mean.js";
import type { MissingPolicy, Weighted } from "./missing.js";
import type { Rate, RateEnds, RateKind, RateTrust } from "./rate.js";
import type { RateTable } from "./rate-table.js";

/** One step of a conversion: which rate was asked for, which was used, and how. */
export interface ConversionStep {
  from: CurrencyCode;
  to: CurrencyCode;
  /** The pair as published, "USD/CNY": units of the second for one of the first. */
  pair: string;
  kind: RateKind;
  asked: Period;
  used: Period;
  /** Days that the used rate lies before the asked period; negative where it lies after, 0 where they touch. */
  age: number;
  source: string;
  /** Digits as published: one text a rate used, "low–high" for a band. */
  digits: readonly string[];
  /** Whether the published rate was divided by. */
  inverted: boolean;
  trust: RateTrust;
  /** How several rates became one; absent where one rate was used. */
  mean?: MeanMethod;
  /** The policy that put another date's rate in the place of a missing one. */
  missing?: MissingPolicy;
  note?: string;
  marketGap?: string;
  checkGap?: string;
}

/** What a route is sought by. */
export interface RateQuery {
  asked: Period;
  kind: RateKind;
  table: RateTable;
  missing: MissingPolicy;
  mean: MeanMethod;
}

/** One step with its exact factor. */
export interface Leg {
  ends: RateEnds;
  step: ConversionStep;
}
type Missed = { missing: string };

/** One step between two currencies: by a fixed ratio, by a published rate, or by the inverse of one. */
export function legOf(from: CurrencyCode, to: CurrencyCode, query: RateQuery): Leg | Missed {
  const fixed = fixedLeg(from, to, query.asked);
  if (fixed !== null) return fixed;
  const published = publishedLeg(from, to, false, query);
  if ("step" in published) return published;
  const inverted = publishedLeg(to, from, true, query);
  return "step" in inverted ? inverted : { missing: published.missing || inverted.missing };
}

/** A leg by the rates of a pair as it is published. */
function publishedLeg(base: CurrencyCode, quote: CurrencyCode, inverted: boolean, query: RateQuery): Leg | Missed {
  const { asked, kind, missing, table } = query;
  const series = table.series(base, quote, kind);
  const daily = kind === "average" ? table.series(base, quote, "daily") : [];
  if (series.length === 0 && daily.length === 0) return { missing: "" };
  const found = findRates(series, daily, { asked, kind, missing, ofMonths: query.mean !== "days" });
  if ("missing" in found) return found;
  const ends = meanOf(found, missing !== "error" && missing.policy === "interpolate" ? "days" : query.mean);
  const [low, high] = inverted ? [divideRational(rational(1n), ends.high), divideRational(rational(1n), ends.low)] : [ends.low, ends.high];
  return { ends: { low, high }, step: stepOf(found, inverted, query) };
}

const shownDigits = (rate: Rate): string => (rate.high === undefined ? rate.digits : `${rate.digits}–${rate.high}`);
const trustOrder: readonly RateTrust[] = ["verified", "stated", "unverified"];

function stepOf(found: Weighted, inverted: boolean, { asked, mean, missing }: RateQuery): ConversionStep {
  const rates = found.rates.map(({ rate }) => rate);
  const [first] = rates as [Rate, ...Rate[]];
  const last = rates.at(-1) ?? first;
  const used = { start: first.period.start, end: last.period.end };
  const worst = rates.reduce((a, b) => (trustOrder.indexOf(b.trust) > trustOrder.indexOf(a.trust) ? b : a));
  const noted = rates.find((rate) => rate.note !== undefined);
  const substituted = missing !== "error" && (used.start > asked.start || used.end < asked.end || used.start < asked.start || used.end > asked.end);
  return {
    from: inverted ? first.quote : first.base, to: inverted ? first.base : first.quote, pair: `${first.base}/${first.quote}`, kind: first.kind,
    asked, used, age: ageOf(asked, used), source: [...new Set(rates.map((rate) => rate.source))].join(", "), digits: rates.map(shownDigits), inverted, trust: worst.trust,
    ...(rates.length > 1 ? { mean } : {}), ...(substituted ? { missing } : {}),
    ...(noted?.note === undefined ? {} : { note: noted.note }), ...(noted?.marketGap === undefined ? {} : { marketGap: noted.marketGap }),
    ...(noted?.checkGap === undefined ? {} : { checkGap: noted.checkGap }),
  };
}

/** A leg by the ratio at which one currency followed another. */
export function fixedLeg(from: CurrencyCode, to: CurrencyCode, asked: Period): Leg | null {
  const factor = fixedFactor(from, to, asked.start);
  if (factor === null) return null;
  const inverted = currency(from).successor?.code === to;
  const [old, next] = inverted ? [from, to] : [to, from];
  const succession = currency(old).successor;
  if (succession === undefined) return null;
  const { ratio, since, trust } = succession;
  const digits = ratio.denominator === 1n ? String(ratio.numerator) : decimalDigits(ratio.numerator, ratio.denominator);
  const step: ConversionStep = { from, to, pair: `${next}/${old}`, kind: "fixed", asked, used: { start: since, end: asked.end }, age: 0, source: "succession", digits: [digits], inverted, trust };
  return { ends: { low: factor, high: factor }, step };
}

/** The digits of a ratio whose denominator is a power of ten once extended; the fraction itself where it is none. */
function decimalDigits(numerator: bigint, denominator: bigint): string {
  for (let places = 1; places <= 12; places++) {
    const scale = 10n ** BigInt(places);
    if ((numerator * scale) % denominator !== 0n) continue;
    const digits = String((numerator * scale) / denominator).padStart(places + 1, "0");
    return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  }
  return `${numerator}/${denominator}`;
}

