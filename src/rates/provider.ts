import type { CurrencyCode, Money, Period } from "../model/index.js";
import { convert } from "./convert.js";
import type { Conversion, ConvertOptions } from "./convert-amount.js";
import { periodOn } from "./dates.js";
import { defaultRates } from "./embedded.js";
import type { Rate, RateKind } from "./rate.js";
import { layeredRates, type RateTable, rateTable } from "./rate-table.js";

/** Rates that are wanted. */
export interface RateRequest {
  from: CurrencyCode;
  to: CurrencyCode;
  on: Period;
  kind: RateKind;
}

/** Where rates come from beyond the tables at hand: one async function. The library itself never calls a network. */
export type RateProvider = (request: RateRequest) => Promise<readonly Rate[]>;

/** Where the caller keeps what a provider gave; a `Map` is one. */
export interface RateStore {
  get(key: string): readonly Rate[] | undefined | Promise<readonly Rate[] | undefined>;
  set(key: string, rates: readonly Rate[]): unknown;
}

/** How provided rates are kept. */
export interface ProvideOptions {
  store?: RateStore;
}

const keyOf = ({ from, to, on, kind }: RateRequest): string => `${from}/${to}/${kind}/${on.start}/${on.end}`;

/** The rates for several requests as one table; each is asked for once, and not at all where the store has it. */
export async function providedRates(provider: RateProvider, requests: readonly RateRequest[], { store }: ProvideOptions = {}): Promise<RateTable> {
  const wanted = [...new Map(requests.map((request) => [keyOf(request), request]))];
  const answers = await Promise.all(wanted.map(async ([key, request]) => {
    const kept = await store?.get(key);
    if (kept !== undefined) return kept;
    const rates = await provider(request);
    await store?.set(key, rates);
    return rates;
  }));
  return rateTable(answers.flat());
}

/**
 * An amount in another currency by the rates of a provider, and by the table at hand for the rest of the way.
 *
 * Errors: those of {@link convert}, and whatever the provider throws.
 *
 * @example
 * import { convertWith, money, type RateProvider } from "entrepot";
 * const provider: RateProvider = async ({ from, to, on }) => [{ base: to, quote: from, kind: "daily", period: on, digits: "7.25", source: "my bank", trust: "stated" }];
 * (await convertWith(provider, money("725", "CNY"), "USD", { on: "2024-05-17" })).money.value; // => 100
 */
export async function convertWith<C extends CurrencyCode>(provider: RateProvider, amount: Money, to: C, options: ConvertOptions & ProvideOptions): Promise<Conversion<C>> {
  const on = periodOn(options.on);
  const kind = options.kind ?? (on.start === on.end ? "daily" : "average");
  const provided = await providedRates(provider, [{ from: amount.currency, to, on, kind }], options);
  return convert(amount, to, { ...options, rates: layeredRates(provided, options.rates ?? defaultRates()) });
}
