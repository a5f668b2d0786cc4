// Readers of published rates, one file a source. They never call a network and never guess an orientation.
export { type ReadCsvRatesOptions, type RateColumns, readCsvRates } from "./csv.js";
export { readCurrencyApi } from "./currency-api.js";
export { readEcbRates } from "./ecb.js";
export { readFederalReserveRates } from "./federal-reserve.js";
export { type ReadImfOptions, readImfRates } from "./imf.js";
export type { RateInput, ReadRatesOptions } from "./input.js";
export { type ReadWorldBankOptions, readWorldBankRates } from "./world-bank.js";
