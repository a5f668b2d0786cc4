import { subtract } from "../model/index.js";
import type { Formula, IndicatorRow } from "./indicator.js";
import { type TwoWayOptions, twoWayRows } from "./two-way.js";
import type { Rows } from "./rows.js";

export const balanceFormula: Formula = {
  name: "balance",
  formula: "X − M",
  paper: "M. Mikic and J. Gilbert, Trade Statistics in Policymaking, UN ESCAP, 2009 (trade balance)",
};

/**
 * Exports less imports, in the money of the rows, bounds carried; null where only one side is there or nothing is known.
 *
 * Source: Mikic and Gilbert, Trade Statistics in Policymaking (UN ESCAP 2009).
 * Errors: `indicators.column`, `indicators.twice`, `indicators.mixed`.
 *
 * @example
 * import { balance } from "entrepot/indicators";
 * const rows = [{ year: 2024, direction: "export", sum: 30 }, { year: 2024, direction: "import", sum: 42 }];
 * balance(rows)[0]?.value; // => {"value":"-12","bound":"exact"}
 */
export function balance(rows: Rows, options: TwoWayOptions = {}): IndicatorRow[] {
  return twoWayRows(balanceFormula, rows, options, (exports, imports) => ({ value: subtract(exports, imports) }));
}
