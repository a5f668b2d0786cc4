// Rates and conversion. This room never rounds a converted amount, never hides which rate it used, never calls a network of itself.
export { type Currency, currencies, currency, currencyProblem, inUse, type Succession } from "./currency.js";
export { type CurrencyContext, type CurrencyFound, type CurrencyWord, currencyOf, currencyWords } from "./currency-words.js";
export { defaultRates, rateSource } from "./embedded.js";
export type { Rate, RateEnds, RateKind, RateTrust } from "./rate.js";
export { layeredRates, type RateTable, type RateTableOptions, rateTable } from "./rate-table.js";
export type { MissingPolicy } from "./missing.js";
export type { MeanMethod } from "./mean.js";
export type { ConversionStep } from "./leg.js";
export { convert } from "./convert.js";
export type { Conversion, ConvertOptions } from "./convert-amount.js";
export type { FlowConversion } from "./convert-flow.js";
export { type ImpliedRateOptions, impliedRate } from "./implied-rate.js";
export { checkStatedPair, type StatedPairCheck, type StatedPairOptions } from "./stated-pair.js";
