import { compareRational, Decimal, divideRational, isEntrepotError, type Interval, interval, meet, type Money, multiplyIntervals, multiplyRational, type Rational, rational, rationalOf, stepOf, toDecimal } from "../model/index.js";
import { convert } from "./convert.js";
import type { Conversion, ConvertOptions } from "./convert-amount.js";
import { impliedRate } from "./implied-rate.js";
import type { Rate } from "./rate.js";

/** What a source's own equivalent is, held against a dated rate. */
export interface StatedPairCheck {
  /** "unknown": no rate, a figure too roughly written, a rate that is unverified, or two rates that tell differently. */
  verdict: "agrees" | "disagrees" | "unknown";
  /** A sentence for people. */
  reason: string;
  /** The stated amount at the dated rate; null without a rate. */
  conversion: Conversion | null;
  /** The rate that the pair implies, with source "stated"; null where it implies none. */
  implied: Rate | null;
  /** By how many percent the equivalent differs from the converted amount. */
  difference: Decimal | null;
  /** Where a factor of ten explains the difference: the figure that is likelier mistyped, and the power of ten it is too large by. */
  mistyped: { figure: "stated" | "equivalent"; power: number } | null;
}

/** How to check; `usual` is an amount of the size that the figure has elsewhere. */
export interface StatedPairOptions extends ConvertOptions {
  usual?: Money;
}

/**
 * Whether a source's own equivalent agrees with the dated rate, at the precision in which both figures are written. The
 * threshold of a bound ("over CNY 1 bn") is an exact point.
 *
 * @example
 * import { checkStatedPair, money } from "entrepot";
 * const stated = money("1e9", "CNY", { bound: "over" });
 * checkStatedPair(stated, money("140e6", "USD", { bound: "about" }), { on: "2024" }).verdict; // => agrees
 * checkStatedPair(stated, money("150e6", "USD", { bound: "about" }), { on: "2024" }).verdict; // => disagrees
 */
export function checkStatedPair(stated: Money, equivalent: Money, options: StatedPairOptions): StatedPairCheck {
  const implied = attempt(() => impliedRate(stated, equivalent, { on: options.on }));
  const conversion = attempt(() => convert(stated, equivalent.currency, options));
  if (typeof conversion === "string") return { verdict: "unknown", reason: conversion, conversion: null, implied: typeof implied === "string" ? null : implied, difference: null, mistyped: null };
  const found = { conversion, implied: typeof implied === "string" ? null : implied, difference: differenceOf(equivalent, conversion) };
  return { ...judged(stated, equivalent, conversion, options), ...found };
}

function attempt<T>(make: () => T): T | string {
  try {
    return make();
  } catch (thrown) {
    if (isEntrepotError(thrown)) return thrown.message;
    throw thrown;
  }
}

function differenceOf(equivalent: Money, conversion: Conversion): Decimal | null {
  if (conversion.exact.numerator === 0n) return null;
  const ratio = divideRational(rationalOf(equivalent.value), conversion.exact);
  return toDecimal(multiplyRational(rational(ratio.numerator - ratio.denominator, ratio.denominator), rational(100n)), 6);
}

/** Whether a figure without a bound is written so roughly that rounding moves it by more than a tenth. */
const isCoarse = (money: Money): boolean => (money.bound === "exact" || money.bound === "about") && stepOf(money).div(2).greaterThan(money.value.abs().div(10));

type Judgement = Pick<StatedPairCheck, "verdict" | "reason" | "mistyped">;

function judged(stated: Money, equivalent: Money, conversion: Conversion, options: StatedPairOptions): Judgement {
  if (fits(stated, equivalent, conversion, rational(1n))) return fitting(stated, equivalent, conversion);
  const doubt = doubtOf(stated, equivalent, conversion);
  const power = powerOfTen(stated, equivalent, conversion);
  if (doubt?.fits === true || (doubt?.fits === null && power === null)) return { verdict: "unknown", reason: doubt.reason, mistyped: null };
  if (power === null) return { verdict: "disagrees", reason: differing(stated, equivalent), mistyped: null };
  const mistyped = likelier(stated, equivalent, power, options);
  const factor = Math.abs(power) === 1 ? "10" : `10^${Math.abs(power)}`;
  return { verdict: "disagrees", reason: `The ${mistyped.figure} figure is likely too ${mistyped.power > 0 ? "large" : "small"} by a factor of ${factor}.`, mistyped };
}

const differing = (stated: Money, equivalent: Money): string => (stated.value.isNegative() === equivalent.value.isNegative() ? "The figures differ by more than the precision in which they are written." : "One of the figures is negative, the other is not.");

/** Why the rate itself may not tell: another source's rate, by which the pair fits or not, or no check at all (null). */
function doubtOf(stated: Money, equivalent: Money, conversion: Conversion): { fits: boolean | null; reason: string } | null {
  const gapped = conversion.steps.find((step) => (step.marketGap ?? step.checkGap) !== undefined);
  const gap = gapped?.marketGap ?? gapped?.checkGap;
  if (gap !== undefined) return { fits: fitsWithGap(stated, equivalent, conversion, gap), reason: gapped?.marketGap === undefined ? `The pair fits the rate of a second source, which differed by ${gap}%.` : `The pair fits the market's rate, which differed from the official one by ${gap}%.` };
  const unchecked = conversion.steps.find((step) => step.trust === "unverified");
  return unchecked === undefined ? null : { fits: null, reason: `The pair does not fit the rate ${unchecked.pair}, which is unverified${unchecked.note === undefined ? "" : `: ${unchecked.note}`}.` };
}

/** A roughly written figure agrees only where it does as a point: its equivalent was computed from it. */
function fitting(stated: Money, equivalent: Money, conversion: Conversion): Judgement {
  const asPoint: Money = { value: stated.value, bound: "over", currency: stated.currency };
  if (!isCoarse(stated) || fits(asPoint, equivalent, conversion, rational(1n))) return { verdict: "agrees", reason: "Both figures can be the same amount at the precision in which they are written.", mistyped: null };
  return { verdict: "unknown", reason: `The figure ${stated.value} ${stated.currency} is written to one digit: the pair agrees only if it was rounded by much.`, mistyped: null };
}

const bounds: ReadonlySet<string> = new Set(["over", "atLeast", "under", "atMost", "nearly"]);

/** The numbers that a figure of a pair can be: a bound's threshold is an exact point. */
function figureInterval(money: Money): Interval {
  if (bounds.has(money.bound)) return { low: money.value, high: money.value, lowClosed: true, highClosed: true };
  if (money.bound !== "exact") return interval(money);
  const half = stepOf(money).div(2);
  return { low: money.value.minus(half), high: money.value.plus(half), lowClosed: true, highClosed: true };
}

function fits(stated: Money, equivalent: Money, { factor }: Conversion, by: Rational): boolean {
  const band = { low: toDecimal(multiplyRational(factor.low, by)), high: toDecimal(multiplyRational(factor.high, by)), lowClosed: true, highClosed: true };
  return meet(multiplyIntervals(figureInterval(stated), band), figureInterval(equivalent));
}

/** Whether the pair fits somewhere between the rate and the one that differs from it. */
function fitsWithGap(stated: Money, equivalent: Money, conversion: Conversion, gap: string): boolean {
  const shift = rationalOf(new Decimal(gap).div(100).plus(1));
  const market = conversion.steps.some((step) => (step.marketGap ?? step.checkGap) !== undefined && step.inverted) ? divideRational(rational(1n), shift) : shift;
  const { low, high } = conversion.factor;
  const shifted = [multiplyRational(low, market), multiplyRational(high, market), low, high].sort(compareRational);
  return fits(stated, equivalent, { ...conversion, factor: { low: shifted[0] ?? low, high: shifted.at(-1) ?? high } }, rational(1n));
}

const powers = [3, 1, -1, -3, 2, -2, 4, -4, 6, -6, 5, -5] as const;

/** By which power of ten the equivalent is too large, where that explains the difference. */
function powerOfTen(stated: Money, equivalent: Money, conversion: Conversion): number | null {
  const found = powers.find((power) => fits(stated, equivalent, conversion, power > 0 ? rational(10n ** BigInt(power)) : rational(1n, 10n ** BigInt(-power))));
  return found ?? null;
}

/** The equivalent is the computed figure, so the slip is likelier there, unless the usual size speaks for it. */
function likelier(stated: Money, equivalent: Money, power: number, { usual, ...options }: StatedPairOptions): { figure: "stated" | "equivalent"; power: number } {
  const size = usual === undefined ? null : attempt(() => convert(usual, stated.currency, options));
  if (size === null || typeof size === "string") return { figure: "equivalent", power };
  const apart = (value: Decimal): number => Math.abs(value.abs().div(size.money.value.abs()).log(10).toNumber());
  const statedIsOff = apart(stated.value) > apart(stated.value.times(new Decimal(10).pow(power)));
  return statedIsOff && !equivalent.value.isZero() ? { figure: "stated", power: -power } : { figure: "equivalent", power };
}
