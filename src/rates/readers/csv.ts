import { type CurrencyCode, EntrepotError, isDate, type Period, type Problem, problem, shown } from "../../model/index.js";
import { periodOn } from "../dates.js";
import type { Rate, RateKind, RateTrust } from "../rate.js";
import type { RateTable } from "../rate-table.js";
import { columnsOf, delimiterOf, isAbsent, type RateInput, type ReadRatesOptions, rowsOf, tableFrom, textOf } from "./input.js";

/** Which column holds what, by its name in the first row. */
export interface RateColumns {
  date: string;
  /** Units of the quote for one of the base; the lower end where `high` is given. */
  rate: string;
  high?: string;
  /** Columns of currency codes; without them, the constants `base` and `quote`. */
  base?: string;
  quote?: string;
}

/** How a table of rates is to be read. */
export interface ReadCsvRatesOptions extends ReadRatesOptions {
  columns: RateColumns;
  base?: CurrencyCode;
  quote?: CurrencyCode;
  kind: RateKind;
  source: string;
  trust?: RateTrust;
  delimiter?: string;
  /** The decimal mark; without it, a comma in a table separated by semicolons and a point elsewhere. */
  decimal?: "." | ",";
  /** How dates are written: ISO (also "2024", "2024-05"), day first, or month first. */
  dates?: "iso" | "day-first" | "month-first";
}

/**
 * Rates of any CSV by the names of its columns; a byte order mark, semicolons, decimal commas and "N/A" are understood.
 *
 * Errors: `rates.columns`; with `strict`, the first problem.
 *
 * @example
 * import { readCsvRates } from "entrepot/rates";
 * const options = { columns: { date: "Ngày", rate: "Tỷ giá" }, base: "USD", quote: "VND", kind: "daily", source: "my bank", dates: "day-first" } as const;
 * readCsvRates("Ngày;Tỷ giá\n31/12/2024;24335,5\n", options).series("USD", "VND", "daily")[0]?.digits; // => 24335.5
 */
export function readCsvRates(input: RateInput, options: ReadCsvRatesOptions): RateTable {
  const text = textOf(input);
  const [header, ...rows] = rowsOf(text, options.delimiter);
  const names = Object.values(options.columns).filter((name): name is string => name !== undefined);
  const at = columnsOf(header?.cells, names);
  const decimal = options.decimal ?? ((options.delimiter ?? delimiterOf(text)) === ";" ? "," : ".");
  const problems: Problem[] = [];
  const rates = rows.flatMap(({ cells, row }) => {
    const cell = (name: string | undefined): string => (name === undefined ? "" : (cells[at[name] ?? -1] ?? ""));
    return rateFrom({ cell, row, decimal, options, problems });
  });
  return tableFrom(rates, problems, options);
}

interface RowAtHand {
  cell: (name: string | undefined) => string;
  row: number;
  decimal: "." | ",";
  options: ReadCsvRatesOptions;
  problems: Problem[];
}

function rateFrom({ cell, row, decimal, options, problems }: RowAtHand): Rate[] {
  const { columns } = options;
  if (isAbsent(cell(columns.rate))) return [];
  const [base, quote] = [cell(columns.base) || options.base, cell(columns.quote) || options.quote];
  if (base === undefined || quote === undefined) throw new EntrepotError("rates.columns", "A rate needs two currencies: name their columns, or give `base` and `quote`.", { expected: "base and quote" });
  const period = dated(cell(columns.date), options.dates ?? "iso");
  if (period === null) problems.push(problem("rates.date", `Row ${row}: “${shown(cell(columns.date))}” is no date that is written ${options.dates ?? "iso"}.`, { row }, { found: shown(cell(columns.date)), expected: `a date, ${options.dates ?? "iso"}` }));
  if (period === null) return [];
  const high = isAbsent(cell(columns.high)) ? {} : { high: digitsOf(cell(columns.high), decimal) };
  return [{ base: base as CurrencyCode, quote: quote as CurrencyCode, kind: options.kind, period, digits: digitsOf(cell(columns.rate), decimal), ...high, source: options.source, trust: options.trust ?? "stated", row }];
}

/** Plain digits of a number with marks between thousands; what is no such number stays as it is, to be told as a problem. */
function digitsOf(cell: string, decimal: "." | ","): string {
  const [whole = "", ...fraction] = cell.split(decimal);
  const grouped = decimal === "," ? /^-?\d{1,3}(?:[.\u00A0\u202F ]\d{3})*$|^-?\d+$/ : /^-?\d{1,3}(?:[,\u00A0\u202F ]\d{3})*$|^-?\d+$/;
  return grouped.test(whole) && fraction.length < 2 ? [whole.replace(/[.,\u00A0\u202F ]/g, ""), ...fraction].join(".") : cell;
}

function dated(text: string, order: "iso" | "day-first" | "month-first"): Period | null {
  if (order === "iso") return isDate(text) || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) ? periodOn(text) : null;
  const [, first = "", second = "", year = ""] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  const [day, month] = order === "day-first" ? [first, second] : [second, first];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(iso) ? periodOn(iso) : null;
}
