import type { Formula, IndicatorRow } from "./indicator.js";
import { quotient } from "./ratio.js";
import type { Rows } from "./rows.js";
import { type TwoWayOptions, twoWayRows } from "./two-way.js";

export const coverRatioFormula: Formula = {
  name: "cover ratio",
  formula: "X ÷ M",
  paper: "M. Mikic and J. Gilbert, Trade Statistics in Policymaking, UN ESCAP, 2009 (export/import coverage)",
};

/**
 * Exports for one unit of imports (1 is balance), exact, or with the bounds of both.
 *
 * Source: Mikic and Gilbert, Trade Statistics in Policymaking (UN ESCAP 2009).
 * Errors: `indicators.column`, `indicators.twice`, `indicators.mixed`.
 *
 * @example
 * import { coverRatio } from "entrepot/indicators";
 * const rows = [{ year: 2024, direction: "export", sum: 30 }, { year: 2024, direction: "import", sum: 45 }];
 * coverRatio(rows)[0]?.exact; // => 2/3
 */
export function coverRatio(rows: Rows, options: TwoWayOptions = {}): IndicatorRow[] {
  return twoWayRows(coverRatioFormula, rows, options, quotient);
}
