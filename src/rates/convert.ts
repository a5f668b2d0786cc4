import { type CurrencyCode, EntrepotError, type Money, shown, type TradeFlow } from "../model/index.js";
import { type Conversion, type ConvertOptions, convertAmount, unconverted } from "./convert-amount.js";
import { convertFlow, convertFlows, type FlowConversion } from "./convert-flow.js";

/**
 * An amount in another currency at a dated rate. Bounds and open ends go through; a chain through a third currency, the digits
 * used and a substitute for a missing date are told in `steps`. Nothing is rounded: `exact` converted back is the same number.
 * Flows are converted at the rate of their period; what cannot be converted is told in `problems`.
 *
 * Errors: `rates.missing`, `money.unknown-currency`, `period.date`, `period.order`; `rates.amount`, `rates.kind`, `rates.mean`
 * and `rates.missing-policy` for what is none.
 *
 * @example
 * import { convert, money } from "entrepot";
 * const dali = convert(money("1e9", "CNY", { bound: "over" }), "USD", { on: "2024" });
 * `${dali.money.bound} ${dali.money.value.toFixed(0)}`; // => over 138937303
 */
export function convert<C extends CurrencyCode>(amount: Money | Conversion, to: C, options: ConvertOptions): Conversion<C>;
export function convert<C extends CurrencyCode>(flow: TradeFlow, to: C, options?: Partial<ConvertOptions>): FlowConversion<C>;
export function convert<C extends CurrencyCode>(flows: readonly TradeFlow[], to: C, options?: Partial<ConvertOptions>): FlowConversion<C>[];
export function convert<C extends CurrencyCode>(from: Money | Conversion | TradeFlow | readonly TradeFlow[], to: C, options: Partial<ConvertOptions> = {}): Conversion<C> | FlowConversion<C> | FlowConversion<C>[] {
  if (typeof from !== "object" || from === null) throw new EntrepotError("rates.amount", `${shown(from)} can not be converted.`, { found: shown(from), expected: "an amount of money, a conversion, a flow or a list of flows" });
  if (isList(from)) return convertFlows(from, to, options);
  if ("direction" in from) return convertFlow(from, to, options);
  if (options.on === undefined) throw new EntrepotError("rates.on", "An amount is converted at a date or a period: none is given.", { expected: "on: a period, such as “2024”" });
  return convertAmount("steps" in from ? from : unconverted(from), to, { ...options, on: options.on });
}

const isList = (from: unknown): from is readonly TradeFlow[] => Array.isArray(from);
