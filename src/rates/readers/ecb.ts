import { type CurrencyCode, day, isCurrencyCode, isDate, type Problem, problem, shown } from "../../model/index.js";
import type { Rate } from "../rate.js";
import type { RateTable } from "../rate-table.js";
import { columnsOf, isAbsent, type RateInput, type ReadRatesOptions, rowsOf, tableFrom, textOf, unknownColumn } from "./input.js";

const source = "European Central Bank, euro foreign exchange reference rates";
const rateOf = (quote: CurrencyCode, date: string, digits: string): Rate => ({ base: "EUR", quote, kind: "daily", period: { start: date, end: date }, digits, source, trust: "verified" });
const badDate = (text: string, row?: number): Problem => problem("rates.date", `${row === undefined ? "" : `Row ${row}: `}“${shown(text)}” is not a day of the calendar.`, row === undefined ? {} : { row }, { found: shown(text), expected: "an ISO date such as 2024-08-30" });

/**
 * Rates of the European Central Bank, units for one euro: the history as CSV, plain or in its zip, or the XML of a day, of 90
 * days or of all.
 *
 * Errors: `rates.columns`, `rates.zip`; with `strict`, the first problem.
 *
 * @example
 * import { readEcbRates } from "entrepot/rates";
 * readEcbRates("Date,USD,CNY,\n2024-08-30,1.1087,7.8633,\n").series("EUR", "CNY", "daily")[0]?.digits; // => 7.8633
 */
export function readEcbRates(input: RateInput, options: ReadRatesOptions = {}): RateTable {
  const text = textOf(input);
  const { rates, problems } = text.trimStart().startsWith("<") ? fromXml(text) : fromCsv(text);
  return tableFrom(rates, problems, options);
}

interface Found {
  rates: Rate[];
  problems: Problem[];
}

function fromCsv(text: string): Found {
  const [header, ...rows] = rowsOf(text);
  const { Date: dateColumn } = columnsOf(header?.cells, ["Date"]);
  const named = (header?.cells ?? []).map((name, column) => ({ name, column })).filter(({ name, column }) => column !== dateColumn && name !== "");
  const problems = named.filter(({ name }) => !isCurrencyCode(name)).map(({ name }) => unknownColumn(name, 1));
  const rates: Rate[] = [];
  for (const { cells, row } of rows) {
    const date = cells[dateColumn] ?? "";
    if (!isDate(date)) problems.push(badDate(date, row));
    else for (const { name, column } of named) if (isCurrencyCode(name) && !isAbsent(cells[column])) rates.push({ ...rateOf(name, date, cells[column] ?? ""), row });
  }
  return { rates, problems };
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\b${name}=["']([^"']*)["']`).exec(tag)?.[1];

/** No tag of the feed is longer; what has no end is not searched for one. */
const longestTag = 200;

/** The feed is flat: a Cube with a time, then Cubes with currency and rate. */
function fromXml(text: string): Found {
  const found: Found = { rates: [], problems: [] };
  let date = "";
  for (let at = text.indexOf("<Cube"); at >= 0; at = text.indexOf("<Cube", at + 5)) {
    const tag = text.slice(at, at + longestTag).split(">", 1)[0] ?? "";
    const time = attribute(tag, "time");
    if (time !== undefined) date = isDate(time) ? time : noted(found, time);
    const [code, rate] = [attribute(tag, "currency"), attribute(tag, "rate")];
    if (code === undefined || rate === undefined || date === "") continue;
    if (isCurrencyCode(code)) found.rates.push(rateOf(code, day(date).start, rate));
    else found.problems.push(problem("rates.currency", `“${shown(code)}” is not a currency code of ISO 4217.`, {}, { found: shown(code), expected: "a code such as CNY" }));
  }
  return found;
}

function noted(found: Found, time: string): string {
  found.problems.push(badDate(time));
  return "";
}
