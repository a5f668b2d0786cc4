import { packedCurrencyKeys } from "../../data/currencies-keys.js";
import type { CurrencyCode } from "../../model/index.js";

let decoded: Map<string, CurrencyCode> | undefined;

/** The currency of a country as a source names it: "iso3" CHN, "h10" CH, "name" China. */
export function currencyByKey(scheme: "iso3" | "h10" | "name", key: string): CurrencyCode | undefined {
  decoded ??= new Map(packedCurrencyKeys.split("\n").map((line) => {
    const [named = "", word = "", code = ""] = line.split("|");
    return [`${named}|${word}`, code as CurrencyCode];
  }));
  return decoded.get(`${scheme}|${key}`);
}
