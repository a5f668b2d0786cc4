import { type CurrencyCode, EntrepotError, isDate, type Period, type Problem, problem, shown } from "../../model/index.js";
import { periodOn } from "../dates.js";
import type { Rate } from "../rate.js";
import type { RateTable } from "../rate-table.js";
import { isAbsent, type RateInput, type ReadRatesOptions, rowsOf, tableFrom, textOf } from "./input.js";
import { currencyByKey } from "./keys.js";

const source = "Federal Reserve, H.10 and G.5A";
type Row = { cells: string[]; row: number };

/**
 * Rates of the Federal Reserve: its own download (one column a series; "RXI$US" series are dollars for one unit, the others
 * units for one dollar) or the tables of datasets/exchange-rates (Date, Country, value: always units for one dollar).
 *
 * Errors: `rates.columns`; with `strict`, the first problem.
 *
 * @example
 * import { readFederalReserveRates } from "entrepot/rates";
 * const table = readFederalReserveRates("Time Period,RXI$US_N.B.AL,RXI_N.B.CH\n2024-12-31,0.6183,7.2993\n");
 * table.series("AUD", "USD", "daily")[0]?.digits; // => 0.6183
 */
export function readFederalReserveRates(input: RateInput, options: ReadRatesOptions = {}): RateTable {
  const rows = rowsOf(textOf(input));
  const wide = rows.findIndex(({ cells }) => cells[0] === "Time Period");
  if (wide >= 0) return fromSeries(rows[wide]?.cells ?? [], rows.slice(wide + 1), options);
  const [header, ...rest] = rows;
  if (header?.cells[0] === "Date" && header.cells[1] === "Country") return fromCountries(rest, options);
  throw new EntrepotError("rates.columns", "This is no table of the Federal Reserve: no row begins with “Time Period” or with “Date, Country”.", { found: shown(header?.cells.join(", ") ?? "nothing"), expected: "Time Period, RXI … or Date, Country, Value" });
}

const seriesName = /^RXI(\$US)?_N\.([AMB])\.([A-Z]{2})$/;

interface Series {
  column: number;
  code: CurrencyCode;
  perUnit: boolean;
  frequency: string;
}

function fromSeries(header: readonly string[], rows: readonly Row[], options: ReadRatesOptions): RateTable {
  const problems: Problem[] = [];
  const series = header.slice(1).flatMap((name, index): Series[] => {
    const [, perUnit, frequency = "B", country = ""] = seriesName.exec(name.split("/").at(-1) ?? "") ?? [];
    const code = currencyByKey("h10", country);
    if (code !== undefined) return [{ column: index + 1, code, perUnit: perUnit !== undefined, frequency }];
    problems.push(problem("rates.country", `The series “${shown(name)}” is not one of a currency that is known; it is left out.`, { column: name }, { found: shown(name), expected: "a series such as RXI_N.B.CH" }));
    return [];
  });
  const rates = rows.flatMap(({ cells, row }) => series.flatMap((one) => rateIn(one, cells, row, problems)));
  return tableFrom(rates, problems, options);
}

function rateIn({ column, code, perUnit, frequency }: Series, cells: readonly string[], row: number, problems: Problem[]): Rate[] {
  const [date = "", digits = ""] = [cells[0], cells[column]];
  if (isAbsent(digits)) return [];
  const period = periodBy(date, frequency);
  if (period === null) problems.push(badDate(date, row));
  const pair = perUnit ? { base: code, quote: "USD" as const } : { base: "USD" as const, quote: code };
  return period === null ? [] : [{ ...pair, kind: frequency === "B" ? "daily" : "average", period, digits, source, trust: "verified", row }];
}

const badDate = (date: string, row: number): Problem => problem("rates.date", `Row ${row}: “${shown(date)}” is no date.`, { row }, { found: shown(date), expected: "an ISO date" });

/** The period of a date at a frequency: A year, M month, B day. */
function periodBy(date: string, frequency: string): Period | null {
  const written = frequency === "A" ? date.slice(0, 4) : frequency === "M" ? date.slice(0, 7) : date;
  return isDate(date) || (frequency !== "B" && /^\d{4}(-\d{2})?$/.test(date)) ? periodOn(written) : null;
}

/** Tables that write a year as its first day and a month as its first day. */
function fromCountries(rows: readonly Row[], options: ReadRatesOptions): RateTable {
  const dates = rows.map(({ cells }) => cells[0] ?? "");
  const frequency = dates.every((date) => date.endsWith("-01-01")) ? "A" : dates.every((date) => date.endsWith("-01")) ? "M" : "B";
  const problems: Problem[] = [];
  const unknown = new Map<string, Problem>();
  const rates = rows.flatMap(({ cells: [date = "", country = "", digits = ""], row }) => {
    const code = currencyByKey("name", country);
    if (code !== undefined) return rateIn({ column: 2, code, perUnit: false, frequency }, [date, country, digits], row, problems);
    if (!unknown.has(country)) unknown.set(country, problem("rates.country", `Row ${row}: the currency of “${shown(country)}” is not known; its rates are left out.`, { row }, { found: shown(country), expected: "a country of the Federal Reserve's tables" }));
    return [];
  });
  return tableFrom(rates, [...unknown.values(), ...problems], options);
}
