import { type Bound, Decimal, type Money } from "../model/index.js";
import type { Conversion, ConversionStep, RateKind } from "../rates/index.js";
import { amountText, type MeasuredEstimate } from "./amount-text.js";
import { periodText } from "./period-text.js";
import { type ShownRounding, significant } from "./round.js";

const kinds: Record<RateKind, string> = { average: "average", end: "end of period", daily: "daily rate", customs: "customs rate", stated: "as stated", fixed: "fixed ratio" };

/** Digits of a computed amount that are shown in short: more would claim a precision that trade texts do not have. */
const computedDigits = 3;

const rateDigits = 5;
const plainNumber = /^\d+(\.\d+)?$/;
const shortened = (digits: string): string => (plainNumber.test(digits) ? significant(new Decimal(digits), rateDigits, "half-even").toFixed() : digits);

/** The pair of a step and its rate, to five digits. */
const pairText = ({ pair, digits }: ConversionStep): string => `${pair} ${digits.length > 3 ? `(${digits.length} rates)` : digits.map(shortened).join(", ")}`;

/**
 * The rates of a conversion, step by step: pair, rate to five digits, kind and time.
 *
 * @example
 * import { convert, money } from "entrepot";
 * import { ratesText } from "entrepot/display";
 * ratesText(convert(money("1e9", "CNY"), "USD", { on: "2024" })); // => USD/CNY 7.1975 (average 2024)
 */
export const ratesText = ({ steps }: Conversion): string => steps.map((step) => `${pairText(step)} (${kinds[step.kind]} ${periodText(step.used)})`).join("; ");

/** The kind and the time of a conversion's rates. */
export const rateKindText = ({ steps }: Conversion): string => [...new Set(steps.map(({ kind, used }) => `${kinds[kind]} ${periodText(used)}`))].join("; ");

/** A derived bound stays true when it is shortened: "over" is rounded towards zero, "under" away from it. */
const truthful: Partial<Record<Bound, ShownRounding>> = { over: "down", atLeast: "down", under: "up", atMost: "up", nearly: "up" };

/** A computed figure has no more digits than it needs; one that has a single digit more is shown whole, for nothing would be saved. */
const digitsOf = ({ value }: MeasuredEstimate): number => (value.precision() <= computedDigits + 1 ? computedDigits + 1 : computedDigits);

/** An amount that the library derived, shortened so that its bound stays true. */
export const derivedText = (amount: Money): string => amountText(amount, { digits: computedDigits, rounding: truthful[amount.bound] ?? "half-even" });

/** An amount that was computed, in short. */
export const computedText = (amount: MeasuredEstimate): string => amountText(amount, { digits: digitsOf(amount) });

/** A converted amount. */
export const convertedText = ({ money }: Conversion): string => computedText(money);
