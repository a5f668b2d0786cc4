import { Decimal, EntrepotError, type Language, type Money, shown } from "../model/index.js";
import { currency, type Rounding } from "../rates/index.js";
import { tradeWriter } from "./money-trade.js";
import { checkedLanguage, writtenBound } from "./money-words.js";
import { roundingModes } from "./round.js";

/** How an amount is written. */
export interface FormatMoneyOptions {
  /** As trade texts of the language write it (the default), or as `Intl` does for a locale. */
  style?: "trade" | "locale";
  /** The language of trade style and of bounds. */
  language?: Language;
  /** The locale of locale style, such as "vi-VN"; without it, that of the language. */
  locale?: string;
  /** Significant digits that are shown at most in trade style. */
  digits?: number;
  /** Decimal places in locale style; without it, the minor units of ISO 4217. */
  places?: number;
  /** How digits that are not shown are rounded; without it, half-even. */
  rounding?: Rounding;
  /** How locale style names the currency: as `Intl.NumberFormat`. */
  currencyDisplay?: "symbol" | "code" | "name" | "narrowSymbol";
}


/**
 * An amount for people, with its bound: as trade texts write it, or by locale. Here, and only here, digits are dropped, by a
 * named mode.
 *
 * Errors: `display.locale` for a locale that is no language tag, `display.digits`, `display.language`.
 *
 * @example
 * import { formatMoney } from "entrepot/display";
 * import { money } from "entrepot";
 * formatMoney(money("140e6", "USD", { bound: "over" })); // => > US$140 m
 * formatMoney(money("3700e9", "VND", { bound: "over" }), { language: "vi" }); // => hơn 3.700 tỷ đồng
 * formatMoney(money("1e9", "CNY", { bound: "over" }), { language: "zh" }); // => 超10亿元
 * formatMoney(money("1234.5", "LAK"), { style: "locale", locale: "en", currencyDisplay: "code" }).replace("\u00a0", " "); // => LAK 1,234.50
 */
export function formatMoney(amount: Money, options: FormatMoneyOptions = {}): string {
  const language = checkedLanguage(options.language ?? languageOf(options.locale));
  const write = options.style === "locale" ? localeWriter(amount, options, language) : tradeWriter(amount, options, language);
  if (amount.bound !== "between") return writtenBound(amount.bound, language, amount.value.isNegative()) + write(amount.value);
  return rangeIn(language, write(amount.value), write(amount.high));
}

function languageOf(locale: string | undefined): Language {
  const tag = locale?.split("-")[0];
  return tag === "vi" || tag === "zh" ? tag : "en";
}

/** A range in words that do not clash with a minus sign. */
function rangeIn(language: Language, low: string, high: string): string {
  if (language === "vi") return `từ ${low} đến ${high}`;
  return language === "zh" ? `${low}至${high}` : `${low} to ${high}`;
}

/** By `Intl`, but with the minor units of ISO 4217: those of `Intl` differ for 16 currencies, LAK and MMK among them. */
function localeWriter(amount: Money, options: FormatMoneyOptions, language: Language): (value: Decimal) => string {
  const places = options.places ?? currency(amount.currency).minorUnits ?? Math.min(20, amount.value.decimalPlaces());
  const format = numberFormat(options.locale ?? language, { style: "currency", currency: amount.currency, currencyDisplay: options.currencyDisplay ?? "symbol", minimumFractionDigits: places, maximumFractionDigits: places });
  const rounding = roundingModes[options.rounding ?? "half-even"];
  return (value) => format.format(value.toFixed(places, rounding) as Intl.StringNumericLiteral); // digits only, as the type asks
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale, options);
  } catch (cause) {
    throw new EntrepotError("display.locale", `No amount can be written for the locale “${shown(locale)}” with ${options.minimumFractionDigits} decimal places.`, { found: shown(locale), expected: "a language tag such as vi-VN", cause });
  }
}
