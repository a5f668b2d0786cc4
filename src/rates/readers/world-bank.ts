import { type CurrencyCode, EntrepotError, type Problem, problem, shown, year } from "../../model/index.js";
import type { Rate } from "../rate.js";
import type { RateTable } from "../rate-table.js";
import { isAbsent, type RateInput, type ReadRatesOptions, rowsOf, tableFrom, textOf } from "./input.js";
import { currencyByKey } from "./keys.js";

/** World Bank files name countries: currencies of those that the library's own table does not have. */
export interface ReadWorldBankOptions extends ReadRatesOptions {
  currencies?: Record<string, CurrencyCode>;
}

const source = "World Bank, official exchange rate, period average (PA.NUS.FCRF)";
const indicator = "pa_nus_fcrf";
type Row = { cells: string[]; row: number };

/**
 * Official rates of the World Bank, local units for one dollar, yearly averages: its wide CSV (one column a year, after a few
 * lines of title) or the long one of Open Numbers (geo, time, pa_nus_fcrf). A rate far from its neighbours is marked and kept,
 * unless `outliers` says otherwise.
 *
 * Errors: `rates.columns`; with `strict`, the first problem.
 *
 * @example
 * import { readWorldBankRates } from "entrepot/rates";
 * readWorldBankRates("geo,time,pa_nus_fcrf\nchn,2024,7.19749\n").series("USD", "CNY", "average")[0]?.digits; // => 7.19749
 */
export function readWorldBankRates(input: RateInput, options: ReadWorldBankOptions = {}): RateTable {
  const rows = rowsOf(textOf(input));
  const at = rows.findIndex(({ cells }) => cells.includes("Country Code") || cells.includes(indicator));
  const header = rows[at]?.cells;
  if (header === undefined) throw new EntrepotError("rates.columns", "This is no table of World Bank rates: no row names the columns “Country Code” or “pa_nus_fcrf”.", { found: shown(rows[0]?.cells.join(", ") ?? "nothing"), expected: "Country Code, 1960, 1961 … or geo, time, pa_nus_fcrf" });
  const cells = header.includes(indicator) ? longCells(rows.slice(at + 1), header) : wideCells(rows.slice(at + 1), header);
  return ratesOf(cells, options);
}

interface Cell {
  country: string;
  year: string;
  digits: string | undefined;
  row: number;
}

const longCells = (rows: readonly Row[], header: readonly string[]): Cell[] => rows.map(({ cells, row }) => ({ country: (cells[header.indexOf("geo")] ?? "").toUpperCase(), year: cells[header.indexOf("time")] ?? "", digits: cells[header.indexOf(indicator)], row }));

function wideCells(rows: readonly Row[], header: readonly string[]): Cell[] {
  const years = header.map((name, column) => ({ name: /^\d{4}/.exec(name)?.[0] ?? "", column })).filter(({ name }) => name !== "");
  return rows.flatMap(({ cells, row }) => years.map(({ name, column }) => ({ country: cells[header.indexOf("Country Code")] ?? "", year: name, digits: cells[column], row })));
}

function ratesOf(cells: readonly Cell[], options: ReadWorldBankOptions): RateTable {
  const rates: Rate[] = [];
  const unknown = new Map<string, Problem>();
  for (const { country, year: named, digits, row } of cells) {
    if (isAbsent(digits)) continue;
    const quote = options.currencies?.[country] ?? currencyByKey("iso3", country);
    if (quote === undefined) unknown.set(country, problem("rates.country", `Row ${row}: the currency of “${shown(country)}” is not known; its rates are left out.`, { row }, { found: shown(country), expected: "a country of the option `currencies`" }));
    else if (/^\d{4}$/.test(named) && quote !== "USD") rates.push({ base: "USD", quote, kind: "average", period: year(Number(named)), digits: digits ?? "", source, trust: "stated", row });
    else if (quote !== "USD") unknown.set(`${country} ${named}`, problem("rates.date", `Row ${row}: “${shown(named)}” is no year.`, { row }, { found: shown(named), expected: "a year such as 2024" }));
  }
  return tableFrom(rates, [...unknown.values()], { outliers: "mark", ...options });
}
