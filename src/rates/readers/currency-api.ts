import { day, EntrepotError, isCurrencyCode, isDate, problem, shown } from "../../model/index.js";
import type { Rate } from "../rate.js";
import type { RateTable } from "../rate-table.js";
import { type RateInput, type ReadRatesOptions, tableFrom, textOf } from "./input.js";

/** Numbers of the file as texts, so that their digits stay as published. */
const quotedNumbers = (text: string): string => text.replace(/:\s*(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g, ':"$1"');

/**
 * A dated file of the package @fawazahmed0/currency-api: `{ "date": …, "usd": { "cny": 7.19, … } }`. Its rates come from an
 * unnamed mix of sources and stay unverified; codes that are not of ISO 4217 (crypto-currencies) are left out.
 *
 * Errors: `rates.json` for what is no such file; with `strict`, the first problem.
 *
 * @example
 * import { readCurrencyApi } from "entrepot/rates";
 * readCurrencyApi('{"date":"2024-12-31","usd":{"cny":7.29930101}}').series("USD", "CNY", "daily")[0]?.digits; // => 7.29930101
 */
export function readCurrencyApi(input: RateInput, options: ReadRatesOptions = {}): RateTable {
  const { date, base, quotes } = parsed(textOf(input));
  const entries = Object.entries(quotes).map(([code, digits]) => ({ code: code.toUpperCase(), digits: String(digits) }));
  const others = entries.filter(({ code }) => !isCurrencyCode(code));
  const rates = entries.flatMap(({ code, digits }): Rate[] => (isCurrencyCode(code) && code !== base ? [{ base, quote: code, kind: "daily", period: day(date), digits, source: "currency-api", trust: "unverified", note: "from an unnamed mix of sources" }] : []));
  const left = others.length === 0 ? [] : [problem("rates.currency", `${others.length} codes are not of ISO 4217 and are left out: ${others.slice(0, 5).map(({ code }) => code).join(", ")}${others.length > 5 ? " …" : ""}.`, {}, { found: String(others.length) })];
  return tableFrom(rates, left, options);
}

function parsed(text: string): { date: string; base: Rate["base"]; quotes: Record<string, unknown> } {
  const file = fromJson(text);
  const [base, quotes] = Object.entries(file).find(([key, value]) => key !== "date" && typeof value === "object" && value !== null) ?? [];
  const { date } = file;
  const code = base?.toUpperCase() ?? "";
  if (typeof date === "string" && isDate(date) && isCurrencyCode(code)) return { date, base: code, quotes: quotes as Record<string, unknown> };
  throw new EntrepotError("rates.json", "This is no dated file of currency-api.", { found: shown(Object.keys(file).slice(0, 5).join(", ")), expected: '{ "date": "2024-12-31", "usd": { "cny": … } }' });
}

function fromJson(text: string): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(quotedNumbers(text));
    if (typeof found === "object" && found !== null) return found as Record<string, unknown>;
  } catch (cause) {
    throw new EntrepotError("rates.json", "The file of rates is not JSON.", { found: shown(text), expected: "JSON", cause });
  }
  throw new EntrepotError("rates.json", "The file of rates is not a JSON object.", { found: shown(text), expected: "a JSON object" });
}
