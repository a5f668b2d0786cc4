import type { Estimate, Money, Percent, Quantity } from "../model/index.js";
import { estimateParts, estimateText, type EstimateTextOptions } from "./estimate-text.js";

/** An estimate that may carry a currency or a unit, as cells of results do. */
export type MeasuredEstimate = Estimate & { readonly currency?: string; readonly unit?: string };

const plusSign = ({ value }: Estimate): string => (value.isPositive() && !value.isZero() ? "+" : "");

/**
 * An amount in short: bound, currency, number, scale; units stand behind their number.
 *
 * @example
 * import { money, quantity } from "entrepot";
 * import { amountText } from "entrepot/display";
 * amountText(money("1e9", "CNY", { bound: "over" })); // => > CNY 1 bn
 * amountText(quantity("4032", "project")); // => 4,032 project
 */
export function amountText(amount: Money | Quantity | MeasuredEstimate, options: EstimateTextOptions = {}): string {
  const { mark, number } = estimateParts(amount, options);
  if ("currency" in amount && amount.currency !== undefined) return `${mark}${amount.currency} ${number}`;
  if (!("unit" in amount) || amount.unit === undefined) return `${mark}${number}`;
  return amount.unit === "%" ? `${mark}${number}%` : `${mark}${number} ${amount.unit}`;
}

/**
 * A change with its sign.
 *
 * @example
 * import { percent } from "entrepot";
 * import { changeText } from "entrepot/display";
 * changeText(percent("-5.88")); // => −5.88%
 * changeText(percent("13.2")); // => +13.2%
 */
export const changeText = (change: Percent, options: EstimateTextOptions = {}): string => `${change.bound === "exact" ? plusSign(change) : ""}${estimateText(change, options)}%`;
