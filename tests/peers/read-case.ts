import { readFileSync } from "node:fs";
import { readText } from "../../src/text/index.js";
import type { Language, Money } from "../../src/model/index.js";

/** One published case: what is read and what both sides say of it, in one writing. */
export interface PeerCase {
  suite: string;
  input: string;
  expected: string;
  got: () => string;
}

interface Recognised { text: string; resolution: { value: string | null; unit?: string; isoCurrency?: string } }
interface RecognizersCase { input: string; results: Recognised[] }
interface DucklingCase { input: string; bound: string; value: string; high: string | null; currency: string }

const load = <T>(suite: string): T[] => JSON.parse(readFileSync(new URL(`cases/${suite}.json`, import.meta.url), "utf8")) as T[];
const languageOf = (suite: string): Language => suite.slice(-2) as Language;
/** As many digits as the suites themselves give. */
const digits = (value: string | number): string => String(Number(Number(value).toPrecision(15)));
const published = "2013-02-12";

/** Parts of a unit of money, which the suites count and we turn into the unit. */
const parts: Record<string, number> = { Cent: 100, Penny: 100, Pence: 100, Sen: 100, cent: 100 };

/** Currencies that a suite names generically. */
const meant: Record<string, string> = { Dollar: "USD", $: "USD", Cent: "USD", cent: "USD" };

function money(value: string | null, unit: string, iso?: string): string {
  return value === null ? `nothing ${unit}` : `${digits(Number(value) / (parts[unit] ?? 1))} ${iso ?? meant[unit] ?? "?"}`;
}

const sameMoney = (expected: string, amounts: readonly Money[]): string => {
  const wanted = expected.split("; ");
  return amounts.map(({ value, currency }, index) => `${digits(value.toString())} ${wanted[index]?.endsWith(" ?") ? "?" : currency}`).join("; ");
};

function* currencies(suite: string): Iterable<PeerCase> {
  for (const { input, results } of load<RecognizersCase>(suite)) {
    const expected = results.map(({ resolution: { value, unit = "", isoCurrency } }) => money(value, unit, isoCurrency)).join("; ");
    yield { suite, input, expected, got: () => sameMoney(expected, readText(input, { language: languageOf(suite), published }).amounts.map((amount) => amount.money)) };
  }
}

function* percents(suite: string): Iterable<PeerCase> {
  for (const { input, results } of load<RecognizersCase>(suite)) {
    const expected = results.map(({ resolution: { value } }) => (value === null ? "nothing" : digits(value.replace("%", "")))).join("; ");
    yield { suite, input, expected, got: () => readText(input, { language: languageOf(suite), published }).percents.map(({ percent }) => digits(percent.value.toString())).join("; ") };
  }
}

const unitOf: Record<Language, string> = { en: " US dollars", vi: " đô la Mỹ", zh: "美元" };

/** Numbers are read with what they count: a case that is one number alone is read as that many dollars. */
function* numbers(suite: string): Iterable<PeerCase> {
  for (const { input, results } of load<RecognizersCase>(suite)) {
    const [only, ...others] = results;
    if (only === undefined || others.length > 0 || only.text.toLowerCase().replace(/\s+/g, "") !== input.normalize("NFKC").toLowerCase().replace(/\s+/g, "")) continue;
    yield { suite, input, expected: digits(only.resolution.value ?? ""), got: () => readText(input + unitOf[languageOf(suite)], { language: languageOf(suite), published }).amounts.map((amount) => digits(amount.money.value.toString())).join("; ") };
  }
}

function* duckling(suite: string): Iterable<PeerCase> {
  for (const { input, bound, value, high, currency } of load<DucklingCase>(suite)) {
    const expected = [bound === "exact" ? "" : bound, digits(Number(value) / (parts[currency] ?? 1)), high === null ? "" : digits(high)].join(" ").trim();
    yield { suite, input, expected, got: () => readText(input, { language: languageOf(suite), published }).amounts.map(({ money: { value: v, high: h, bound: b } }) => [bound === "exact" ? "" : b, digits(v.toString()), h === undefined ? "" : digits(h.toString())].join(" ").trim()).join("; ") };
  }
}

/** Every case, suite by suite. */
export function* peerCases(): Iterable<PeerCase> {
  for (const language of ["en", "zh"]) {
    yield* currencies(`recognizers-currency-${language}`);
    yield* percents(`recognizers-percent-${language}`);
    yield* numbers(`recognizers-number-${language}`);
  }
  for (const language of ["en", "vi"]) yield* duckling(`duckling-money-${language}`);
}
