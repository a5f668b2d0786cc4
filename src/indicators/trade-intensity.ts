import { divideRational } from "../model/index.js";
import { type CrossOptions, crossTables } from "./cross-table.js";
import { type Formula, type IndicatorRow, indicatorRow } from "./indicator.js";
import { keyText, type Rows, statedNote, zero } from "./rows.js";

/** Which columns name the two ends of exports. */
export interface IntensityOptions extends Omit<CrossOptions, "product"> {
  /** To whom; "partner" unless said. */
  readonly partner?: string;
}

export const tradeIntensityFormula: Formula = {
  name: "trade intensity",
  formula: "(x[i,j] ÷ x[i]) ÷ (x[w,j] ÷ x[w])",
  paper: "K. Kojima, The Pattern of International Trade among Advanced Countries, Hitotsubashi Journal of Economics 5(1), 1964, 16–36",
};

/**
 * How much more an exporter sends to a partner than the world does (1 is as much). The rows are the world's exports, each
 * reporter's by partner; the world is not diminished by the reporter.
 *
 * Source: Kojima, The Pattern of International Trade among Advanced Countries (1964).
 * Errors: `indicators.column`, `indicators.twice`, `indicators.mixed`, `indicators.negative`.
 *
 * @example
 * import { tradeIntensity } from "entrepot/indicators";
 * const rows = [{ reporter: "VN", partner: "CN", sum: 20 }, { reporter: "VN", partner: "US", sum: 30 }, { reporter: "TH", partner: "CN", sum: 10 }, { reporter: "TH", partner: "US", sum: 40 }];
 * tradeIntensity(rows)[0]?.exact; // => 4/3
 */
export function tradeIntensity(rows: Rows, options: IntensityOptions = {}): IndicatorRow[] {
  const [reporter, partner] = [options.reporter ?? "reporter", options.partner ?? "partner"];
  return crossTables(rows, { row: reporter, column: partner, options }).flatMap((table) => table.figures.map(({ row, amount }) => {
    const [from, to] = [keyText(row[reporter]), keyText(row[partner])];
    const about = { of: { ...table.of, [reporter]: row[reporter], [partner]: row[partner] }, inputs: { exports: amount }, note: statedNote(table.figures) };
    return indicatorRow(tradeIntensityFormula, about, () => {
      const own = divideRational(table.at(from, to), table.rowTotals.get(from) ?? zero);
      return { exact: divideRational(own, divideRational(table.columnTotals.get(to) ?? zero, table.total)) };
    });
  }));
}
