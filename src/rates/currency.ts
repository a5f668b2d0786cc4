import { packedCurrencies } from "../data/currencies.js";
import { type CurrencyCode, EntrepotError, isCurrencyCode, type Language, type Problem, problem, type Rational, rational, shown } from "../model/index.js";
import { ratioOf } from "./ratio.js";

/** What follows a withdrawn currency: `ratio` old units are one unit of `code`, fixed since `since`. */
export interface Succession {
  code: CurrencyCode;
  ratio: Rational;
  since: string;
  trust: "verified" | "stated" | "unverified";
}

/** A currency of ISO 4217 with its dates. */
export interface Currency {
  code: CurrencyCode;
  /** Three digits; not a key over time (704 is VNC and VND). Null where ISO gives none. */
  numeric: string | null;
  /** Decimal places of the minor unit as ISO states them; null where it states none (metals, withdrawn currencies). */
  minorUnits: number | null;
  names: Record<Language, string>;
  /** First day, where a predecessor's change tells it. */
  from?: string;
  /** Month of withdrawal, as listed: "2026-01". */
  withdrawn?: string;
  successor?: Succession;
}

let decoded: Map<CurrencyCode, Currency> | undefined;

function decode(): Map<CurrencyCode, Currency> {
  const found = new Map<CurrencyCode, Currency>();
  const starts: [CurrencyCode, string][] = [];
  for (const line of packedCurrencies.split("\n")) {
    const [code = "", numeric = "", minor = "", withdrawn = "", iso = "", en = "", vi = "", zh = "", next = "", ratio = "", since = "", first = "", trust = ""] = line.split("|");
    const name = en || iso;
    const currency: Currency = { code: code as CurrencyCode, numeric: numeric || null, minorUnits: minor === "" ? null : Number(minor), names: { en: name, vi: vi || name, zh: zh || name } };
    if (withdrawn !== "") currency.withdrawn = withdrawn;
    if (next !== "") currency.successor = { code: next as CurrencyCode, ratio: ratioOf(ratio), since, trust: trust as Succession["trust"] };
    if (first === "yes") starts.push([next as CurrencyCode, since]);
    found.set(currency.code, currency);
  }
  for (const [code, since] of starts) {
    const currency = found.get(code);
    if (currency !== undefined && (currency.from === undefined || since < currency.from)) currency.from = since;
  }
  return found;
}

/** All currencies of ISO 4217, active and withdrawn, in the order of their codes. */
export const currencies = (): readonly Currency[] => [...(decoded ??= decode()).values()];

/**
 * A currency with its names, minor units, dates and successor.
 *
 * Errors: `money.unknown-currency`.
 *
 * @example
 * import { currency } from "entrepot";
 * currency("BGN").successor?.code; // => EUR
 */
export function currency(code: string): Currency {
  const found = (decoded ??= decode()).get(code as CurrencyCode);
  if (found !== undefined) return found;
  throw new EntrepotError("money.unknown-currency", `“${shown(code)}” is not a currency code of ISO 4217.`, { found: shown(code), expected: "a code such as CNY" });
}

/** Whether a code is in use on a day: after its start, and not after the month in which it was withdrawn. */
export function inUse(code: string, date: string): boolean {
  const { from, withdrawn } = currency(code);
  return (from === undefined || from <= date) && (withdrawn === undefined || date.slice(0, withdrawn.length) <= withdrawn);
}

/**
 * The problem of a code used outside its dates, with the successor named; null where there is none.
 *
 * Errors: `money.unknown-currency`.
 *
 * @example
 * import { currencyProblem } from "entrepot";
 * currencyProblem("BGN", "2026-06-30")?.expected; // => EUR
 */
export function currencyProblem(code: string, date: string): Problem | null {
  if (inUse(code, date)) return null;
  const { from, withdrawn, successor, names } = currency(code);
  if (from !== undefined && date < from) return problem("currency.not-yet", `${code} (${names.en}) exists since ${from}, not on ${date}.`, {}, { found: `${code} on ${date}`, expected: predecessors(code) });
  const next = successor === undefined ? "" : `; its successor is ${successor.code}`;
  return problem("currency.withdrawn", `${code} (${names.en}) was withdrawn in ${withdrawn}, before ${date}${next}.`, {}, { found: `${code} on ${date}`, expected: successor?.code ?? "a currency in use" });
}

const predecessors = (code: string): string => currencies().filter((other) => other.successor?.code === code).map((other) => other.code).join(", ") || "a currency in use";

/** Factor from one unit of `from` to `to` by fixed ratios of succession at a day; null where none is fixed. */
export function fixedFactor(from: CurrencyCode, to: CurrencyCode, date: string): Rational | null {
  const old = currency(from).successor;
  if (old?.code === to && old.since <= date) return rational(old.ratio.denominator, old.ratio.numerator);
  const next = currency(to).successor;
  return next?.code === from && next.since <= date ? next.ratio : null;
}

/** Refuses what is no code of ISO 4217. */
export function checkedCode(code: string): CurrencyCode {
  return isCurrencyCode(code) ? code : currency(code).code;
}
