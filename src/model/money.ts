import * as z from "zod/mini";
import { type CurrencyCode, isCurrencyCode } from "./currency-codes.js";
import type { DecimalLike } from "./decimal.js";
import { EntrepotError, shown } from "./error.js";
import { type Estimate, type EstimateOptions, estimate, estimateWith } from "./estimate.js";
import { parseAs } from "./schema.js";

/** An amount of money as stated, in units of its currency (ISO 4217): never in cents, never in thousands. */
export type Money<C extends CurrencyCode = CurrencyCode> = Estimate & { currency: C };

/**
 * An amount of money.
 *
 * Errors: `money.unknown-currency` for what is no code of ISO 4217, and those of {@link estimate}.
 *
 * @example
 * import { money } from "entrepot";
 * money("1000000000", "CNY", { bound: "over" }); // => {"value":"1000000000","bound":"over","currency":"CNY"}
 */
export function money<C extends CurrencyCode>(value: DecimalLike, currency: C, options: EstimateOptions = {}): Money<C> {
  if (!isCurrencyCode(currency)) throw new EntrepotError("money.unknown-currency", `“${shown(currency)}” is not a currency code of ISO 4217.`, { found: shown(currency), expected: "a code such as CNY" });
  // Not a spread: engines give every object that begins with one a shape of its own, and a million of them are read ten times slower.
  return Object.assign(estimate(value, options), { currency });
}

export const currencyCodeSchema = () => z.custom<CurrencyCode>((found) => typeof found === "string" && isCurrencyCode(found), "not a currency code of ISO 4217");
export const moneySchema = () => estimateWith({ currency: currencyCodeSchema() });

/** {@link Money} from JSON. Errors: `schema.money`. */
export const moneyFromJson = (json: unknown): Money => parseAs(moneySchema, "money", json) as Money;
