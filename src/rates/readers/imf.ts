import { isCurrencyCode, isDate, type Period, type Problem, problem, quarter, shown } from "../../model/index.js";
import { periodOn } from "../dates.js";
import type { Rate } from "../rate.js";
import type { RateTable } from "../rate-table.js";
import { columnsOf, isAbsent, type RateInput, type ReadRatesOptions, rowsOf, tableFrom, textOf } from "./input.js";

/** IMF files do not say whether they hold averages or ends of periods: the caller does. */
export interface ReadImfOptions extends ReadRatesOptions {
  kind?: "average" | "end";
}

/**
 * Rates of the International Monetary Fund as published by codeforIATI (Date, Rate, Currency, Frequency …): units of the
 * currency for one dollar; the date is the last of the year, quarter or month. A currency may collapse within a year: a rate far
 * from its neighbours is marked and kept, unless `outliers` says otherwise.
 *
 * Errors: `rates.columns`; with `strict`, the first problem.
 *
 * @example
 * import { readImfRates } from "entrepot/rates";
 * const table = readImfRates("Date,Rate,Currency,Frequency,Source,Country code,Country\n2024-12-31,7.19749111,CNY,A,IMF,CN,China\n");
 * table.series("USD", "CNY", "average")[0]?.period; // => {"start":"2024-01-01","end":"2024-12-31"}
 */
export function readImfRates(input: RateInput, options: ReadImfOptions = {}): RateTable {
  const [header, ...rows] = rowsOf(textOf(input));
  const at = columnsOf(header?.cells, ["Date", "Rate", "Currency", "Frequency"]);
  const [rates, problems]: [Rate[], Problem[]] = [[], []];
  for (const { cells, row } of rows) {
    const [date = "", digits = "", quote = "", frequency = ""] = [cells[at.Date], cells[at.Rate], cells[at.Currency], cells[at.Frequency]];
    const period = periodOf(date, frequency, options.kind ?? "average");
    if (period === null) problems.push(problem("rates.date", `Row ${row}: “${shown(date)}” of frequency “${shown(frequency)}” is no period.`, { row }, { found: shown(date), expected: "an ISO date and A, Q, M or D" }));
    else if (!isCurrencyCode(quote)) problems.push(problem("rates.currency", `Row ${row}: “${shown(quote)}” is not a currency code of ISO 4217.`, { row }, { found: shown(quote), expected: "a code such as CNY" }));
    else if (!isAbsent(digits) && quote !== "USD") rates.push({ base: "USD", quote, kind: frequency === "D" ? "daily" : (options.kind ?? "average"), period, digits, source: "International Monetary Fund, exchange rates", trust: "stated", row });
  }
  return tableFrom(rates, problems, { outliers: "mark", ...options });
}

function periodOf(date: string, frequency: string, kind: "average" | "end"): Period | null {
  if (!isDate(date) || !["A", "Q", "M", "D"].includes(frequency)) return null;
  if (frequency === "D" || kind === "end") return periodOn(date);
  if (frequency === "Q") return quarter(Number(date.slice(0, 4)), Math.ceil(Number(date.slice(5, 7)) / 3));
  return periodOn(date.slice(0, frequency === "A" ? 4 : 7));
}
